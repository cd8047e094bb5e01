/** Der Kopf beginnt in der ersten Zeile mit genau `---` und endet an der nächsten Zeile, die genau `---` ist. */
const KOPF = /^---[ \t]*\n(?<yaml>[\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** Trennt Kopf und Text. Im Text stehen statt des Kopfes Leerzeilen, damit Zeilennummern stimmen. */
export const splitKopf = (text: string): { yaml: string; koerper: string } | undefined => {
  const match = KOPF.exec(text)
  if (!match) return undefined
  const lines = match[0].split('\n').length - 1
  return { yaml: match.groups?.yaml ?? '', koerper: '\n'.repeat(lines) + text.slice(match[0].length) }
}
