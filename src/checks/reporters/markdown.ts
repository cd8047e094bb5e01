import type { Finding } from '../finding.ts'
import { escapeMarkdown } from './als-text.ts'
import { auswegOf, type Lauf, type Reporter, regelseiteOf, summeOf } from './bericht.ts'

/** Mehr Zeilen zeigt die Zusammenfassung nicht: GitHub schneidet lange Texte ab, und niemand liest sie. */
const MAX_BEFUNDE = 200

/** Alle Befunde als Markdown für Zusammenfassung und Kommentar: Fehler zuerst, je Datei eine Liste. */
export const reportMarkdown: Reporter = (findings, lauf) => {
  const shown = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')).slice(0, MAX_BEFUNDE)
  const dateien = Object.entries(Object.groupBy(shown, ({ file }) => file))
  const rest = findings.length - shown.length
  return [
    `## ${summeOf(findings, lauf)}`,
    ...dateien.map(([file, liste = []]) => [`### ${escapeMarkdown(file)}`, ...liste.map((finding) => toPunkt(finding, lauf))].join('\n\n')),
    ...(rest > 0 ? [`Dazu ${rest} weitere Befunde; \`npm run pruefen\` zeigt alle.`] : []),
  ].join('\n\n')
}

/** Ein Befund als Listenpunkt. Ohne öffentliche Adresse des Hubs steht die Regel nur mit ihrem Namen da. */
export const toPunkt = (finding: Finding, lauf: Lauf): string => {
  const { severity, line, column, message, rule } = finding
  const art = severity === 'error' ? 'Fehler' : 'Hinweis'
  const satz = `* **${art}** in Zeile ${line}, Spalte ${column}: ${escapeMarkdown(message)} (${regelOf(rule, lauf)})`
  const ausweg = auswegOf(finding)
  return ausweg ? `${satz}\n  ${escapeMarkdown(ausweg)}` : satz
}

const regelOf = (rule: string, lauf: Lauf): string =>
  lauf.adresse.startsWith('https://') ? `[Regel „${rule}“](${regelseiteOf(rule, lauf)})` : `Regel „${rule}“`
