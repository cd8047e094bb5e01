import { defineBildRule } from '../bild/regel.ts'
import { MIT_BILD, MUSTERBILD } from '../musterbild.ts'

export default defineBildRule({
  id: 'bild-lesbar',
  title: 'Jedes Bild lässt sich ganz lesen',
  why: 'Ein abgebrochenes oder beschädigtes Bild zeigt auf der Seite graue Flächen oder gar nichts, und der Bau hielte daran an.',
  repair: 'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu, oder übertragen Sie das Original noch einmal.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD.subarray(0, 260) },
      expect: [
        'bus/bus.jpg Das Bild „bus.jpg“ ist beschädigt oder unvollständig. Bitte öffnen Sie das Original in einem Bildprogramm und speichern Sie es neu.',
      ],
    },
  ],
  saetze: {
    beschaedigt: (_befund, datei) =>
      `Das Bild „${datei}“ ist beschädigt oder unvollständig. Bitte öffnen Sie das Original in einem Bildprogramm und speichern Sie es neu.`,
    'zu-aufwendig': (_befund, datei) =>
      `Das Bild „${datei}“ ist so ungewöhnlich aufgebaut, dass sein Lesen zu lange dauert. Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es neu als JPEG oder PNG.`,
  },
})
