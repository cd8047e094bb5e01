import type { Finding } from './finding.ts'

/**
 * Tauscht, was sich sicher tauschen lässt: Vorschläge mit `replaces` und Leerraum am Zeilenende. Sätze bleiben, wie sie sind, Zeilenenden auch.
 * @param text die Datei, wie sie auf der Platte liegt
 * @param findings die Befunde dieser Datei
 * @returns der neue Text und die Befunde, die er behebt
 */
export const korrigiere = (text: string, findings: readonly Finding[]): { text: string; behoben: Finding[] } => {
  // Gerade Stellen sind Zeilen, ungerade ihre Zeilenenden.
  const teile = text.split(/(\r\n|\r|\n)/)
  const behoben: Finding[] = []
  // Von hinten nach vorn, damit frühere Spalten gelten.
  const tauschbar = findings.filter(({ replaces, suggestion }) => replaces !== undefined && suggestion !== undefined)
  for (const finding of [...tauschbar].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const index = (finding.line - 1) * 2
    const neu = tausche(teile[index] ?? '', finding)
    if (neu === undefined) continue
    teile[index] = neu
    behoben.unshift(finding)
  }
  return { text: teile.map((zeile, index) => (index % 2 === 0 ? stutze(zeile, teile[index + 2]) : zeile)).join(''), behoben }
}

/** Setzt den Vorschlag genau dort ein, wo der Befund den alten Wert gesehen hat; auch in Anführungszeichen. */
const tausche = (zeile: string, { column, replaces = '', suggestion = '' }: Finding): string | undefined => {
  const offset = column - 1 + (/["']/.test(zeile[column - 1] ?? '') ? 1 : 0)
  const ende = offset + replaces.length
  return zeile.startsWith(replaces, offset) && !/[\p{L}\d]/u.test(zeile[ende] ?? '')
    ? zeile.slice(0, offset) + suggestion + zeile.slice(ende)
    : undefined
}

/** Zwei Leerzeichen vor einer weiteren Zeile sind in Markdown ein Umbruch; alles andere am Zeilenende ist übrig. */
const stutze = (zeile: string, naechste: string | undefined): string =>
  /\S {2,}$/.test(zeile) && naechste?.trim() ? zeile : zeile.replace(/[ \t]+$/, '')
