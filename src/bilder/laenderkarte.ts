import type { LandId } from '../model/jobcenter.ts'
import { KARTE, umrisse } from './laenderumrisse.ts'

/** Die Umrisse aller Länder als eine SVG-Datei; die Farben kommen von der Seite, die einen davon zeigt. */
export const laendersammlung = (): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${KARTE.breite} ${KARTE.hoehe}">`,
    '<!-- © GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0, https://www.govdata.de/dl-de/by-2-0 -->',
    ...Object.entries(umrisse).map(([land, d]) => `<path id="${land}" d="${d}"/>`),
    '</svg>',
  ].join('\n')

/** Wo die Zahl eines Landes steht und auf welcher Seite von ihr sein Name Platz hat. */
interface Ort {
  x: number
  y: number
  name: 'unten' | 'oben' | 'links'
}

/** In dieser Folge wird gezeichnet: Die kleinen Länder liegen auf ihren Nachbarn. */
const ORTE: Readonly<Record<LandId, Ort>> = {
  'baden-wuerttemberg': { x: 212, y: 672, name: 'unten' },
  bayern: { x: 391, y: 632, name: 'unten' },
  brandenburg: { x: 532, y: 320, name: 'unten' },
  hessen: { x: 211, y: 462, name: 'unten' },
  'mecklenburg-vorpommern': { x: 420, y: 124, name: 'unten' },
  niedersachsen: { x: 256, y: 268, name: 'unten' },
  'nordrhein-westfalen': { x: 115, y: 368, name: 'unten' },
  'rheinland-pfalz': { x: 90, y: 524, name: 'oben' },
  sachsen: { x: 500, y: 412, name: 'unten' },
  'sachsen-anhalt': { x: 379, y: 318, name: 'unten' },
  'schleswig-holstein': { x: 256, y: 86, name: 'unten' },
  thueringen: { x: 338, y: 432, name: 'unten' },
  berlin: { x: 488, y: 261, name: 'oben' },
  bremen: { x: 196, y: 213, name: 'unten' },
  hamburg: { x: 272, y: 159, name: 'links' },
  saarland: { x: 70, y: 592, name: 'unten' },
}

/** Die Länder in der Folge, in der sie gezeichnet werden. */
export const kartenfolge = Object.keys(ORTE) as LandId[]

/** Radius der Tafel einer Zahl. Auf der schmalsten Karte, 288 Pixel breit, ist sie 24 Pixel groß: So lassen sich auch Stadtstaaten treffen. */
export const RADIUS = 26
const ZIFFER = 14
const SCHRIFT = 16

/** Die Tafel mit der Zahl eines Landes: ein Kreis, für lange Zahlen in die Breite gezogen, dazu der Platz des Namens. */
export interface Tafel {
  x: number
  y: number
  breite: number
  name: { x: number; y: number; anker: 'middle' | 'end' }
}

/** Wo die Tafel eines Landes für diese Zahl steht. */
export const tafelOf = (land: LandId, zahl: string): Tafel => {
  const { x, y, name } = ORTE[land]
  const breite = Math.max(2 * RADIUS, zahl.length * ZIFFER + RADIUS)
  return {
    x,
    y,
    breite,
    name:
      name === 'links'
        ? { x: x - breite / 2 - 6, y: y + SCHRIFT / 3, anker: 'end' }
        : { x, y: name === 'oben' ? y - RADIUS - 6 : y + RADIUS + SCHRIFT, anker: 'middle' },
  }
}
