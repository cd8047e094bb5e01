import type { Einwilligung } from '../model/angaben/einwilligung.ts'
import { normiere } from './lesarten.ts'
import { TITEL } from './titel.ts'

/** Ob ein Mensch zugestimmt hat, hier mit Namen zu stehen, und ob das noch gilt. */
export type Zustimmung = 'gilt' | 'widerrufen'

/** Vor einem Namen darf stehen, was zu ihm gehört, ohne dass es in der Einwilligung wiederholt wird. */
const DAVOR = `(?:(?:Herrn?|Frau|Hrn?\\.|Fr\\.) )?${TITEL}`

/**
 * Sucht zu einem Fund die Einwilligung in genau diesen Namen. „Kim Beispiel“ deckt auch „Frau Dr. Kim Beispiel“ und „Kim Beispiels“,
 * aber weder „Kim“ noch „Frau Beispiel“: Wer so genannt werden darf, steht mit dieser Nennung im Kopf.
 * @returns eine Funktion von Text und Fundstelle darin; sie liefert nichts, wenn niemand zugestimmt hat
 */
export const createZustimmung = (
  einwilligungen: readonly Einwilligung[],
): ((text: string, fund: { index: number; wert: string }) => Zustimmung | undefined) => {
  const namen = einwilligungen.flatMap(({ fuer, was, widerrufen_am }) =>
    fuer === 'name' && was ? [{ muster: musterOf(was), zustimmung: widerrufen_am === undefined ? 'gilt' : 'widerrufen' } as const] : [],
  )
  return (text, { index, wert }) => {
    const treffer = namen.filter(({ muster }) =>
      [...text.matchAll(muster)].some((nennung) => nennung.index <= index && index + wert.length <= nennung.index + nennung[0].length),
    )
    return treffer.find(({ zustimmung }) => zustimmung === 'widerrufen')?.zustimmung ?? treffer[0]?.zustimmung
  }
}

const musterOf = (name: string): RegExp => {
  const woertlich = normiere(name)
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<!\\p{L})${DAVOR}${woertlich}(?:'?s|')?(?![\\p{L}-])`, 'giu')
}
