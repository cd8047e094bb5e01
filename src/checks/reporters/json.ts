import { type Reporter, regelseiteOf } from './bericht.ts'

/** Alle Befunde als JSON-Liste, ein Objekt je Befund, mit der Adresse der Regel. */
export const reportJson: Reporter = (findings, lauf) =>
  JSON.stringify(
    findings.map((finding) => ({ ...finding, help: regelseiteOf(finding.rule, lauf) })),
    null,
    2,
  )
