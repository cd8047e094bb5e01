import { aufzaehlung } from '../../model/sprache.ts'
import type { Beigabe } from '../bild/befund.ts'
import { defineBildRule } from '../bild/regel.ts'
import { exifBlock, MIT_BILD, MUSTERBILD, mitAbschnitt, mitExif } from '../musterbild.ts'

const WAS: Readonly<Record<Beigabe, string>> = {
  vorschaubild: 'ein Vorschaubild, das auch Abgeschnittenes zeigen kann',
  kommentar: 'ein Kommentar oder eine Beschreibung',
  herstellerdaten: 'verschlüsselte Angaben des Kameraherstellers',
}
const AUSWEG = 'Bitte speichern Sie das Bild ohne solche Angaben, wenn sie etwas verraten könnten.'

export default defineBildRule({
  id: 'bild-beigaben',
  title: 'Unsichtbares in Bilddateien',
  why: 'Ein Vorschaubild in der Datei kann zeigen, was beim Zuschneiden wegfiel, ein Kommentar kann Namen nennen. Auf die Seite kommt davon nichts, aber der Vorschlag mit der Datei ist öffentlich.',
  repair:
    'Entfernen Sie die Angaben unter Windows mit „Eigenschaften › Details › Eigenschaften und persönliche Informationen entfernen“, oder nehmen Sie ein Bildschirmfoto des Bildes.',
  severity: 'hint',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: {
        'bus/index.mdx': MIT_BILD,
        'bus/bus.jpg': mitExif(MUSTERBILD, exifBlock({ vorschau: [[0x0201, 4, Buffer.from([8, 0, 0, 0])]] })),
      },
      expect: [`bus/bus.jpg In der Bilddatei „bus.jpg“ steckt ein Vorschaubild, das auch Abgeschnittenes zeigen kann. ${AUSWEG}`],
    },
    {
      bad: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': mitAbschnitt(MUSTERBILD, 0xfe, Buffer.from('Sitzung am Montag')) },
      expect: [`bus/bus.jpg In der Bilddatei „bus.jpg“ steckt ein Kommentar oder eine Beschreibung. ${AUSWEG}`],
    },
  ],
  saetze: {
    beigaben: ({ was }, datei) =>
      `In der Bilddatei „${datei}“ ${was.length === 1 && was[0] !== 'herstellerdaten' ? 'steckt' : 'stecken'} ${aufzaehlung(was.map((beigabe) => WAS[beigabe]))}. ${AUSWEG}`,
  },
})
