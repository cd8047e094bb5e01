import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { FUER_IMMER, KOPFZEILEN, kopfzeilenOf, TYPEN, VORAUSLADEN } from './kopfzeilen.ts'
import { answerUnveraendert } from './offene-daten.ts'

/**
 * Liefert einen gebauten Ordner aus, wie es ein Webserver täte: mit allen Kopfzeilen und `404.html` für alles, was es nicht gibt. Nur nach
 * Seiten fragt der Browser jedes Mal: Ein neuer Bau soll sofort zu sehen sein.
 * @param port gewünschter Port; ist er belegt, der nächste freie bis zehn weiter
 * @param kopfzeilen nur für Proben und Messungen: die eines anders eingestellten Hubs, oder keine
 * @returns der Server und der Port, auf dem er antwortet
 */
export const serve = async (dir: string, port: number, kopfzeilen = KOPFZEILEN): Promise<{ server: Server; port: number }> => {
  const files = sirv(dir, {
    // Bei jeder Anfrage nachsehen: Ein neuer Bau darf den laufenden Server nicht stören.
    dev: true,
    etag: true,
    // Liegt neben einer Datei eine gepackte Fassung (`.br`), bekommt der Browser diese.
    brotli: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const typ = path === VORAUSLADEN ? 'application/speculationrules+json' : TYPEN[extname(path).slice(1)]
      if (typ) response.setHeader('Content-Type', typ.startsWith('text/') ? `${typ}; charset=utf-8` : typ)
    },
    onNoMatch: (_request, response) =>
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(dir, '404.html'))),
  })
  for (let candidate = port; candidate <= port + 10; candidate++) {
    const server = createServer((request, response) => {
      const pfad = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/'
      for (const [name, wert] of kopfzeilenOf(pfad, kopfzeilen))
        if (name !== 'Cache-Control' || wert === FUER_IMMER) response.setHeader(name, wert)
      if (!answerUnveraendert(join(dir, pfad), pfad, request, response)) files(request, response)
    })
    if (await listens(server, candidate)) return { server, port: candidate }
  }
  throw new Error(`Die Ports ${port} bis ${port + 10} sind alle belegt.`)
}

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false)).listen(port, () => resolve(true))
  })
