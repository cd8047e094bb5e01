import { formatZahl } from '../../model/zahl.ts'
import { MAX_BILD_BYTES, MAX_KANTE, MAX_PIXEL } from '../bild/grenzen.ts'
import { defineBildRule } from '../bild/regel.ts'
import { MIT_BILD, MUSTERBILD, mitMassen } from '../musterbild.ts'

/** Aufgerundet, damit ein zu großer Wert nie aussieht wie die Grenze. */
const formatZehntel = (zahl: number, einheit: number): string => formatZahl(Math.ceil((zahl / einheit) * 10) / 10)

export default defineBildRule({
  id: 'bildgroesse',
  title: 'Bilder in vernünftiger Größe, unbewegt',
  why: 'Große Dateien machen das Projekt für alle schwer, und ein Bild mit Milliarden Pixeln könnte den Bau anhalten. Bewegtes lenkt vom Lesen ab und lässt sich nicht drucken.',
  repair:
    'Verkleinern Sie das Bild auf etwa 1.600 Pixel Breite und speichern Sie es als JPEG. Aus einer Animation wählen Sie ein Standbild.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': mitMassen(MUSTERBILD, 60_000, 50_000) },
      expect: [
        'bus/bus.jpg Das Bild „bus.jpg“ hat 60.000 mal 50.000 Pixel, zusammen 3.000 Millionen. Erlaubt sind höchstens 25 Millionen und 12.000 je Kante. Bitte verkleinern Sie es auf etwa 1.600 Pixel Breite.',
      ],
    },
  ],
  saetze: {
    'zu-schwer': ({ bytes }, datei) =>
      `Das Bild „${datei}“ ist ${formatZehntel(bytes, 1_000_000)} MB groß, erlaubt sind höchstens ${formatZahl(MAX_BILD_BYTES / 1_000_000)} MB. Bitte verkleinern Sie es auf etwa 1.600 Pixel Breite und speichern Sie es als JPEG.`,
    'zu-viele-pixel': ({ breite, hoehe }, datei) =>
      `Das Bild „${datei}“ hat ${formatZahl(breite)} mal ${formatZahl(hoehe)} Pixel, zusammen ${formatZehntel(breite * hoehe, 1_000_000)} Millionen. Erlaubt sind höchstens ${formatZahl(MAX_PIXEL / 1_000_000)} Millionen und ${formatZahl(MAX_KANTE)} je Kante. Bitte verkleinern Sie es auf etwa 1.600 Pixel Breite.`,
    bewegt: (_befund, datei) =>
      `Das Bild „${datei}“ ist bewegt oder besteht aus mehreren Bildern. Erlaubt ist ein einzelnes, unbewegtes Bild. Bitte wählen Sie ein Standbild und speichern Sie es neu.`,
  },
})
