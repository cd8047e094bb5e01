import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { answerOffeneDaten } from './offene-daten.ts'
import { rahmenkoepfe } from './rahmenkoepfe.ts'

/** Regeln, welche Seiten der Browser im Voraus holen darf. */
const VORAUSLADEN = '/vorausladen.json'

/**
 * Liefert einen gebauten Ordner aus, wie es ein Webserver täte: mit `404.html` für alles, was es nicht gibt.
 * @param port gewünschter Port; ist er belegt, der nächste freie bis zehn weiter
 * @returns der Server und der Port, auf dem er antwortet
 */
export const serve = async (dir: string, port: number): Promise<{ server: Server; port: number }> => {
  const files = sirv(dir, {
    // Bei jeder Anfrage nachsehen: Ein neuer Bau darf den laufenden Server nicht stören.
    dev: true,
    etag: true,
    // Liegt neben einer Datei eine gepackte Fassung (`.br`), bekommt der Browser diese.
    brotli: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      if (path === VORAUSLADEN) response.setHeader('Content-Type', 'application/speculationrules+json')
    },
    onNoMatch: (_request, response) =>
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(dir, '404.html'))),
  })
  for (let candidate = port; candidate <= port + 10; candidate++) {
    const server = createServer((request, response) => {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Referrer-Policy', 'no-referrer')
      // Wer auf einen Link zeigt, hat die Seite oft schon, wenn er klickt; Browser ohne diese Technik lassen es.
      response.setHeader('Speculation-Rules', `"${VORAUSLADEN}"`)
      for (const [name, wert] of Object.entries(rahmenkoepfe(URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '')))
        response.setHeader(name, wert)
      if (!answerOffeneDaten(dir, request, response)) files(request, response)
    })
    if (await listens(server, candidate)) return { server, port: candidate }
  }
  throw new Error(`Die Ports ${port} bis ${port + 10} sind alle belegt.`)
}

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false)).listen(port, () => resolve(true))
  })
