const ZEILE = /^zuletzt_bestaetigt:[^\r\n]*/m
const DAVOR = /^veroeffentlicht:[^\r\n]*/m
/** Der Kopf samt beiden Strichen; was im Text steht, bleibt unberührt. */
const KOPF = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * Setzt den Tag der letzten Bestätigung. Genau eine Zeile ändert sich oder kommt dazu, gleich nach der Veröffentlichung.
 * @returns `undefined`, wenn die Datei keinen Kopf mit einer Veröffentlichung hat
 */
export const setzeBestaetigung = (text: string, tag: string): string | undefined => {
  const kopf = KOPF.exec(text)?.[0]
  if (kopf === undefined) return undefined
  const zeile = `zuletzt_bestaetigt: ${tag}`
  const umbruch = kopf.includes('\r\n') ? '\r\n' : '\n'
  if (!ZEILE.test(kopf) && !DAVOR.test(kopf)) return undefined
  const neu = ZEILE.test(kopf) ? kopf.replace(ZEILE, zeile) : kopf.replace(DAVOR, (davor) => `${davor}${umbruch}${zeile}`)
  return neu + text.slice(kopf.length)
}
