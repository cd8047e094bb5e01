import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { AB_BREITE, type Breite, hoeheOf } from '../src/share/einbettung/hoehe.ts'
import { type Einbettungsliste, MAX_ANZAHL } from '../src/share/einbettung/liste.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { uebersichtAuf } from './uebersicht.ts'

const THEMA = { seite: 'handlungsfelder/arbeitgeber', filter: 'feld=arbeitgeber' }

let browser: Browser
let page: Page
let server: Server
/** Eine fremde Website: anderer Rechnername, anderer Port. */
let fremd: string
let inhalt = ''
let meldungen: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="de"><head><title>Intranet</title><link rel="icon" href="data:,"></head><body><main><h1>Intranet</h1>${inhalt}</main></body></html>`,
      ),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  fremd = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width: 1280, height: 900 }, bypassCSP: false })
  meldungen = []
  page.on('console', (message) => message.type() === 'error' && meldungen.push(message.text()))
  page.on('pageerror', (error) => meldungen.push(error.message))
})
afterEach(() => page.close())

/** Stellt auf `/einbetten/` zusammen, was jemand braucht, und nimmt die drei Stücke mit. */
const composeCode = async (wahl: {
  thema: string
  land: string
  anzahl: number
}): Promise<Record<'rahmen' | 'html' | 'element', string>> => {
  await page.goto('/einbetten/')
  await page.selectOption('[name=thema]', wahl.thema)
  await page.selectOption('[name=land]', wahl.land)
  await page.fill('[name=anzahl]', String(wahl.anzahl))
  await page.waitForFunction(({ land, anzahl }) => {
    const code = document.querySelector('[data-code=element]')?.textContent ?? ''
    return code.includes(`anzahl="${anzahl}"`) && code.includes(land)
  }, wahl)
  const read = async (art: string): Promise<string> =>
    // Der Code nennt die öffentliche Adresse; in der Prüfung antwortet das Portal anderswo.
    ((await page.textContent(`[data-code=${art}]`)) ?? '').replaceAll(hub.adresse, inject('adresse'))
  return { rahmen: await read('rahmen'), html: await read('html'), element: await read('element') }
}

const showFremd = async (html: string): Promise<void> => {
  inhalt = html
  await page.goto(fremd)
}

const rahmenAuf = async (): Promise<Frame> => {
  const rahmen = await (await page.waitForSelector('iframe')).contentFrame()
  await rahmen?.waitForSelector('li a')
  if (!rahmen) throw new Error('Der Rahmen ist leer.')
  return rahmen
}

const sichtbareTitel = (ort: Page | Frame): Promise<string[]> => ort.locator('li:visible a').allTextContents()

/** Dieselbe Auswahl, wie die Übersicht des Portals sie zeigt. */
const titelDerUebersicht = async (anfrage: string, anzahl: number): Promise<string[]> => {
  await uebersichtAuf(page).open(`/beispiele/?${anfrage}`)
  return (await page.locator('[data-ergebnisse] [data-feld=titel]').allTextContents()).slice(0, anzahl)
}

describe('auf einer fremden Website', () => {
  test.each([
    { thema: THEMA.seite, land: 'hessen', anzahl: 2, anfrage: `${THEMA.filter}&land=hessen` },
    { thema: THEMA.seite, land: '', anzahl: 4, anfrage: THEMA.filter },
    { thema: 'beispiele', land: 'bayern', anzahl: 3, anfrage: 'land=bayern' },
  ])('Rahmen, Liste und Baustein zeigen $anzahl Beispiele zu $anfrage', async ({ anfrage, ...wahl }) => {
    const erwartet = await titelDerUebersicht(anfrage, wahl.anzahl)
    expect(erwartet).toHaveLength(wahl.anzahl)
    const code = await composeCode(wahl)
    const context = page.context()

    await showFremd(code.rahmen)
    await expect.poll(async () => sichtbareTitel(await rahmenAuf()), { timeout: 30_000 }).toEqual(erwartet)

    await showFremd(code.html)
    expect(await sichtbareTitel(page)).toEqual(erwartet)
    expect(code.html).not.toMatch(/script|style|class/i)

    await showFremd(code.element)
    await page.waitForSelector('gelungene-beispiele li')
    expect(await sichtbareTitel(page)).toEqual(erwartet)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(meldungen).toEqual([])
  })

  test('der Rahmen kommt ohne Skript aus, wenn Thema oder Land genügt', async () => {
    const erwartet = await titelDerUebersicht(THEMA.filter, 3)
    const { rahmen } = await composeCode({ thema: THEMA.seite, land: '', anzahl: 3 })
    await showFremd(rahmen.replace('allow-scripts ', ''))
    await expect.poll(async () => sichtbareTitel(await rahmenAuf()), { timeout: 30_000 }).toEqual(erwartet)
  })

  test('Links öffnen ein neues Fenster; es weiß nicht, woher jemand kommt', async () => {
    const { rahmen } = await composeCode({ thema: THEMA.seite, land: '', anzahl: 1 })
    await showFremd(rahmen)
    const link = (await rahmenAuf()).locator('li a').first()
    await link.evaluate((a: HTMLAnchorElement, adresse) => (a.href = adresse), `${inject('adresse')}/beispiele/`)
    const [fenster] = await Promise.all([page.waitForEvent('popup'), link.click()])
    await fenster.waitForSelector('[data-ergebnisse]')
    expect(await fenster.evaluate(() => [document.referrer, window.opener, origin])).toEqual(['', null, inject('adresse')])
  })

  test('wer das Skript einbindet, bekommt Rahmen in passender Höhe', async () => {
    const { rahmen, element } = await composeCode({ thema: THEMA.seite, land: '', anzahl: 3 })
    await showFremd(element.split('\n')[0] + rahmen)
    const fest = String(hoeheOf(3, 'breit'))
    await page.waitForFunction((hoehe) => document.querySelector('iframe')?.height !== hoehe, fest)
    const ueberstand = await (await rahmenAuf()).evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(ueberstand).toBe(0)
  })

  test('keine andere Seite lässt sich dort in einen Rahmen setzen', async () => {
    await showFremd(`<iframe src="${inject('adresse')}/beispiele/" title="x"></iframe>`)
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0)
    expect(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url()),
    ).not.toContain(`${inject('adresse')}/beispiele/`)
    expect(meldungen.join()).toMatch(/frame-ancestors|X-Frame-Options/)
  })

  test('der Baustein hält alle Regeln von axe', async () => {
    const { element } = await composeCode({ thema: THEMA.seite, land: '', anzahl: 1 })
    await showFremd(element)
    await page.waitForSelector('gelungene-beispiele li')
    expect(await pruefeAlles(page)).toEqual([])
  })

  test('ist das Portal nicht zu erreichen, sagt der Baustein es und nennt den Weg', async () => {
    const { element } = await composeCode({ thema: THEMA.seite, land: '', anzahl: 3 })
    await page.route('**/einbetten/**/*.json', (route) => route.abort())
    await showFremd(element)
    expect(await page.locator('gelungene-beispiele .hinweis').innerText()).toContain('lassen sich gerade nicht laden')
  })
})

/** Alle Listen, aus denen sich eine Einbettung speist. */
const readListen = (): Einbettungsliste[] =>
  readdirSync(join(inject('dist'), 'einbetten'), { recursive: true, encoding: 'utf8' })
    .filter((datei) => datei.endsWith('.json'))
    .map((datei) => JSON.parse(readFileSync(join(inject('dist'), 'einbetten', datei), 'utf8')) as Einbettungsliste)

const longest = (texte: readonly string[]): string => texte.reduce((a, b) => (b.length > a.length ? b : a))

test.each(['breit', 'schmal'] as Breite[])(
  'die genannten Höhen reichen, auch wenn die längsten Titel zusammenkommen: %s',
  async (breite) => {
    const listen = readListen()
    const eintraege = [...new Map(listen.flatMap(({ beispiele }) => beispiele).map((eintrag) => [eintrag.titel, eintrag])).values()]
    const kopf = `${longest(listen.map(({ titel }) => titel))} · Mecklenburg-Vorpommern`
    await page.setViewportSize({ width: AB_BREITE[breite], height: 900 })
    await page.goto('/einbetten/beispiele/')
    const { rahmen, zeilen } = await page.evaluate(
      ({ eintraege, kopf }) => {
        const hoeheVon = (element: Element): number => element.getBoundingClientRect().height
        const vorlage = document.querySelector('li')
        const zeilen = eintraege.map(({ titel, ort }) => {
          const li = vorlage?.cloneNode(true) as HTMLElement
          for (const a of li.querySelectorAll('a')) a.textContent = titel
          for (const span of li.querySelectorAll('.ort')) span.textContent = ort
          return li
        })
        document.querySelector('ul')?.replaceChildren(...zeilen)
        for (const h1 of document.querySelectorAll('h1')) h1.textContent = kopf
        const hoehen = zeilen.map(hoeheVon).sort((a, b) => b - a)
        return { rahmen: hoeheVon(document.documentElement) - hoehen.reduce((a, b) => a + b, 0), zeilen: hoehen }
      },
      { eintraege, kopf },
    )
    expect(zeilen.length).toBeGreaterThan(50)
    for (let anzahl = 1; anzahl <= MAX_ANZAHL; anzahl++) {
      const gebraucht = zeilen.slice(0, anzahl).reduce((summe, zeile) => summe + zeile, rahmen)
      expect(hoeheOf(anzahl, breite), `${anzahl} Beispiele`).toBeGreaterThanOrEqual(gebraucht)
    }
  },
)
