import { type Adresszeile, beispieladresse } from '../../model/adressbuch.ts'
import { einsetzen } from '../muster.ts'
import { type Bestandsbild, defineBestandsRule, type Eintrag } from '../rule.ts'

const mit = (kopf: string): string => einsetzen({ kopf }).datei

export default defineBestandsRule({
  id: 'adressen-bleiben',
  title: 'Veröffentlichte Adressen bleiben',
  why: 'Links auf ein Beispiel stehen in Newslettern, Intranets und auf Papier. Wer ihnen folgt, soll auch nach Jahren ankommen, selbst wenn der Ordner heute anders heißt.',
  repair:
    'Tragen Sie den alten Ordnernamen unter „alias“ bei dem Beispiel ein, zu dem der Link jetzt führen soll. Soll das Beispiel ganz entfallen, hält die Redaktion das mit „npm run adressen -- --entfallen NAME“ fest; unter der alten Adresse steht dann, dass es nicht mehr da ist.',
  examples: [
    {
      ok: {
        '../adressen.txt': '/beispiele/bus/ bus11\n/beispiele/rad/ rad22 entfallen\n/laender/hessen/\n',
        'bus-und-bahn/index.mdx': mit('kennung: bus11\nalias:\n  - bus'),
      },
    },
    { ok: { '../adressen.txt': '/beispiele/rad/ rad22\n', 'bus/index.mdx': mit('kennung: bus11\nalias:\n  - rad') } },
    {
      bad: { '../adressen.txt': '/beispiele/bus/ bus11\n', 'bus-und-bahn/index.mdx': mit('kennung: bus11') },
      expect: [
        'bus-und-bahn/index.mdx:2:10 Dieses Beispiel ist schon unter „bus“ veröffentlicht; wer einem alten Link folgt, käme nicht mehr an. Bitte tragen Sie „bus“ im Kopf unter „alias“ ein.',
      ],
    },
    {
      bad: { '../adressen.txt': '/beispiele/bus/ bus11\n/beispiele/rad/ rad22\n', 'rad/index.mdx': mit('kennung: rad22') },
      expect: [
        'bus/index.mdx Das Beispiel „bus“ ist veröffentlicht und fehlt jetzt. Bitte legen Sie es wieder an, oder tragen Sie „bus“ bei dem Beispiel unter „alias“ ein, das an seine Stelle tritt. Soll es entfallen, hält die Redaktion das mit „npm run adressen -- --entfallen bus“ fest.',
      ],
    },
    {
      bad: { '../adressen.txt': '/beispiele/bus/ bus11\n', 'bus/index.mdx': mit('kennung: bus12') },
      expect: [
        'bus/index.mdx:2:10 Unter „bus“ ist ein Beispiel mit der Kennung „bus11“ veröffentlicht, und sein kurzer Link ruht auf ihr. Bitte setzen Sie „bus11“ wieder ein. Ist es ein anderes Vorhaben, wählen Sie bitte einen anderen Ordnernamen.',
      ],
    },
  ],
  check(bestand, report) {
    const byKennung = new Map(bestand.eintraege.map((eintrag) => [eintrag.beispiel.kennung, eintrag]))
    const bySlug = new Map(bestand.eintraege.map((eintrag) => [eintrag.slug, eintrag]))
    for (const { slug, kennung, entschieden } of beispielzeilen(bestand)) {
      const heute = bySlug.get(slug)
      if (heute && heute.beispiel.kennung !== kennung) report({ ...at(heute), message: neueKennung(slug, kennung) })
      if (bestand.vergeben.adressen.has(slug)) continue
      const umbenannt = byKennung.get(kennung)
      if (umbenannt) report({ ...at(umbenannt), message: umbenanntSatz(slug) })
      // Hat das Beispiel unter neuem Namen gerade Fehler, hilft erst deren Behebung weiter.
      else if (!entschieden && !bestand.vergeben.kennungen.has(kennung))
        report({ file: `${slug}/index.mdx`, stelle: { line: 1, column: 1 }, message: fehltSatz(slug) })
    }
  },
})

const beispielzeilen = ({ adressbuch }: Bestandsbild): { slug: string; kennung: string; entschieden: boolean }[] =>
  adressbuch.flatMap(({ adresse, kennung, entfallen, jetzt }: Adresszeile) => {
    const slug = adresse.split('/')[2] ?? ''
    return kennung !== undefined && adresse === beispieladresse(slug)
      ? [{ slug, kennung, entschieden: entfallen === true || jetzt !== undefined }]
      : []
  })

const at = ({ file, stelleOf }: Eintrag) => ({ file, stelle: stelleOf(['kennung']), field: 'Kennung' })

const umbenanntSatz = (slug: string): string =>
  `Dieses Beispiel ist schon unter „${slug}“ veröffentlicht; wer einem alten Link folgt, käme nicht mehr an. Bitte tragen Sie „${slug}“ im Kopf unter „alias“ ein.`

const fehltSatz = (slug: string): string =>
  `Das Beispiel „${slug}“ ist veröffentlicht und fehlt jetzt. Bitte legen Sie es wieder an, oder tragen Sie „${slug}“ bei dem Beispiel unter „alias“ ein, das an seine Stelle tritt. Soll es entfallen, hält die Redaktion das mit „npm run adressen -- --entfallen ${slug}“ fest.`

const neueKennung = (slug: string, kennung: string): string =>
  `Unter „${slug}“ ist ein Beispiel mit der Kennung „${kennung}“ veröffentlicht, und sein kurzer Link ruht auf ihr. Bitte setzen Sie „${kennung}“ wieder ein. Ist es ein anderes Vorhaben, wählen Sie bitte einen anderen Ordnernamen.`
