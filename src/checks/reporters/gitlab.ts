import { createHash } from 'node:crypto'
import { type Reporter, regelseiteOf } from './bericht.ts'

/**
 * Alle Befunde als Code-Quality-Bericht für GitLab. Gleiche Fingerabdrücke verwirft GitLab, deshalb zählt auch mit,
 * zum wievielten Mal derselbe Satz in derselben Datei steht; die Zeile nicht, denn sie verschiebt sich.
 */
export const reportGitlab: Reporter = (findings, lauf) => {
  const seen = new Map<string, number>()
  return JSON.stringify(
    findings.map(({ rule, severity, file, line, message }) => {
      const key = [file, rule, message].join('\u0000')
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return {
        description: `${message} ${regelseiteOf(rule, lauf)}`,
        check_name: rule,
        fingerprint: createHash('sha256').update(`${key}\u0000${nth}`).digest('hex'),
        severity: severity === 'error' ? 'major' : 'info',
        location: { path: file, lines: { begin: line } },
      }
    }),
    null,
    2,
  )
}
