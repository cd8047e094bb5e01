import pfeil from 'heroicons/24/outline/arrow-right.svg?raw'
import menue from 'heroicons/24/outline/bars-3.svg?raw'
import gebaeude from 'heroicons/24/outline/building-library.svg?raw'
import kalender from 'heroicons/24/outline/calendar.svg?raw'
import siegel from 'heroicons/24/outline/check-badge.svg?raw'
import uhr from 'heroicons/24/outline/clock.svg?raw'
import euro from 'heroicons/24/outline/currency-euro.svg?raw'
import dokument from 'heroicons/24/outline/document-text.svg?raw'
import warnung from 'heroicons/24/outline/exclamation-triangle.svg?raw'
import hand from 'heroicons/24/outline/hand-raised.svg?raw'
import hinweis from 'heroicons/24/outline/information-circle.svg?raw'
import suche from 'heroicons/24/outline/magnifying-glass.svg?raw'
import ort from 'heroicons/24/outline/map-pin.svg?raw'
import drucker from 'heroicons/24/outline/printer.svg?raw'
import waage from 'heroicons/24/outline/scale.svg?raw'
import menschen from 'heroicons/24/outline/users.svg?raw'
import schliessen from 'heroicons/24/outline/x-mark.svg?raw'
import mensch from 'heroicons/24/solid/user.svg?raw'

/** Alle Zeichen der Oberfläche. Sie kommen aus einer Quelle: Heroicons (MIT). */
const quellen = {
  dokument,
  drucker,
  euro,
  gebaeude,
  hand,
  hinweis,
  kalender,
  mensch,
  menschen,
  menue,
  ort,
  pfeil,
  schliessen,
  siegel,
  suche,
  uhr,
  waage,
  warnung,
}

/** Name eines Zeichens. */
export type Zeichenname = keyof typeof quellen

/** Zu jedem Namen die Umrisse des Zeichens auf 24 × 24 Einheiten, in der Farbe des Textes. */
export const zeichen = Object.fromEntries(
  Object.entries(quellen).map(([name, svg]) => {
    const gefuellt = svg.includes('fill="currentColor"')
    const inhalt = svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .trim()
    return [
      name,
      `<g fill="${gefuellt ? 'currentColor' : 'none'}"${gefuellt ? '' : ' stroke="currentColor" stroke-width="1.6"'}>${inhalt}</g>`,
    ]
  }),
) as Record<Zeichenname, string>
