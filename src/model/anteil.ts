/** Anteile in Sätzen, die außer Jahren, Daten und Paragrafen keine weitere Zahl enthalten. */
export const findBareShares = (text: string): { text: string }[] =>
  text.split(/(?<=[.!?])\s+(?=[\p{Lu}„])/u).flatMap((sentence) => {
    const shares = [...sentence.matchAll(ANTEIL)]
    if (shares.length === 0) return []
    const rest = sentence.replace(ANTEIL, ' ').replace(JAHR_ODER_DATUM, ' ')
    return /\d/.test(rest) ? [] : shares.map(([share]) => ({ text: share }))
  })

const ANTEIL = /\d+(?:[.,]\d+)?\s?(?:%|Prozent\b)(?!-(?:Stelle|Kraft))/gu
const JAHR_ODER_DATUM =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}\.\s?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|§+\s?\d+\w*/gu
