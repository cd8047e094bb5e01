import { toSlug } from '../../model/slug.ts'
import { einsetzen } from '../muster.ts'
import { defineBestandsRule, type Eintrag } from '../rule.ts'

/** Ab diesem Anteil gleicher Sätze am kürzeren der beiden Texte gelten zwei als fast gleich; darunter liegt Übernommenes wie Programmtexte. */
const MIN_ANTEIL = 0.5
/** Weniger gleiche Sätze sind Zufall. */
const MIN_SAETZE = 3
/** Ein Satz in mehr Beispielen ist eine Floskel. Die Grenze hält den Vergleich linear in der Zahl der Beispiele. */
const MAX_TRAEGER = 8

const TEXT =
  'Der Bus hält an vier Tagen in der Woche vor dem Rathaus. Wer einen Bescheid nicht versteht, bringt ihn einfach mit. Zwei Fachkräfte lesen ihn gemeinsam mit den Menschen. Am Abend fährt der Bus zurück in die Kreisstadt.'
const QUELLE = '\nquellen:\n  - titel: Bericht über den Bus\n    herausgeber: Landkreis Muster\n    adresse: https://www.musterkreis.de/bus'

const mit = (kopf: string): string => einsetzen({ kopf }).datei
const mitText = (kennung: string, titel: string, ort: string, text: string): string =>
  mit(
    `kennung: ${kennung}\ntitel: ${titel}\nkurzfassung: In ${ort} kommt die Beratung einmal in der Woche zu den Menschen in die Dörfer.\neinfluss:\n  - text: In ${ort} fährt eine Fachkraft mit.\n    art: direkt`,
  ).replace(/(?<=## Umsetzung\n\n).*\n/u, `${text}\n`)

export default defineBestandsRule({
  id: 'doppelt',
  title: 'Kein Beispiel zweimal',
  why: 'Steht dasselbe Vorhaben zweimal da, zählt es in allen Übersichten doppelt, und wer sucht, weiß nicht, welcher Text gilt.',
  repair:
    'Führen Sie beide Beispiele zusammen; der Ordnername des gelöschten kommt beim anderen unter „alias“. Sind es zwei Vorhaben, machen Sie den Unterschied im Titel deutlich, oder nennen Sie das Vorbild unter „basiert_auf“.',
  severity: 'hint',
  examples: [
    {
      ok: {
        'bus/index.mdx': mitText('bus11', 'Der Bus fährt in die Dörfer', 'Aberg', TEXT),
        'rad/index.mdx': mitText('rad22', 'Mit dem Rad in den Betrieb', 'Behausen', 'Wer kein Auto hat, bekommt ein Rad geliehen.'),
      },
    },
    {
      bad: {
        'bus/index.mdx': mitText('bus11', 'Der Bus fährt in die Dörfer', 'Aberg', TEXT),
        'rad/index.mdx': mitText('rad22', 'Mit dem Rad in den Betrieb', 'Behausen', TEXT),
      },
      expect: [
        'rad/index.mdx:3:8 Dieser Text gleicht dem Beispiel „bus“ in vielen Sätzen. Bitte führen Sie beide zusammen, oder nennen Sie das Vorbild unter „basiert_auf“.',
      ],
    },
    {
      bad: {
        'bus/index.mdx': mitText('bus11', 'Der Bus fährt in die Dörfer', 'Aberg', 'Ein Bus.'),
        'rad/index.mdx': mitText('rad22', 'Der Bus fährt in die Dörfer!', 'Behausen', 'Ein anderer Bus.'),
      },
      expect: [
        'rad/index.mdx:3:8 Diesen Titel trägt schon das Beispiel „bus“. Bitte führen Sie beide zusammen, oder machen Sie den Unterschied im Titel deutlich.',
      ],
    },
    {
      bad: {
        'bus/index.mdx': mitText('bus11', `Der Bus fährt in die Dörfer${QUELLE}`, 'Aberg', 'Ein Bus.'),
        'rad/index.mdx': mitText('rad22', `Mit dem Rad in den Betrieb${QUELLE}`, 'Behausen', 'Ein anderer Bus.'),
      },
      expect: [
        'rad/index.mdx:5:5 Auf derselben Quelle und demselben Jobcenter beruht schon das Beispiel „bus“. Bitte prüfen Sie, ob es dasselbe Vorhaben ist, und führen Sie dann beide zusammen.',
      ],
    },
  ],
  check({ eintraege }, report) {
    const titel = new Map<string, Eintrag>()
    const quellen = new Map<string, Eintrag>()
    const saetze: Traeger = new Map()
    for (const eintrag of eintraege) {
      const { file, beispiel, stelleOf } = eintrag
      // Je Beispiel höchstens ein Hinweis: Wer den Text übernimmt, übernimmt meist auch Titel und Quelle.
      const gleicherTitel = titel.get(toSlug(beispiel.titel))
      const schluessel = beispiel.quellen.map(({ adresse }) => beispiel.jobcenter.map((nummer) => `${nummer} ${adresse}`))
      const quelle = schluessel.findIndex((alle) => alle.some((jede) => isFremd(eintrag, quellen.get(jede))))
      const gleicheQuelle = schluessel[quelle]?.flatMap((jede) => quellen.get(jede) ?? [])[0]
      const aehnlich = findAehnliches(eintrag, saetze)
      if (gleicherTitel)
        report({
          file,
          stelle: stelleOf(['titel']),
          field: 'Titel',
          message: `Diesen Titel trägt schon das Beispiel „${gleicherTitel.slug}“. Bitte führen Sie beide zusammen, oder machen Sie den Unterschied im Titel deutlich.`,
        })
      else if (aehnlich)
        report({
          file,
          stelle: stelleOf(['titel']),
          message: `Dieser Text gleicht dem Beispiel „${aehnlich.slug}“ in vielen Sätzen. Bitte führen Sie beide zusammen, oder nennen Sie das Vorbild unter „basiert_auf“.`,
        })
      else if (gleicheQuelle)
        report({
          file,
          stelle: stelleOf(['quellen', quelle]),
          field: 'Quellen',
          message: `Auf derselben Quelle und demselben Jobcenter beruht schon das Beispiel „${gleicheQuelle.slug}“. Bitte prüfen Sie, ob es dasselbe Vorhaben ist, und führen Sie dann beide zusammen.`,
        })
      if (!gleicherTitel) titel.set(toSlug(beispiel.titel), eintrag)
      for (const jede of schluessel.flat()) if (!quellen.has(jede)) quellen.set(jede, eintrag)
      for (const summe of eintrag.fingerabdruck) {
        const traeger = saetze.get(summe)
        if (!traeger) saetze.set(summe, eintrag)
        else if (!Array.isArray(traeger)) saetze.set(summe, [traeger, eintrag])
        else if (traeger.length < MAX_TRAEGER) traeger.push(eintrag)
      }
    }
  },
})

/** Prüfsumme → wer den Satz trägt. Fast jeder Satz gehört einem allein; eine Liste je Satz füllte nur den Speicher. */
type Traeger = Map<number, Eintrag | Eintrag[]>

/** Wer das andere Beispiel als Vorbild nennt, hat die Ähnlichkeit schon erklärt. */
const isFremd = ({ beispiel }: Eintrag, anderer: Eintrag | undefined): anderer is Eintrag =>
  anderer !== undefined &&
  !beispiel.basiert_auf.includes(anderer.beispiel.kennung) &&
  !anderer.beispiel.basiert_auf.includes(beispiel.kennung)

const findAehnliches = (eintrag: Eintrag, saetze: Traeger): Eintrag | undefined => {
  const gemeinsam = new Map<Eintrag, number>()
  for (const summe of eintrag.fingerabdruck)
    for (const anderer of [saetze.get(summe) ?? []].flat()) gemeinsam.set(anderer, (gemeinsam.get(anderer) ?? 0) + 1)
  for (const [anderer, zahl] of gemeinsam) {
    const kuerzer = Math.min(eintrag.fingerabdruck.length, anderer.fingerabdruck.length)
    if (zahl >= MIN_SAETZE && zahl >= kuerzer * MIN_ANTEIL && isFremd(eintrag, anderer)) return anderer
  }
  return undefined
}
