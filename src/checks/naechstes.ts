import { closest, distance } from 'fastest-levenshtein'
import { foldUmlaute } from '../model/slug.ts'

/**
 * Das ähnlichste bekannte Wort, wenn es nah genug ist: höchstens zwei Tippfehler, bei langen Wörtern ein Viertel.
 * @returns `undefined`, wenn nichts nah genug liegt
 */
export const closestTo = (wort: string, bekannte: readonly string[]): string | undefined => {
  const needle = fold(wort)
  const folded = new Map(bekannte.map((kandidat) => [fold(kandidat), kandidat]))
  if (folded.size === 0) return undefined
  const near = closest(needle, [...folded.keys()])
  return distance(needle, near) <= Math.max(2, Math.floor(needle.length / 4)) ? folded.get(near) : undefined
}

const fold = (wort: string): string => foldUmlaute(wort).replace(/[\s_]+/g, '-')
