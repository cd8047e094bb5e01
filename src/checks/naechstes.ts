import { distance } from 'fastest-levenshtein'
import { foldUmlaute } from '../model/slug.ts'

/** Das ähnlichste bekannte Wort; `undefined`, wenn keines nah genug liegt. Bei Gleichstand das zuerst genannte. */
export const closestTo = (wort: string, bekannte: readonly string[]): string | undefined => findNahe(wort, bekannte)[0]

/**
 * Alle bekannten Wörter, die am nächsten liegen: höchstens zwei Tippfehler entfernt, bei langen Wörtern ein Viertel. Ein kurzes Wort,
 * das dafür jeden Buchstaben wechseln müsste, ist kein verschriebenes.
 */
export const findNahe = (wort: string, bekannte: readonly string[]): string[] => {
  const needle = fold(wort)
  const max = Math.max(2, Math.floor(needle.length / 4))
  const distances = bekannte.map((kandidat) => {
    const fehler = distance(needle, fold(kandidat))
    return fehler <= max && fehler < Math.max(needle.length, kandidat.length) ? fehler : Number.POSITIVE_INFINITY
  })
  const min = Math.min(...distances, Number.POSITIVE_INFINITY)
  return min === Number.POSITIVE_INFINITY ? [] : bekannte.filter((_, index) => distances[index] === min)
}

const fold = (wort: string): string => foldUmlaute(wort).replace(/[\s_]+/g, '-')
