import pfeil from 'heroicons/24/outline/arrow-right.svg?raw'
import menue from 'heroicons/24/outline/bars-3.svg?raw'
import uhr from 'heroicons/24/outline/clock.svg?raw'
import euro from 'heroicons/24/outline/currency-euro.svg?raw'
import warnung from 'heroicons/24/outline/exclamation-triangle.svg?raw'
import hand from 'heroicons/24/outline/hand-raised.svg?raw'
import hinweis from 'heroicons/24/outline/information-circle.svg?raw'
import waage from 'heroicons/24/outline/scale.svg?raw'
import menschen from 'heroicons/24/outline/users.svg?raw'

/** Alle Zeichen der Oberfläche. Sie kommen aus einer Quelle: Heroicons (MIT). */
const quellen = {
  euro,
  hand,
  hinweis,
  menschen,
  menue,
  pfeil,
  uhr,
  waage,
  warnung,
}

/** Name eines Zeichens. */
export type Zeichenname = keyof typeof quellen

/** Zu jedem Namen die Umrisse des Zeichens auf 24 × 24 Einheiten, in der Farbe des Textes. */
export const zeichen = Object.fromEntries(
  Object.entries(quellen).map(([name, svg]) => {
    const umrisse = svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .trim()
    return [name, `<g fill="none" stroke="currentColor" stroke-width="1.6">${umrisse}</g>`]
  }),
) as Record<Zeichenname, string>
