import { BILDNAME } from '../../mdx/bilder.ts'
import { RESERVIERT } from '../../model/dateiname.ts'
import { toSlug } from '../../model/slug.ts'
import { istFremdeBilddatei } from '../bild/format.ts'
import { defineBestandsRule } from '../rule.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MAX_SLUG = 80

const MUSTER = '---\nkennung: m4st3r\n---\n'

export default defineBestandsRule({
  id: 'ordner',
  title: 'Ein Ordner je Beispiel, richtig benannt',
  why: 'Der Name des Ordners ist die Adresse der Seite. Dateien am falschen Ort würden sonst still übergangen.',
  repair: 'Legen Sie „index.mdx“ in einen eigenen Ordner aus Kleinbuchstaben, Ziffern und Bindestrichen; Bilder liegen daneben.',
  examples: [
    { ok: { 'musterkreis-bus/index.mdx': MUSTER } },
    {
      bad: { 'Musterkreis Bus/index.mdx': MUSTER },
      expect: [
        'Musterkreis Bus Der Ordner „Musterkreis Bus“ ist nicht richtig benannt. Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen. Vorschlag: „musterkreis-bus“.',
      ],
    },
    {
      bad: { 'musterkreis-bus/index.mdx': MUSTER, 'Musterkreis-Bus/index.mdx': MUSTER },
      expect: [
        'Musterkreis-Bus Die Ordner „Musterkreis-Bus“ und „musterkreis-bus“ unterscheiden sich nur in der Schreibweise; unter Windows und macOS wären sie derselbe. Bitte geben Sie einem einen anderen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen.',
      ],
    },
    {
      bad: { 'musterkreis-bus/index.md': MUSTER },
      expect: [
        'musterkreis-bus Im Ordner „musterkreis-bus“ fehlt die Datei „index.mdx“. Bitte benennen Sie den Bericht so.',
        'musterkreis-bus/index.md Die Datei „index.md“ hat die falsche Endung. Bitte benennen Sie sie in „index.mdx“ um.',
      ],
    },
    {
      bad: { 'bus.mdx': MUSTER },
      expect: [
        'bus.mdx Die Datei „bus.mdx“ liegt außerhalb eines Ordners. Bitte legen Sie für jedes Beispiel einen eigenen Ordner an, darin „index.mdx“.',
      ],
    },
    {
      bad: { 'musterkreis-bus/index.mdx': MUSTER, 'musterkreis-bus/aux.jpg': 'x' },
      expect: ['musterkreis-bus/aux.jpg Der Dateiname „aux.jpg“ ist unter Windows reserviert. Bitte wählen Sie einen anderen.'],
    },
    {
      bad: { 'musterkreis-bus/index.mdx': MUSTER, 'musterkreis-bus/notizen.txt': 'x' },
      expect: [
        'musterkreis-bus/notizen.txt Die Datei „notizen.txt“ gehört nicht hierher. Neben „index.mdx“ dürfen nur Bilder liegen (jpg, png, webp, avif; Name in Kleinbuchstaben). Bitte löschen Sie sie.',
      ],
    },
  ],
  check({ dateien }, report) {
    const at = (file: string, message: string, suggestion?: string) =>
      report({ file, stelle: { line: 1, column: 1 }, message, ...(suggestion && { suggestion }) })
    const vorhanden = new Set(dateien.flatMap(({ pfad, art }) => (art === 'datei' ? [pfad] : [])))
    for (const { pfad, art } of dateien) {
      const [ordner = '', datei, ...tiefer] = pfad.split('/')
      if (art === 'verweis')
        at(pfad, `„${pfad}“ ist eine Verknüpfung oder ein Gerät, keine Datei. Bitte legen Sie die Datei selbst in den Ordner.`)
      else if (art === 'ordner') {
        if (datei !== undefined)
          at(pfad, `Der Unterordner „${datei}“ ist nicht erlaubt. Bitte legen Sie alle Dateien direkt neben „index.mdx“.`)
        else checkOrdner(ordner, at, vorhanden)
      } else if (datei === undefined)
        at(
          pfad,
          `Die Datei „${ordner}“ liegt außerhalb eines Ordners. Bitte legen Sie für jedes Beispiel einen eigenen Ordner an, darin „index.mdx“.`,
        )
      // Zu Bildern in fremden Formaten sagt `bildformat` mehr.
      else if (tiefer.length === 0 && datei !== 'index.mdx' && !BILDNAME.test(datei) && !istFremdeBilddatei(datei))
        at(pfad, describeStray(datei))
      else if (RESERVIERT.test(datei)) at(pfad, `Der Dateiname „${datei}“ ist unter Windows reserviert. Bitte wählen Sie einen anderen.`)
    }
  },
})

type At = (file: string, message: string, suggestion?: string) => void

const checkOrdner = (ordner: string, at: At, vorhanden: ReadonlySet<string>): void => {
  if (!SLUG.test(ordner) || ordner.length > MAX_SLUG) {
    const vorschlag = toSlug(ordner).slice(0, MAX_SLUG) || 'mein-beispiel'
    if (vorhanden.has(`${vorschlag}/index.mdx`))
      at(
        ordner,
        `Die Ordner „${ordner}“ und „${vorschlag}“ unterscheiden sich nur in der Schreibweise; unter Windows und macOS wären sie derselbe. Bitte geben Sie einem einen anderen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen.`,
      )
    else
      at(
        ordner,
        `Der Ordner „${ordner}“ ist nicht richtig benannt. Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens ${MAX_SLUG} Zeichen. Vorschlag: „${vorschlag}“.`,
        vorschlag,
      )
  } else if (RESERVIERT.test(ordner)) at(ordner, `Der Ordnername „${ordner}“ ist unter Windows reserviert. Bitte wählen Sie einen anderen.`)
  if (!vorhanden.has(`${ordner}/index.mdx`))
    at(ordner, `Im Ordner „${ordner}“ fehlt die Datei „index.mdx“. Bitte benennen Sie den Bericht so.`)
}

const describeStray = (datei: string): string => {
  if (/^index(?:\.\w+)?$/i.test(datei)) return `Die Datei „${datei}“ hat die falsche Endung. Bitte benennen Sie sie in „index.mdx“ um.`
  return `Die Datei „${datei}“ gehört nicht hierher. Neben „index.mdx“ dürfen nur Bilder liegen (jpg, png, webp, avif; Name in Kleinbuchstaben). Bitte löschen Sie sie.`
}
