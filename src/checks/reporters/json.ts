import type { Finding } from '../finding.ts'

/** Alle Befunde als JSON-Liste, ein Objekt je Befund. */
export const reportJson = (findings: readonly Finding[]): string => JSON.stringify(findings, null, 2)
