import { auswegOf, type Reporter, regelseiteOf } from './bericht.ts'

/** Alle Befunde als Anmerkungen für GitHub Actions, eine Zeile je Befund. */
export const reportGithub: Reporter = (findings, lauf) =>
  findings
    .map((finding) => {
      const { severity, file, line, column, rule, message } = finding
      const art = severity === 'error' ? 'error' : 'notice'
      return `::${art} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData([message, auswegOf(finding), regelseiteOf(rule, lauf)].filter(Boolean).join('\n'))}`
    })
    .join('\n')

/** Zeichen, mit denen sich ein Befehl an den Läufer fälschen ließe, nach der Regel der „workflow commands“. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
