/** Ein Begriff eines Vokabulars: wie er heißt, was er meint, wie Menschen sonst danach suchen. */
export interface Begriff {
  readonly label: string
  readonly erklaerung: string
  /** Suchwörter, auch veraltete oder umgangssprachliche. Sie werden gefunden, aber nie geschrieben. */
  readonly synonyme: readonly string[]
}

/** Begriffe nach ihrer festen Kennung; die Reihenfolge der Einträge ist die Reihenfolge in Listen. */
export type Vokabular<Id extends string = string> = Readonly<Record<Id, Begriff>>

/** Hält die Kennungen eines Vokabulars als Typ fest; Eingabe und Ausgabe sind dasselbe Objekt. */
export const defineVokabular = <const Id extends string>(begriffe: Record<Id, Begriff>): Vokabular<Id> => begriffe

/** Die Kennungen eines Vokabulars in seiner Reihenfolge, in der Form, die `z.enum` erwartet. */
export const idsOf = <Id extends string>(vokabular: Vokabular<Id>) => Object.keys(vokabular) as [Id, ...Id[]]
