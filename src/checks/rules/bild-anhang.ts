import { defineBildRule } from '../bild/regel.ts'
import { MIT_BILD, MUSTERBILD } from '../musterbild.ts'

const AUSWEG = 'Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es unter neuem Namen.'

export default defineBildRule({
  id: 'bild-anhang',
  title: 'Im Bild steckt nichts als das Bild',
  why: 'Vor, in oder hinter einem Bild lassen sich andere Dateien verstecken, etwa eine Internetseite oder ein Archiv. Auch Handys hängen manchmal etwas an: einen kurzen Film, ein zweites Bild.',
  repair: 'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu. Dabei bleibt nur das Bild übrig.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': Buffer.concat([MUSTERBILD, Buffer.from('<script>alert(1)</script>')]) },
      expect: [
        'bus/bus.jpg Hinter dem Ende des Bildes „bus.jpg“ stehen weitere Daten, zum Beispiel ein kurzer Film vom Handy. Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es unter neuem Namen.',
      ],
    },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': Buffer.concat([Buffer.from('GERAET01'), MUSTERBILD]) },
      expect: [
        'bus/bus.jpg Vor dem Anfang des Bildes „bus.jpg“ stehen fremde Daten. Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es unter neuem Namen.',
      ],
    },
  ],
  saetze: {
    anhang: ({ wo }, datei) => {
      if (wo === 'davor') return `Vor dem Anfang des Bildes „${datei}“ stehen fremde Daten. ${AUSWEG}`
      if (wo === 'darin')
        return `Im Bild „${datei}“ steckt eine andere Datei, zum Beispiel eine Internetseite, ein Dokument oder ein Archiv. ${AUSWEG}`
      return `Hinter dem Ende des Bildes „${datei}“ stehen weitere Daten, zum Beispiel ein kurzer Film vom Handy. ${AUSWEG}`
    },
  },
})
