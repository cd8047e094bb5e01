import type { Finding } from '../finding.ts'

/** Alle Befunde als Zeilen `Datei:Zeile:Spalte Fehler: Satz [Regel]`, dazu die Summe. */
export const reportText = (findings: readonly Finding[], gelesen: number): string => {
  const lines = findings.map(
    ({ file, line, column, severity, message, rule }) =>
      `${file}:${line}:${column} ${severity === 'error' ? 'Fehler' : 'Hinweis'}: ${message} [${rule}]`,
  )
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(findings, gelesen)].join('\n')
}

const summary = (findings: readonly Finding[], gelesen: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const hints = findings.length - errors
  const checked = `${count(gelesen, 'Beispiel', 'Beispiele')} geprüft`
  if (findings.length === 0) return `${checked}, alles in Ordnung.`
  return `${checked}: ${count(errors, 'Fehler', 'Fehler')}, ${count(hints, 'Hinweis', 'Hinweise')}.`
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('de-DE')} ${n === 1 ? one : many}`
