import { distance } from 'fastest-levenshtein'
import { foldUmlaute } from '../model/slug.ts'

/** Das ähnlichste bekannte Wort; `undefined`, wenn keines nah genug liegt. Bei Gleichstand das zuerst genannte. */
export const closestTo = (wort: string, bekannte: readonly string[]): string | undefined => findNahe(wort, bekannte)[0]

/** Alle bekannten Wörter, die am nächsten liegen: höchstens zwei Tippfehler entfernt, bei langen Wörtern ein Viertel. */
export const findNahe = (wort: string, bekannte: readonly string[]): string[] => {
  const needle = fold(wort)
  const distances = bekannte.map((kandidat) => distance(needle, fold(kandidat)))
  const min = Math.min(...distances, Number.POSITIVE_INFINITY)
  return min <= Math.max(2, Math.floor(needle.length / 4)) ? bekannte.filter((_, index) => distances[index] === min) : []
}

const fold = (wort: string): string => foldUmlaute(wort).replace(/[\s_]+/g, '-')
