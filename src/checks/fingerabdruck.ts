import type { Einreichung } from './rule.ts'
import { saetzeOf } from './saetze.ts'

/** So viele Prüfsummen reisen je Beispiel zwischen den Prozessen; ein Steckbrief hat etwa 20 Sätze. */
const MAX_SUMMEN = 16
/** Kürzere Sätze („Mehr wissen wir nicht.“) stehen in vielen Texten (Wörter). */
const MIN_WOERTER = 6

/**
 * Die kleinsten Prüfsummen der Sätze eines Beispiels (MinHash mit fester Zahl, Broder 1997): Welche Sätze ausgewählt werden, hängt nur von
 * den Sätzen ab, deshalb treffen sich zwei Abschriften desselben Textes. Verglichen wird ohne Satzzeichen und Großschreibung.
 */
export const fingerabdruckOf = (einreichung: Einreichung): number[] => {
  const summen = new Set<number>()
  for (const { woerter } of saetzeOf(einreichung)) if (woerter.length >= MIN_WOERTER) summen.add(hash(woerter))
  return [...summen].sort((a, b) => a - b).slice(0, MAX_SUMMEN)
}

/** FNV-1a über die UTF-16-Einheiten der kleingeschriebenen Wörter, mit einer Null dazwischen, 32 Bit mit Vorzeichen: So braucht V8 für die Zahl keinen eigenen Platz. */
const hash = (woerter: readonly string[]): number => {
  let summe = 0x811c9dc5
  for (const wort of woerter) {
    const klein = wort.toLowerCase()
    for (let index = 0; index < klein.length; index++) summe = Math.imul(summe ^ klein.charCodeAt(index), 0x01000193)
    summe = Math.imul(summe, 0x01000193)
  }
  return summe
}
