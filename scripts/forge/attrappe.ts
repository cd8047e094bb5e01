import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Was die Attrappe sich merkt: dieselbe Ablage für GitHub und GitLab. */
export interface Ablage {
  kommentare: Eintrag[]
  korrekturen: Eintrag[]
  vorgaenge: { nr: number; titel: string; text: string; offen: boolean; konto: string; stichworte: string[] }[]
  dateien: { zweig: string; pfad: string; inhalt: string }[]
  vorschlaege: { nr: number; zweig: string; titel: string; text: string }[]
  stichworte: string[]
  angestossen: string[]
  /** Alle Anfragen, `POST /…`. */
  anfragen: string[]
}
interface Eintrag {
  id: number
  an: string
  text: string
  konto: string
  ort?: unknown
}

/** Eine Plattform zum Üben, über echtes HTTP: `antworte` kennt die Wege einer Schnittstelle. */
export const startAttrappe = async (
  antworte: (anfrage: Anfrage, ablage: Ablage) => Antwort,
): Promise<{ ablage: Ablage; adresse: string; server: Server }> => {
  const ablage: Ablage = {
    kommentare: [],
    korrekturen: [],
    vorgaenge: [],
    dateien: [],
    vorschlaege: [],
    stichworte: [],
    angestossen: [],
    anfragen: [],
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://attrappe')
    const anfrage: Anfrage = {
      methode: request.method ?? '',
      pfad: decodeURIComponent(url.pathname),
      frage: url.searchParams,
      daten: await readJson(request),
    }
    ablage.anfragen.push(`${anfrage.methode} ${anfrage.pfad}`)
    const befugt = request.headers.authorization === 'Bearer geheim'
    const [status, daten] = befugt ? antworte(anfrage, ablage) : [401, {}]
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(status === 204 ? undefined : typeof daten === 'string' ? daten : JSON.stringify(daten ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { ablage, adresse: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

export interface Anfrage {
  methode: string
  pfad: string
  frage: URLSearchParams
  daten: Record<string, never>
}
export type Antwort = [status: number, daten?: unknown]

const readJson = async (request: IncomingMessage): Promise<Record<string, never>> => {
  let text = ''
  for await (const stueck of request) text += stueck
  return text ? JSON.parse(text) : {}
}

/** Die nächste freie Nummer. */
export const naechste = (liste: readonly { id?: number; nr?: number }[]): number =>
  Math.max(100, ...liste.map(({ id, nr }) => id ?? nr ?? 0)) + 1
