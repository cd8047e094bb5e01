import { auswegOf, type Reporter, regelseiteOf, summeOf } from './bericht.ts'

/** Alle Befunde als Zeilen `Datei:Zeile:Spalte Fehler: Satz [Regel] Adresse der Regel`, dazu die Summe. */
export const reportText: Reporter = (findings, lauf) => {
  const lines = findings.flatMap((finding) => {
    const { file, line, column, severity, message, rule } = finding
    const ausweg = auswegOf(finding)
    const satz = `${file}:${line}:${column} ${severity === 'error' ? 'Fehler' : 'Hinweis'}: ${message} [${rule}] ${regelseiteOf(rule, lauf)}`
    return ausweg ? [satz, `    ${ausweg}`] : [satz]
  })
  return [...lines, ...(lines.length > 0 ? [''] : []), summeOf(findings, lauf)].join('\n')
}
