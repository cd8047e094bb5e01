import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bericht } from '../../src/model/bericht.ts'
import { findToteLinks, sammleAdressen } from './linkpruefung.ts'

let server: Server
let basis: string
const anfragen: string[] = []
let gleichzeitig = 0
let hoechstens = 0

beforeAll(async () => {
  server = createServer(async (request, response) => {
    anfragen.push(`${request.method} ${request.url}`)
    hoechstens = Math.max(hoechstens, ++gleichzeitig)
    await new Promise((resolve) => setTimeout(resolve, 10))
    gleichzeitig--
    const nurGet = request.url === '/nur-get' && request.method === 'HEAD'
    if (request.url === '/stumm') return
    if (request.url === '/weiter') {
      response.writeHead(302, { Location: '/gut' }).end()
      return
    }
    const status = nurGet ? 500 : (STATUS[request.url ?? ''] ?? 200)
    // Beim ersten Mal gestört, beim zweiten nicht.
    const gestoert = request.url === '/wackelt' && anfragen.filter((anfrage) => anfrage === `${request.method} /wackelt`).length === 1
    response.writeHead(gestoert ? 503 : status).end('x'.repeat(100))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.closeAllConnections())
afterAll(() => server.close())

const STATUS: Record<string, number> = {
  '/weg': 404,
  '/verschwunden': 410,
  '/kaputt': 500,
  '/gesperrt': 403,
  '/zu-viele': 429,
  '/kreis': 200,
}

test('tot ist, was es nicht mehr gibt, nicht antwortet oder kaputt bleibt; gesperrt ist nicht tot', async () => {
  const wege = ['/gut', '/weg', '/verschwunden', '/kaputt', '/gesperrt', '/zu-viele', '/nur-get', '/weiter', '/wackelt', '/stumm']
  const adressen = new Map(wege.map((weg) => [basis + weg, ['musterkreis-bus']]))
  adressen.set('http://gibt-es-nicht.invalid/', ['a', 'b'])
  const tote = await findToteLinks(adressen, { frist: 300, wartezeit: 1 })
  expect(tote.map(({ adresse, grund }) => [adresse.replace(basis, ''), grund])).toEqual([
    ['/kaputt', 'Der Server antwortet mit dem Fehler 500.'],
    ['/stumm', 'Der Server antwortet nicht rechtzeitig.'],
    ['/verschwunden', 'Die Seite gibt es nicht mehr.'],
    ['/weg', 'Die Seite gibt es nicht mehr.'],
    ['http://gibt-es-nicht.invalid/', 'Der Server ist nicht zu erreichen.'],
  ])
  expect(tote.at(-1)?.slugs).toEqual(['a', 'b'])
  expect(anfragen.filter((anfrage) => anfrage.endsWith('/gut') && anfrage.startsWith('GET'))).toEqual([])
  expect(hoechstens, 'je Server eine Anfrage nach der anderen').toBe(1)
})

test('gefragt wird nur nach verschlüsselten Quellen veröffentlichter Beispiele, jede einmal', () => {
  const bericht = (slug: string, status: string, ...adressen: string[]) =>
    ({ slug, beispiel: { status, quellen: adressen.map((adresse) => ({ adresse })) } }) as unknown as Bericht
  expect([
    ...sammleAdressen([
      bericht('a', 'aktiv', 'https://a.example/', 'https://a.example/', 'http://alt.example/'),
      bericht('b', 'ausgelaufen', 'https://a.example/'),
      bericht('c', 'archiviert', 'https://c.example/'),
    ]),
  ]).toEqual([['https://a.example/', ['a', 'b']]])
})
