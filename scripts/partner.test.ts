import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { parsePartner } from '../src/model/partner.ts'
import { fremddatei, readFremdbestaende } from './fremdes.ts'

const BUS = {
  kennung: 'bus11',
  titel: 'Beratung <b>im Bus</b>',
  kurzfassung: 'Ein Bus fährt über Land.',
  jobcenter: ['26112'],
  handlungsfelder: ['mobilitaet'],
  veroeffentlicht: '2026-01-02',
  status: 'aktiv',
}
const liste = (beispiele: unknown[], page = 1, pages = 1) => JSON.stringify({ page, pages, beispiele })

let server: Server
let content: string
let adresse: string
let antworte: RequestListener

beforeAll(async () => {
  server = createServer((request, response) => antworte(request, response))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  adresse = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'fremd-'))
})
afterEach(() => rm(content, { recursive: true }))

const partner = () => parsePartner([], JSON.stringify([{ name: 'Hub Nord', adresse, auflisten: true }]))

/** Lässt den Befehl laufen; der Server antwortet aus diesem Prozess. */
const hole = (angaben: unknown = partner()): Promise<{ code: number; ausgabe: string }> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ['scripts/partner.ts'],
      { env: { ...process.env, CONTENT_DIR: content, HUB_PARTNER: JSON.stringify(angaben) } },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, ausgabe: stdout + stderr }),
    ),
  )
const geholt = async () =>
  (await readFremdbestaende(content, partner())).flatMap(([, { beispiele }]) => beispiele.map(({ kennung }) => kennung))

test('alle Seiten werden geholt; übrig bleibt, was die verabredete Form hat, und davon nur die bekannten Felder', async () => {
  const gefragt: string[] = []
  antworte = ({ url = '' }, response) => {
    gefragt.push(url)
    const seiten: Record<string, string> = {
      '/api/v1/beispiele.json': liste(
        [
          { ...BUS, permalink: 'https://boese.example/', __proto__: { a: 1 } },
          { ...BUS, kennung: '../../x' },
        ],
        1,
        2,
      ),
      '/api/v1/beispiele/seite-2.json': liste([{ ...BUS, kennung: 'rad22' }, null, 7], 2, 2),
    }
    response.end(seiten[url])
  }
  const { code, ausgabe } = await hole()
  expect([code, gefragt]).toEqual([0, ['/api/v1/beispiele.json', '/api/v1/beispiele/seite-2.json']])
  expect(ausgabe).toContain('„Hub Nord“: 2 Beispiele geholt. 3 haben eine andere Form und bleiben weg.')
  expect(await geholt()).toEqual(['bus11', 'rad22'])
  expect(await readFile(fremddatei(content, partner()[0] ?? { adresse }), 'utf8')).not.toContain('boese')
})

test.each<[string, RequestListener]>([
  ['nicht da ist', (_request, response) => response.writeHead(503).end()],
  ['woandershin schickt', (_request, response) => response.writeHead(302, { location: 'http://localhost:9/' }).end()],
  ['etwas anderes schickt', (_request, response) => response.end('<html>')],
  ['keine Liste schickt', (_request, response) => response.end('{"beispiele":"viele","pages":1}')],
  [
    'auf der zweiten Seite abbricht',
    ({ url = '' }, response) => (url.includes('seite') ? response.destroy() : response.end(liste([BUS], 1, 2))),
  ],
])('von einem Portal, das %s, bleibt, was da war', async (_wie, benimmDich) => {
  antworte = (_request, response) => response.end(liste([{ ...BUS, kennung: 'alt11' }]))
  await hole()
  antworte = benimmDich
  const { code, ausgabe } = await hole()
  expect(code).toBe(1)
  expect(ausgabe).toContain('„Hub Nord“ ließ sich nicht abfragen')
  expect(await geholt()).toEqual(['alt11'])
})

test('wer nicht mehr aufzulisten ist, dessen Beispiele verschwinden', async () => {
  antworte = (_request, response) => response.end(liste([BUS]))
  await hole()
  const datei = fremddatei(content, { adresse })
  expect(existsSync(datei)).toBe(true)
  const { code, ausgabe } = await hole([{ name: 'Hub Nord', adresse }])
  expect([code, existsSync(datei)]).toEqual([0, false])
  expect(ausgabe).toContain('auflisten: true')
})

test('eine Datei, die jemand verändert hat, hält mit einem Satz auf', async () => {
  const datei = fremddatei(content, { adresse })
  await mkdir(join(datei, '..'), { recursive: true })
  await writeFile(datei, '{"portal":"https://boese.example"}')
  await expect(readFremdbestaende(content, partner())).rejects.toThrow('Was von „Hub Nord“ geholt ist, lässt sich nicht lesen.')
})
