import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { listSchemata } from '../scripts/schema/verzeichnis.ts'
import { datenseite } from '../src/texte/daten.ts'
import { launchBrowser } from './browser.ts'
import { readTags } from './html.ts'
import { fileOf, findSlugs } from './seiten.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Eine leere Seite unter anderer Herkunft, ohne Inhaltsrichtlinie. */
const startFremdeWebsite = async (): Promise<{ server: Server; port: number }> => {
  const server = createServer((_anfrage, antwort) => antwort.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>fremd'))
  await once(server.listen(0), 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

const lesen = (pfad: string): string => readFileSync(join(inject('dist'), pfad), 'utf8')
const bloeckeIn = (adresse: string): Record<string, unknown>[] =>
  readTags(readFileSync(fileOf(inject('dist'), adresse), 'utf8'))
    .filter(({ name, attribute }) => name === 'script' && attribute['type'] === 'application/ld+json')
    .map(({ inhalt }) => JSON.parse(inhalt))

test('die offenen Daten nennen genau die Beispiele, die eine Seite haben', () => {
  const seiten = findSlugs(inject('dist'))
    .map((slug) => `${hub.adresse}/beispiele/${slug}/`)
    .sort()
  const json = JSON.parse(lesen('api/v1/beispiele.json')) as { total: number; beispiele: { adresse: string }[] }
  const zeilen: { adresse: string }[] = parse(lesen('api/v1/beispiele.csv'), { bom: true, delimiter: ';', columns: true })
  expect(json.total).toBe(seiten.length)
  expect(json.beispiele.map(({ adresse }) => adresse).sort()).toEqual(seiten)
  expect(zeilen.map(({ adresse }) => adresse).sort()).toEqual(seiten)
})

test('jede Beispielseite sagt Suchmaschinen, was sie ist; „Offene Daten“ nennt drei Datensätze', () => {
  for (const slug of findSlugs(inject('dist'))) {
    const [block, ...weitere] = bloeckeIn(`/beispiele/${slug}/`)
    expect(weitere).toEqual([])
    expect(block, slug).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', '@id': expect.stringContaining('/b/') })
  }
  expect(bloeckeIn('/daten/')).toMatchObject([{ '@type': 'DataCatalog', dataset: [{}, {}, {}] }])
})

test('die Schemata liegen auf der Website, wie sie im Projekt stehen', () => {
  for (const { datei, text } of listSchemata()) expect(lesen(datei.replace(/^public/, ''))).toBe(text)
})

test('eine andere Website darf jede genannte Datei laden; der gezeigte Abruf läuft', async () => {
  const page = await browser.newPage()
  const adresse = inject('adresse')
  await page.goto(`${adresse}/daten/`)
  const ziele = await page
    .getByRole('main')
    .locator('a[href^="/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  const abruf = (await page.locator('pre').filter({ hasText: 'fetch(' }).innerText()).replaceAll(hub.adresse, adresse)
  expect(ziele.length).toBeGreaterThan(10)
  expect(await page.getByText(datenseite.portale.herausgeber).innerText()).toContain('[Vom Betreiber einzutragen')
  const { server, port } = await startFremdeWebsite()
  await page.goto(`http://localhost:${port}/`)
  const antworten = await page.evaluate(
    (adressen) =>
      Promise.all(
        adressen.map((ziel) =>
          fetch(ziel).then(
            ({ status, headers }) => `${status} ${headers.get('etag') ? 'mit' : 'ohne'} ETag`,
            () => 'gesperrt',
          ),
        ),
      ),
    ziele.map((ziel) => adresse + ziel),
  )
  expect(Object.fromEntries(ziele.map((ziel, index) => [ziel, antworten[index]]))).toEqual(
    Object.fromEntries(ziele.map((ziel) => [ziel, '200 mit ETag'])),
  )
  expect(await page.evaluate(`(async () => { ${abruf}\nreturn beispiele.length })()`)).toBe(findSlugs(inject('dist')).length)
  await page.close()
  server.closeAllConnections()
  server.close()
})
