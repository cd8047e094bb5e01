import type { Finding } from '../finding.ts'

/** Alle Befunde als Anmerkungen für GitHub Actions, eine Zeile je Befund. */
export const reportGithub = (findings: readonly Finding[]): string =>
  findings
    .map(({ severity, file, line, column, rule, message }) => {
      const art = severity === 'error' ? 'error' : 'notice'
      return `::${art} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(message)}`
    })
    .join('\n')

/** Zeichen, mit denen sich ein Befehl an den Läufer fälschen ließe, nach der Regel der „workflow commands“. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
