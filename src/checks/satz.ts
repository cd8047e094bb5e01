/** Wörter und Zahlen eines Satzes; „Job-Turbo“, „Bewerber:innen“ und „1.450“ sind je eines. */
export const woerterIn = (text: string): string[] => text.match(WORT) ?? []

/** Lateinische Buchstaben ausgeschrieben: `\p{L}` kostet hier ein Mehrfaches, und jeder Satz jeder Einreichung kommt vorbei. */
const WORT = /[0-9A-Za-z\u00c0-\u024f]+(?:[-–’'·.:,/*_][0-9A-Za-z\u00c0-\u024f]+)*/g

/** Zahl der Silben eines deutschen Worts: Vokale, Doppellaute als einer. Für Lesbarkeitsformeln genau genug, für Worttrennung nicht. */
export const zaehleSilben = (wort: string): number => {
  const klein = wort.toLowerCase()
  let silben = 0
  for (let index = 0; index < klein.length; index++) {
    const laut = klein[index] as string
    if (!VOKALE.has(laut) || (laut === 'u' && klein[index - 1] === 'q')) continue
    silben++
    if (DOPPELLAUTE[laut]?.includes(klein[index + 1] ?? ' ')) index++
  }
  return Math.max(1, silben)
}

const VOKALE: ReadonlySet<string> = new Set('aeiouyäöüáàâéèêíóôú')
/** Vokal → womit zusammen er eine Silbe bildet. */
const DOPPELLAUTE: Readonly<Record<string, string>> = { a: 'aiuy', ä: 'u', e: 'eiuy', i: 'e', o: 'o' }

/** Ob ein Wort aus Großbuchstaben sich wie ein Wort spricht: „TANDEM“ ist ein Name, „AVGS“ eine Abkürzung. */
export const isKunstwort = (wort: string): boolean => wort.length >= 5 && zaehleSilben(wort) >= 2

/** Die ersten Wörter eines Satzes in Anführungszeichen, damit man ihn wiederfindet. */
export const satzanfang = (satz: string, woerter = 6): string => {
  const alle = satz.split(' ')
  // Anführungszeichen im Satz stünden sonst innerhalb der eigenen.
  const anfang = alle
    .slice(0, woerter)
    .join(' ')
    .replace(/[„“”"»«]/gu, '')
  return alle.length <= woerter ? `„${anfang}“` : `„${anfang.replace(/[,;:–]$/u, '')} …“`
}
