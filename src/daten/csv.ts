/** Eine Zelle: Text, Zahl oder nichts. */
export type Zelle = string | number | undefined

/** Womit eine Tabellenkalkulation eine Zelle für eine Formel hält, auch in der Breite ostasiatischer Zeichen (OWASP, „CSV Injection“). */
const FORMEL = /^[=+\-@\t\r＝＋－＠]/

/**
 * Eine Tabelle für ein deutsches Excel: UTF-8 mit Kennzeichen am Anfang, Semikolon, Komma in Zahlen, Zeilenende nach RFC 4180. Texte stehen
 * immer in Anführungszeichen, Zahlen nie. Ein Text, der wie eine Formel beginnt, bekommt ein Hochkomma davor und bleibt Text.
 */
export const toCsv = (zeilen: readonly (readonly Zelle[])[]): string =>
  `\uFEFF${zeilen.map((zeile) => `${zeile.map(toZelle).join(';')}\r\n`).join('')}`

const toZelle = (wert: Zelle): string => {
  if (wert === undefined) return ''
  if (typeof wert === 'number') return String(wert).replace('.', ',')
  const zeile = wert.replace(/\s+/g, ' ').trim()
  return `"${(FORMEL.test(wert) || FORMEL.test(zeile) ? `'${zeile}` : zeile).replaceAll('"', '""')}"`
}
