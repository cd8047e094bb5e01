import type { z } from 'zod/mini'
import { Beispiel } from './beispiel.ts'
import type { Bericht } from './bericht.ts'
import { toFormular } from './formular.ts'
import { fragenZuAbschnitten, fragenZuFeldern } from './prueffragen.ts'

/** Wann eine Frage gestellt wird: bei jedem Beispiel, je nach Umfang oder Herkunft, oder wenn es die Angabe gibt. */
export type Wann = 'immer' | 'voll' | 'jobcenter' | 'oeffentliche-quelle' | 'vorhanden'

/** Eine Frage der fachlichen Prüfung. Sie gilt einem Feld, einem Abschnitt oder dem Ganzen. */
export interface Pruefpunkt {
  art: 'feld' | 'abschnitt' | 'ganzes'
  name: string
  titel: string
  frage: string
  /** Wie es nicht aussehen soll. */
  schlecht: string
}

/** Fragen an das ganze Beispiel; kein Feld allein kann sie beantworten. */
const FRAGEN_AN_DAS_GANZE: Readonly<Partial<Record<Wann, Readonly<Record<string, string>>>>> = {
  immer: {
    'Niemand ist zu erkennen':
      'Kann jemand vor Ort erraten, wer gemeint ist: an einer Lebensgeschichte, einer sehr kleinen Zahl, einem Bild?',
    Verständlich: 'Versteht den Text, wer das Haus und seine Wörter nicht kennt?',
    'Offen im Ton': 'Kommt der Text ohne Lob, Tadel und Vergleich aus?',
    'Menschen zuerst': 'Ist niemand ein Fall, ein Problem oder ein Hemmnis?',
  },
  jobcenter: {
    Abgestimmt: 'Weiß das Jobcenter, dass der Text so erscheint?',
    'Später noch zu fragen': 'Gibt es eine Stelle, die in zwei Jahren sagen kann, ob es noch stimmt?',
  },
  'oeffentliche-quelle': {
    'Nichts dazuerfunden': 'Steht jede Angabe in der Quelle, und ist offen geblieben, was sie nicht sagt?',
    'Schlüsse gekennzeichnet': 'Steht „Einschätzung der Redaktion“ an allem, was wir nur daraus schließen?',
    'Verdienst bleibt bei anderen': 'Ist genannt, wer es gemacht hat, wenn es nicht das Jobcenter allein war?',
    'Kritik mitgenommen': 'Stehen Zweifel und Grenzen, die die Quelle nennt, auch hier?',
  },
}

const FRAGEN_ZU_FELDERN: Readonly<Record<string, string>> = fragenZuFeldern
const FRAGEN_ZU_ABSCHNITTEN: Readonly<Record<string, string>> = fragenZuAbschnitten

/** Bei Beispielen aus öffentlicher Quelle Pflicht (Regel „quelle-noetig“). */
const PFLICHT_AUS_QUELLE: ReadonlySet<string> = new Set(['quellen'])

/** Alle Fragen, geordnet nach dem Fall, in dem sie gestellt werden. Ein neues Feld im Schema ist ohne weiteres Zutun darin. */
export const toPruefliste = (schema: z.core.$ZodType = Beispiel): Readonly<Record<Wann, readonly Pruefpunkt[]>> => {
  const liste: Record<Wann, Pruefpunkt[]> = { immer: [], voll: [], jobcenter: [], 'oeffentliche-quelle': [], vorhanden: [] }
  for (const [wann, fragen] of Object.entries(FRAGEN_AN_DAS_GANZE))
    for (const [titel, frage] of Object.entries(fragen)) liste[wann as Wann].push({ art: 'ganzes', name: '', titel, frage, schlecht: '' })
  for (const { id, felder } of toFormular(schema).bereiche)
    for (const { art, name, titel, hilfe, schlecht, pflicht, pflichtImBericht } of felder) {
      const eigene = (art === 'abschnitt' ? FRAGEN_ZU_ABSCHNITTEN : FRAGEN_ZU_FELDERN)[name]
      // Was sich von selbst ausfüllt, prüft das Programm.
      if (id === 'automatisch' && eigene === undefined) continue
      const wann = pflicht ? 'immer' : PFLICHT_AUS_QUELLE.has(name) ? 'oeffentliche-quelle' : pflichtImBericht ? 'voll' : 'vorhanden'
      liste[wann].push({
        art: art === 'abschnitt' ? art : 'feld',
        name,
        titel: art === 'abschnitt' ? `Abschnitt „${titel}“` : titel,
        frage: eigene ?? `Passt die Angabe dazu: ${hilfe}`,
        schlecht,
      })
    }
  return liste
}

/** Die Fragen, die zu diesem Beispiel passen: zu seinem Umfang, seiner Herkunft und dem, was es nennt. */
export const prueflisteFor = (bericht: Bericht, schema: z.core.$ZodType = Beispiel): Pruefpunkt[] => {
  const { umfang, herkunft } = bericht.beispiel
  const { immer, voll, vorhanden, ...nachHerkunft } = toPruefliste(schema)
  const genannte = (punkte: readonly Pruefpunkt[]) => punkte.filter((punkt) => isGenannt(bericht, punkt))
  return [
    ...immer,
    ...nachHerkunft[herkunft],
    ...(umfang === 'voll' ? voll : genannte(voll)),
    ...genannte(vorhanden),
    ...(herkunft === 'jobcenter' ? genannte(nachHerkunft['oeffentliche-quelle']) : []),
  ]
}

const isGenannt = ({ beispiel, abschnitte: vorhanden }: Bericht, { art, name }: Pruefpunkt): boolean => {
  if (art === 'abschnitt') return vorhanden.some(({ id, bloecke }) => id === name && bloecke.length > 0)
  const wert = (beispiel as Readonly<Record<string, unknown>>)[name]
  return art === 'feld' && JSON.stringify(wert) !== JSON.stringify(OHNE_ANGABEN[name]) && wert !== undefined
}

/** Was ein Beispiel von sich aus trägt, wenn niemand etwas sagt. */
const OHNE_ANGABEN: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(Beispiel.shape).map(([name, feld]) => [name, feld.safeParse(undefined).data]),
)
