import { formatZahl } from '../../model/zahl.ts'
import { MIN_BREITE } from '../bild/grenzen.ts'
import { defineBildRule } from '../bild/regel.ts'
import { MIT_BILD, MUSTERBILD } from '../musterbild.ts'

/** Ein PNG, 200 mal 8 Pixel in Grau. */
const SCHMAL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAAAIAQMAAACGfiJpAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGF4AAADQAAGuY9wlAAAAAElFTkSuQmCC',
  'base64',
)

export default defineBildRule({
  id: 'bildbreite',
  title: 'Bilder breit genug zum Lesen',
  why: 'Ein schmales Bild wird in der Textspalte unscharf. Beschriftungen, etwa in einem Ablaufplan, kann dann niemand lesen.',
  repair: 'Nehmen Sie das Bild in höherer Auflösung. Ist es nur ein kleines Zeichen, kann es bleiben.',
  severity: 'hint',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD.replaceAll('bus.jpg', 'bus.png'), 'bus/bus.png': SCHMAL },
      expect: [
        'bus/bus.png Das Bild „bus.png“ ist nur 200 Pixel breit, empfohlen sind mindestens 600. Bitte nehmen Sie es in höherer Auflösung, wenn man darauf etwas lesen soll.',
      ],
    },
  ],
  saetze: {
    schmal: ({ breite }, datei) =>
      `Das Bild „${datei}“ ist nur ${formatZahl(breite)} Pixel breit, empfohlen sind mindestens ${formatZahl(MIN_BREITE)}. Bitte nehmen Sie es in höherer Auflösung, wenn man darauf etwas lesen soll.`,
  },
})
