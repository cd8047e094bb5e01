import hyphen from 'hyphen/de-1996/index.js'

/** Kürzere Wörter passen auch auf einem schmalen Bildschirm in eine Zeile. */
const LANG = /\p{L}{12,}/gu
/** Adressen und Kennungen: In ihnen wäre ein Zeichen, das niemand sieht, ein Fehler. */
const WOERTLICH = /[@/\\_\d]|\p{L}\.\p{L}/u

/** Titel wiederholen sich auf Karten und Listen: Jedes Wort wird nur einmal zerlegt. */
const zerlegt = new Map<string, string>()

/** Erlaubt langen Wörtern mit weichen Trennzeichen, sich an Sprechsilben zu teilen (Rechtschreibung von 1996). Nur für Überschriften auf Seiten. */
export const trennen = (text: string): string =>
  text.replace(/\S{12,}/g, (stueck) => (WOERTLICH.test(stueck) ? stueck : stueck.replace(LANG, zerlegen)))

const zerlegen = (wort: string): string => {
  const schon = zerlegt.get(wort)
  if (schon !== undefined) return schon
  const neu = hyphen.hyphenateSync(wort)
  zerlegt.set(wort, neu)
  return neu
}
