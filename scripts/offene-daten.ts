import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { OFFEN } from './kopfzeilen.ts'

/** Schon gerechnete Kennzeichen; ein neuer Bau ändert den Zeitpunkt der Datei, ihr Inhalt bleibt vielleicht derselbe. */
const gemerkt = new Map<string, { zeitpunkt: number; etag: string }>()

const etagOf = (datei: string): string => {
  const zeitpunkt = statSync(datei).mtimeMs
  const bekannt = gemerkt.get(datei)
  if (bekannt?.zeitpunkt === zeitpunkt) return bekannt.etag
  // Ein schwaches Kennzeichen: Gepackt oder nicht, der Inhalt ist derselbe.
  const etag = `W/"${createHash('sha256').update(readFileSync(datei)).digest('base64url').slice(0, 22)}"`
  gemerkt.set(datei, { zeitpunkt, etag })
  return etag
}

/**
 * Gibt offenen Daten ein ETag aus ihrem Inhalt: Auch nach einem neuen Bau lädt nur neu, wer wirklich etwas Neues bekommt.
 * @returns ob die Antwort damit fertig ist: Wer die Datei schon hat, bekommt 304
 */
export const answerUnveraendert = (datei: string, pfad: string, request: IncomingMessage, response: ServerResponse): boolean => {
  if (!OFFEN.test(pfad) || !existsSync(datei) || !statSync(datei).isFile()) return false
  const etag = etagOf(datei)
  response.setHeader('ETag', etag)
  const bekannt = request.headers['if-none-match']?.split(',').map((teil) => teil.trim().replace(/^W\//, ''))
  if (!bekannt?.includes(etag.slice(2)) && !bekannt?.includes('*')) return false
  response.writeHead(304).end()
  return true
}
