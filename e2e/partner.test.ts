import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { toKopfzeilen } from '../scripts/kopfzeilen.ts'
import { serve } from '../scripts/server.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { runSkript, umgebung } from './skript.ts'
import { uebersichtAuf } from './uebersicht.ts'

/** Wie sich der Partner benimmt. Brav ist er der Hub, an dem auch alle anderen Tests prüfen. */
type Benehmen = (pfad: string, response: ServerResponse) => unknown

/** Ein Wort, zu dem beide Hubs Beispiele haben. */
const WORT = 'Eltern'

let browser: Browser
let page: Page
let sicht: ReturnType<typeof uebersichtAuf>
let ordner: string
let eigener: { server: Server; port: number }
let partner: Server
let partneradresse: string
let benehmen: Benehmen
let gefragt: string[]

const hole = async (pfad: string): Promise<Response> => fetch(inject('adresse') + pfad)

const brav: Benehmen = async (pfad, response) => {
  const antwort = await hole(pfad)
  const cors = antwort.headers.get('access-control-allow-origin')
  response
    .writeHead(antwort.status, cors === null ? {} : { 'Access-Control-Allow-Origin': cors })
    .end(Buffer.from(await antwort.arrayBuffer()))
}

/** Verändert eine Art von Dateien, alle anderen bleiben. */
const gefaelscht =
  (datei: RegExp, aendere: (inhalt: Record<string, unknown>) => unknown): Benehmen =>
  async (pfad, response) =>
    datei.test(pfad)
      ? response
          .writeHead(200, { 'Access-Control-Allow-Origin': '*' })
          .end(JSON.stringify(aendere((await (await hole(pfad)).json()) as Record<string, unknown>)))
      : brav(pfad, response)

beforeAll(async () => {
  browser = await launchBrowser()
  ordner = await mkdtemp(join(tmpdir(), 'partner-'))
  partner = createServer((request, response) => {
    gefragt.push(request.url ?? '')
    void benehmen(request.url ?? '', response)
  })
  await new Promise<void>((done) => partner.listen(0, 'localhost', done))
  benehmen = brav
  gefragt = []
  partneradresse = `http://localhost:${(partner.address() as AddressInfo).port}`
  const content = join(ordner, 'content')
  await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
  await cp('content/seiten/datenschutz.mdx', join(content, 'seiten/datenschutz.mdx'))
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: join(ordner, 'dist'),
    CACHE_DIR: join(ordner, 'cache'),
    HUB_NAME: 'Werkzeugkasten Musterland',
    HUB_ADRESSE: 'https://werkzeugkasten.example',
    HUB_PARTNER: JSON.stringify([{ name: 'Hub Nord', adresse: partneradresse, auflisten: true }]),
  }
  // Der Partner antwortet aus diesem Prozess: Er darf nicht auf den Befehl warten.
  await promisify(execFile)(process.execPath, ['scripts/partner.ts'], { env: { ...umgebung, ...env } })
  const { status, stdout, stderr } = runSkript('bauen', [], env)
  expect(status, stdout + stderr).toBe(0)
  eigener = await serve(join(ordner, 'dist'), 4490, toKopfzeilen([partneradresse]))
})
afterAll(async () => {
  await browser.close()
  for (const server of [partner, eigener.server]) {
    server.closeAllConnections()
    server.close()
  }
  await rm(ordner, { recursive: true, force: true })
})
beforeEach(async () => {
  benehmen = brav
  gefragt = []
  page = await browser.newPage({ baseURL: `http://localhost:${eigener.port}`, viewport: { width: 1280, height: 900 } })
  sicht = uebersichtAuf(page)
})
afterEach(() => page.close())

const suche = (weiter = ''): Promise<void> => sicht.open(`/beispiele/?q=${WORT}${weiter}`)
const hinweis = (): Promise<string | null> => page.textContent('[data-partnerhinweis]')
const warteAuf = (satz: string): Promise<unknown> =>
  page.waitForFunction((teil) => document.querySelector('[data-partnerhinweis]')?.textContent?.includes(teil), satz)
const eigene = (): Promise<number> => page.locator('[data-ergebnisse] [data-beispiel]:not([data-fremd])').count()
const fremde = (): Promise<number> => page.locator('[data-ergebnisse] [data-fremd]').count()
const NICHT_DA = 'antwortet gerade nicht'

describe('eine Suche, zwei Hubs', () => {
  test('findet in beiden und sagt, was woher kommt; der Link führt zum Ursprung', async () => {
    await suche()
    await warteAuf('Auch gesucht in „Hub Nord“.')
    expect(await eigene()).toBeGreaterThan(0)
    expect(await fremde()).toBeGreaterThan(0)
    expect(await sicht.anzahl()).toBe((await eigene()) + (await fremde()))
    const karte = page.locator('[data-fremd]').first()
    expect(await karte.innerText()).toContain('aus: Hub Nord')
    const slug = await karte.getAttribute('data-beispiel')
    expect(await karte.locator('a').first().getAttribute('href')).toBe(`${partneradresse}/beispiele/${slug}/`)
    expect(await karte.locator('[data-feld=titel]').innerText()).not.toBe('')
    expect(await pruefeAlles(page)).toEqual([])
  })

  test('nach Portal lässt sich filtern; Zahlen und andere Filter gelten für beide', async () => {
    await suche()
    await warteAuf('Auch gesucht')
    const host = new URL(partneradresse).host
    const [zahlEigen, zahlFremd] = [await sicht.zahl('hub', 'eigen'), await sicht.zahl('hub', host)]
    expect([zahlEigen, zahlFremd]).toEqual([await eigene(), await fremde()])
    await sicht.check('hub', host)
    expect([await eigene(), await fremde()]).toEqual([0, zahlFremd])
    const mitFeld = await sicht.zahl('feld', 'familien')
    await sicht.check('feld', 'familien')
    expect(mitFeld).toBeGreaterThan(0)
    expect([await eigene(), await fremde()]).toEqual([0, mitFeld])
    await page.reload()
    await warteAuf('Auch gesucht')
    expect([await eigene(), await fremde()]).toEqual([0, mitFeld])
  })

  test('ohne Suchwort fragt niemand den Partner; mit einem erfährt er das Wort nicht', async () => {
    await sicht.open('/beispiele/?land=bayern')
    expect(gefragt).toEqual([])
    expect(await hinweis()).toContain('Mit einem Suchwort')
    await suche()
    await warteAuf('Auch gesucht')
    expect(gefragt.filter((pfad) => !/^\/suche\/(?:stand\.json|[0-9a-f]{12}\/(?:merkmale|[wbk]\/\d+|f\/[a-z])\.json)$/.test(pfad))).toEqual(
      [],
    )
  })

  test('die Inhaltsrichtlinie lässt den Partner nur auf der Übersicht zu', async () => {
    const read = async (pfad: string): Promise<string> => readFile(join(ordner, 'dist', pfad, 'index.html'), 'utf8')
    expect(await read('beispiele')).toContain(`connect-src 'self' ${partneradresse};`)
    expect(await read('impressum')).not.toContain(partneradresse)
    const datenschutz = await read('datenschutz')
    expect(datenschutz).toContain(`href="${partneradresse}/datenschutz/"`)
    expect(datenschutz).not.toContain('Nichts kommt von fremden Servern')
  })
})

describe('ein Partner, auf den kein Verlass ist, stört nicht', () => {
  const haengt: Benehmen = () => undefined
  const endlos: Benehmen = (pfad, response) => {
    if (!pfad.endsWith('merkmale.json')) return brav(pfad, response)
    const weiter = (): unknown => !response.destroyed && response.write('1'.repeat(100_000))
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).on('drain', weiter)
    return weiter()
  }

  test.each<[string, Benehmen]>([
    ['er ist aus', (_pfad, response) => response.destroy()],
    ['er antwortet nie', haengt],
    ['es gibt dort keine Suche', (_pfad, response) => response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end('nichts')],
    [
      'er leitet weiter',
      (pfad, response) => response.writeHead(302, { Location: inject('adresse') + pfad, 'Access-Control-Allow-Origin': '*' }).end(),
    ],
    [
      'er schickt kein JSON',
      (_pfad, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('<script>alert(1)</script>'),
    ],
    ['sein Ordner zeigt woandershin', gefaelscht(/stand/, (stand) => ({ ...stand, ordner: '../../beispiele' }))],
    ['seine Tabelle hat eine andere Form', gefaelscht(/merkmale/, (merkmale) => ({ ...merkmale, facetten: [] }))],
    ['eine Datei hört nicht auf', endlos],
  ])('%s', async (_was, art) => {
    benehmen = art
    await suche()
    expect(await eigene()).toBeGreaterThan(0)
    await warteAuf(NICHT_DA)
    expect(await hinweis()).toContain('„Hub Nord“')
    expect([await eigene(), await fremde()]).toEqual([await sicht.anzahl(), 0])
  })

  test('was in seinen Karten steht, bleibt Text und führt nirgends sonst hin', async () => {
    const boese = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    benehmen = gefaelscht(/\/b\//, ({ karte }) => ({
      karte: { ...(karte as object), titel: boese, jobcenter: boese, adresse: 'https://boese.example' },
      text: `${boese} ${WORT} ${boese}`,
    }))
    await suche()
    await warteAuf('Auch gesucht')
    expect(await page.locator('[data-fremd] [data-feld=titel]').first().textContent()).toBe(boese)
    expect(await page.locator('[data-fremd] :is(img, script)').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    const ziele = await page.$$eval('[data-fremd] a', (links) => links.map((link) => (link as HTMLAnchorElement).origin))
    expect(new Set(ziele)).toEqual(new Set([partneradresse]))
  })

  test('eine Karte mit falscher Adresse hält die Treffer des Partners auf, nicht die eigenen', async () => {
    benehmen = gefaelscht(/\/b\//, ({ karte, text }) => ({ karte: { ...(karte as object), slug: '../../boese' }, text }))
    await suche()
    await warteAuf(NICHT_DA)
    expect([await eigene(), await fremde()]).toEqual([await sicht.anzahl(), 0])
    await sicht.check('hub', 'eigen')
    expect([await eigene(), await fremde()]).toEqual([await sicht.anzahl(), 0])
  })

  test('wer spät antwortet, kommt unter das, was schon zu lesen ist', async () => {
    benehmen = async (pfad, response) => {
      if (pfad.endsWith('stand.json')) await new Promise((done) => setTimeout(done, 1_500))
      return brav(pfad, response)
    }
    await suche()
    const vorher = await sicht.slugs()
    await page.evaluate(() => {
      for (const karte of document.querySelectorAll('[data-ergebnisse] li')) karte.setAttribute('data-schon-da', '')
    })
    await warteAuf('unter den eigenen')
    expect((await sicht.slugs()).slice(0, vorher.length)).toEqual(vorher)
    expect(await page.locator('[data-schon-da]').count()).toBe(vorher.length)
    expect(await fremde()).toBeGreaterThan(0)
  })
})

test('auf ihrer Seite stehen die Beispiele des anderen Portals, als solche zu erkennen, und jeder Link führt dorthin', async () => {
  const alle = (
    (await (await hole('/api/v1/beispiele.json')).json()) as { beispiele: { kennung: string; status: string; titel: string }[] }
  ).beispiele
  const offene = alle.filter(({ status }) => status !== 'archiviert')
  await page.goto('/beispiele/')
  await page.click(`text=${offene.length} Beispiele aus anderen Portalen`)
  expect(await page.textContent('h1')).toBe('Aus anderen Portalen')
  expect(await page.textContent('main h2')).toBe('Hub Nord')
  const adressen = await page.locator('main li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(adressen.toSorted()).toEqual(offene.map(({ kennung }) => `${partneradresse}/b/${kennung}/`).toSorted())
  expect(await page.innerText('main')).toContain(offene[0]?.titel.split(' ')[0])
  expect(await pruefeAlles(page)).toEqual([])
})
