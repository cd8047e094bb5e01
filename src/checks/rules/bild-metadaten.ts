import { aufzaehlung } from '../../model/sprache.ts'
import type { Personenangabe } from '../bild/befund.ts'
import { defineBildRule } from '../bild/regel.ts'
import { exifBlock, exifText, MIT_BILD, MUSTERBILD, mitExif, ORT } from '../musterbild.ts'

const WAS: Readonly<Record<Personenangabe, string>> = {
  ort: 'ein Ort',
  urheber: 'ein Urheber oder Rechteinhaber',
  geraet: 'der Besitzer oder die Seriennummer der Kamera',
  person: 'Angaben zu Personen',
}
const AUSWEG =
  'Bitte entfernen Sie diese Angaben: unter Windows mit einem Rechtsklick auf die Datei, dann „Eigenschaften“, „Details“, „Eigenschaften und persönliche Informationen entfernen“. Wo das nicht geht, nehmen Sie ein Bildschirmfoto des Bildes.'

export default defineBildRule({
  id: 'bild-metadaten',
  title: 'Kein Ort und keine Namen in Bilddateien',
  why: 'Kameras und Programme schreiben unsichtbar in die Datei, wo ein Bild entstand, wem die Kamera gehört und wer es gemacht hat. Auf die Seite kommt davon nichts, aber der Vorschlag mit der Datei ist öffentlich.',
  repair:
    'Entfernen Sie die Angaben unter Windows mit „Eigenschaften › Details › Eigenschaften und persönliche Informationen entfernen“. Wer das Bild gemacht hat, steht stattdessen im Kopf unter „bilder“. Ist der Vorschlag schon öffentlich, bitten Sie die Redaktion, auch die alte Fassung zu löschen.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': mitExif(MUSTERBILD, exifBlock({ bild: [exifText(0x010f, 'Kamera')] })) } },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': mitExif(MUSTERBILD, exifBlock({ ort: ORT })) },
      expect: [`bus/bus.jpg In der Bilddatei „bus.jpg“ steht unsichtbar ein Ort. ${AUSWEG}`],
    },
    {
      bad: {
        'bus/index.mdx': MIT_BILD,
        'bus/bus.jpg': mitExif(
          MUSTERBILD,
          exifBlock({ bild: [exifText(0x013b, 'Erika Muster')], exif: [exifText(0xa431, '4711-0815')], ort: ORT }),
        ),
      },
      expect: [
        `bus/bus.jpg In der Bilddatei „bus.jpg“ stehen unsichtbar ein Ort, ein Urheber oder Rechteinhaber und der Besitzer oder die Seriennummer der Kamera. ${AUSWEG}`,
      ],
    },
  ],
  saetze: {
    personenangaben: ({ was }, datei) =>
      `In der Bilddatei „${datei}“ ${was.length === 1 && was[0] !== 'person' ? 'steht' : 'stehen'} unsichtbar ${aufzaehlung(was.map((angabe) => WAS[angabe]))}. ${AUSWEG}`,
  },
})
