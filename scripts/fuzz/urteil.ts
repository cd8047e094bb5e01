import { findMaengel } from '../../src/checks/korpus/unversehrt.ts'
import type { Gelesen } from '../../src/checks/leser.ts'
import { decodeText } from '../../src/mdx/zeichen.ts'
import { findUnterschied, isMarkdown } from './gutachter.ts'

/** Was an einer Antwort der Kette nicht stimmt; leer, wenn alles gut ist. */
export const beurteilen = ({ findings, bericht }: Gelesen, datei: string): string[] => {
  const gescheitert = findings
    .filter(({ message }) => message.includes('Fehler des Portals'))
    .map(({ rule }) => `Regel ${rule} ist gescheitert`)
  if (!bericht) return findings.length > 0 ? gescheitert : ['Abgelehnt ohne Befund']
  const { text } = decodeText(new TextEncoder().encode(datei))
  const unterschied = isMarkdown(bericht) ? findUnterschied(bericht, text) : undefined
  return [...gescheitert, ...findMaengel(bericht, text), ...(unterschied ? [unterschied] : [])]
}
