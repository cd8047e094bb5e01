import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

/** Was andere Websites laden dürfen: die offenen Daten und ihre Schemata. */
const OFFEN = /^\/(?:(?:api|schema)\/[\w./-]+|(?:dcat|vokabulare)\.(?:ttl|jsonld)|b\/[a-z0-9]+\/zitat\.(?:bib|ris))$/

const TYPEN: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
}

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
 * Köpfe der offenen Daten: frei für andere Websites (CORS), mit Typ und mit einem ETag aus dem Inhalt. Was für einen anderen Webserver dazu
 * einzutragen ist, steht in docs/daten.md.
 * @returns ob die Antwort damit fertig ist: Wer die Datei schon hat, bekommt 304
 */
export const answerOffeneDaten = (dir: string, request: IncomingMessage, response: ServerResponse): boolean => {
  const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? ''
  if (!OFFEN.test(pathname)) return false
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'ETag')
  const datei = join(dir, pathname)
  if (!existsSync(datei) || !statSync(datei).isFile()) return false
  const etag = etagOf(datei)
  response.setHeader('ETag', etag)
  response.setHeader('Content-Type', TYPEN[extname(pathname)] ?? 'application/octet-stream')
  const bekannt = request.headers['if-none-match']?.split(',').map((teil) => teil.trim().replace(/^W\//, ''))
  if (!bekannt?.includes(etag.slice(2)) && !bekannt?.includes('*')) return false
  response.writeHead(304).end()
  return true
}
