import { paragrafSchreibweisen } from './paragraf.ts'

/** Ein Begriff eines Vokabulars: wie er heißt, was er meint, wie Menschen sonst danach suchen. */
export interface Begriff {
  readonly label: string
  readonly erklaerung: string
  /** Voller Name, wenn die Bezeichnung noch anderes sagt, etwa die Fundstelle. */
  readonly name?: string
  /** Andere Namen, die heute gelten. Sie stehen auf der Seite und werden gefunden. */
  readonly synonyme: readonly string[]
  /** Kurzformen des Begriffs; im Glossar führt jede von ihnen hierher. */
  readonly abkuerzungen?: readonly string[]
  /** Wo das Gesetz den Begriff bestimmt, nur wo es sicher ist: „§ 16i SGB II“. */
  readonly paragrafen?: readonly string[]
  /** Womit Menschen suchen, was wir selbst aber nicht schreiben: Veraltetes, Umgangssprachliches, Beugungen. Wird gefunden, nie gezeigt. */
  readonly suchwoerter?: readonly string[]
}

/** Begriffe nach ihrer festen Kennung; die Reihenfolge der Einträge ist die Reihenfolge in Listen. */
export type Vokabular<Id extends string = string> = Readonly<Record<Id, Begriff>>

/** Hält die Kennungen eines Vokabulars als Typ fest; Eingabe und Ausgabe sind dasselbe Objekt. */
export const defineVokabular = <const Id extends string>(begriffe: Record<Id, Begriff>): Vokabular<Id> => begriffe

/** Die Kennungen eines Vokabulars in seiner Reihenfolge, in der Form, die `z.enum` erwartet. */
export const idsOf = <Id extends string>(vokabular: Vokabular<Id>) => Object.keys(vokabular) as [Id, ...Id[]]

/** Die anderen Namen, wie sie auf einer Seite stehen: Kurzformen zuerst. Den vollen Namen nur, wenn die Bezeichnung ihn nicht schon sagt. */
export const andereNamenOf = ({ label, name, abkuerzungen = [], synonyme }: Begriff): string[] => [
  ...abkuerzungen,
  ...(name === undefined || label.startsWith(name) ? [] : [name]),
  ...synonyme,
]

/** Alles, womit der Begriff zu finden ist, außer seiner Bezeichnung; Paragrafen in jeder Schreibweise. */
export const suchwoerterOf = (begriff: Begriff): string[] => [
  ...new Set([...andereNamenOf(begriff), ...(begriff.name === undefined ? [] : [begriff.name])]),
  ...(begriff.suchwoerter ?? []),
  ...(begriff.paragrafen ?? []).flatMap(paragrafSchreibweisen),
]
