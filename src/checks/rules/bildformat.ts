import { BILDFORMATE, ENDUNGEN, type Fremdformat } from '../bild/format.ts'
import { defineBildRule } from '../bild/regel.ts'
import { MIT_BILD, MUSTERBILD } from '../musterbild.ts'

const ERLAUBT = 'Erlaubt sind JPEG, PNG, WebP und AVIF.'
const ALS_PNG = 'Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es als PNG.'

/** Was die Datei ist und was zu tun ist; davor steht ihr Name. */
const FREMDE: Readonly<Record<Fremdformat, string>> = {
  heic: `ist ein HEIC-Bild, das viele Browser nicht zeigen. ${ERLAUBT} Bitte speichern Sie es als JPEG: unter Windows in der App „Fotos“ mit „Speichern unter“, auf dem Mac in der App „Vorschau“ mit „Exportieren“. Auf dem iPhone entstehen JPEG-Bilder mit „Einstellungen › Kamera › Formate › Maximale Kompatibilität“.`,
  svg: `ist eine SVG-Grafik. SVG-Grafiken können Programme enthalten und sind deshalb nicht erlaubt. Bitte exportieren Sie die Grafik als PNG und nehmen Sie diese Datei.`,
  gif: `ist ein GIF-Bild. ${ERLAUBT} ${ALS_PNG}`,
  tiff: `ist ein TIFF-Bild oder ein Rohbild der Kamera. ${ERLAUBT} Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es als JPEG.`,
  bmp: `ist ein BMP-Bild. ${ERLAUBT} ${ALS_PNG}`,
  ico: `ist ein Programmsymbol (ICO). ${ERLAUBT} ${ALS_PNG}`,
  psd: `ist eine Photoshop-Datei. ${ERLAUBT} Bitte exportieren Sie das Bild als JPEG oder PNG.`,
  'jpeg-xl': `ist ein JPEG-XL-Bild, das viele Browser nicht zeigen. ${ERLAUBT} Bitte speichern Sie es als JPEG.`,
  'jpeg-2000': `ist ein JPEG-2000-Bild, das viele Browser nicht zeigen. ${ERLAUBT} Bitte speichern Sie es als JPEG.`,
  pdf: `ist ein PDF-Dokument und kein Bild. ${ERLAUBT} Bitte speichern Sie die Seite, die Sie zeigen möchten, als PNG.`,
  html: `ist eine Internetseite (HTML) und kein Bild. ${ERLAUBT} Bitte laden Sie das Bild selbst herunter und nehmen Sie diese Datei.`,
  archiv: `ist ein Archiv oder ein Office-Dokument und kein Bild. ${ERLAUBT} Bitte speichern Sie das Bild daraus als eigene Datei.`,
  film: `ist ein Film und kein Bild. ${ERLAUBT} Bitte wählen Sie ein Standbild und speichern Sie es als JPEG.`,
  programm: `ist ein Programm und kein Bild. ${ERLAUBT} Bitte löschen Sie die Datei.`,
  leer: 'ist leer. Bitte kopieren Sie das Bild noch einmal von der Kamera oder aus dem Bildprogramm.',
  unbekannt: `lässt sich nicht als Bild erkennen. ${ERLAUBT} Bitte öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu.`,
}

export default defineBildRule({
  id: 'bildformat',
  title: 'Bilder als JPEG, PNG, WebP oder AVIF, mit passender Endung',
  why: 'Diese vier Formate zeigt jeder heutige Browser, und sie können keine Programme enthalten. Was eine Datei ist, entscheidet ihr Inhalt, nicht ihr Name.',
  repair: 'Speichern Sie das Bild in einem Bildprogramm als JPEG oder PNG. Passt nur die Endung nicht, benennen Sie die Datei um.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD.replaceAll('bus.jpg', 'bus.png'), 'bus/bus.png': MUSTERBILD },
      expect: [
        'bus/bus.png Die Datei „bus.png“ ist ein JPEG-Bild, ihr Name endet aber auf „.png“ (PNG). Bitte nennen Sie sie „bus.jpg“, auch im Text.',
      ],
    },
    {
      bad: {
        'bus/index.mdx': MIT_BILD,
        'bus/bus.jpg': MUSTERBILD,
        'bus/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      },
      expect: [
        'bus/plan.svg Die Datei „plan.svg“ ist eine SVG-Grafik. SVG-Grafiken können Programme enthalten und sind deshalb nicht erlaubt. Bitte exportieren Sie die Grafik als PNG und nehmen Sie diese Datei.',
      ],
    },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': '<!doctype html><title>Nicht gefunden</title>' },
      expect: [
        'bus/bus.jpg Die Datei „bus.jpg“ ist eine Internetseite (HTML) und kein Bild. Erlaubt sind JPEG, PNG, WebP und AVIF. Bitte laden Sie das Bild selbst herunter und nehmen Sie diese Datei.',
      ],
    },
  ],
  saetze: {
    fremd: ({ format }, datei) => `Die Datei „${datei}“ ${FREMDE[format]}`,
    endung: ({ endung, format }, datei) => {
      const { name, endungen } = BILDFORMATE[format]
      const richtig = `${datei.slice(0, -endung.length)}${endungen[0]}`
      const versprochen = ENDUNGEN[endung] === name ? '' : ` (${ENDUNGEN[endung]})`
      return `Die Datei „${datei}“ ist ein ${name}-Bild, ihr Name endet aber auf „.${endung}“${versprochen}. Bitte nennen Sie sie „${richtig}“, auch im Text.`
    },
  },
})
