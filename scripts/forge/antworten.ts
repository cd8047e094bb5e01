import { formularfelder, ZUSAGEN } from './formularfelder.ts'

/** GitHub schreibt das unter Fragen, auf die niemand geantwortet hat. */
const OHNE_ANTWORT = '_No response_'
/** Mehr schreibt niemand von Hand; was länger ist, wird nicht gelesen. */
const MAX_ZEICHEN = 100_000

/**
 * Liest die Antworten aus dem Text eines Vorgangs: Überschrift → Antwort. Überschriften zählen in der Reihenfolge des Formulars;
 * was jemand dazwischen selbst überschreibt, bleibt Teil der Antwort.
 */
export const readAntworten = (text: string): Map<string, string> => {
  const zeilen = text
    .slice(0, MAX_ZEICHEN)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // Hilfen aus der Vorlage; was in einer Antwort so aussieht, wäre ohnehin nicht zu sehen.
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
  const titel = [...formularfelder().map((feld) => feld.titel), ZUSAGEN.titel]
  const anfaenge: { titel: string; zeile: number }[] = []
  for (const name of titel) {
    const zeile = zeilen.findIndex((inhalt, index) => index > (anfaenge.at(-1)?.zeile ?? -1) && inhalt.trim() === `### ${name}`)
    if (zeile >= 0) anfaenge.push({ titel: name, zeile })
  }
  return new Map(
    anfaenge.map(({ titel: name, zeile }, index) => {
      const antwort = zeilen
        .slice(zeile + 1, anfaenge[index + 1]?.zeile)
        .join('\n')
        .trim()
      return [name, antwort === OHNE_ANTWORT ? '' : antwort]
    }),
  )
}

/** Was angekreuzt ist. */
export const readAngekreuzte = (antwort: string): string[] =>
  [...antwort.matchAll(/^[-*] \[[xX]\] (.+)$/gm)].map((match) => (match[1] ?? '').trim())
