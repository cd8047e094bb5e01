import { teileSaetze } from '../model/satz.ts'
import { woerterIn, zaehleSilben } from './satz.ts'

/**
 * Leseleichtigkeit eines deutschen Textes nach Flesch in der Fassung von Amstad: 180 − ASL − 58,5 · ASW, mit Wörtern je Satz (ASL) und Silben
 * je Wort (ASW). Toni Amstad: Wie verständlich sind unsere Zeitungen? Dissertation, Universität Zürich 1978. Je höher, desto leichter: um 30
 * schwer, um 65 mittel, ab 80 leicht; kurze Texte schwanken stark.
 * @returns `undefined`, wenn der Text kein Wort enthält
 */
export const fleschAmstad = (text: string): number | undefined => {
  const saetze = teileSaetze(text)
    .map((satz) => woerterIn(satz.text))
    .filter((woerter) => woerter.length > 0)
  const woerter = saetze.flat()
  if (woerter.length === 0) return undefined
  const silben = woerter.reduce((sum, wort) => sum + zaehleSilben(wort), 0)
  return 180 - woerter.length / saetze.length - 58.5 * (silben / woerter.length)
}
