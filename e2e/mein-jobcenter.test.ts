import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import type { Jobcenter } from '../src/model/jobcenter.ts'
import { katalog } from '../src/texte/katalog.ts'
import { wieMeinesErklaert as erklaert, wieMeines as texte } from '../src/texte/wie-meines.ts'
import { launchBrowser } from './browser.ts'
import { uebersichtAuf } from './uebersicht.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let uebersicht: ReturnType<typeof uebersichtAuf>

const NAME = 'Jobcenter Waldeck-Frankenberg'

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ baseURL: inject('adresse'), viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  uebersicht = uebersichtAuf(page)
})
afterEach(() => context.close())

const gespeichert = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('mein-jobcenter'))
/** Wählt mit der Tastatur: aufklappen, tippen, mit der Eingabetaste übernehmen. */
const waehle = async (eingabe: string): Promise<void> => {
  await page.focus('[data-wahl] > summary')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type(eingabe)
  await expect.poll(() => page.textContent('[data-wahl-anzahl]')).toBe(texte.treffer(1))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !document.querySelector('[data-gewaehltes]')?.hasAttribute('hidden'))
  await uebersicht.settled()
}

/** Wie viel die Karten der Liste mit dem gewählten Jobcenter gemein haben, nach dem Register. */
const gemeinsames = async (nummer: string): Promise<number[]> => {
  const register = JSON.parse(readFileSync('content/jobcenter.json', 'utf8')) as Jobcenter[]
  const meines = register.find(({ traeger_nummer }) => traeger_nummer === nummer)
  return (await uebersicht.slugs()).map((slug) => {
    const kopf = readFileSync(`content/beispiele/${slug}/index.mdx`, 'utf8')
    const traeger = register.filter(({ traeger_nummer }) => new RegExp(`^ *- *["']${traeger_nummer}["']`, 'm').test(kopf))
    const felder = ['kreistyp', 'groesse', 'form', 'land'] as const
    return Math.max(...traeger.map((anderes) => felder.filter((feld) => anderes[feld] != null && anderes[feld] === meines?.[feld]).length))
  })
}

test('die Wahl ordnet die Liste nach Gemeinsamem, der Grund steht auf der Karte; alles mit der Tastatur', async () => {
  await uebersicht.open('/beispiele/')
  await waehle('waldeck')
  expect(await gespeichert()).toBe('43902')
  expect(await page.textContent('[data-name]')).toBe(NAME)
  expect(
    await page
      .locator('[data-gewaehltes] p')
      .first()
      .evaluate((element) => element === document.activeElement),
  ).toBe(true)
  expect(await page.inputValue('[data-sortierung]')).toBe('naehe')
  const punkte = await gemeinsames('43902')
  expect(punkte).toEqual([...punkte].sort((a, b) => b - a))
  expect(punkte[0]).toBeGreaterThanOrEqual(3)
  const gruende = await page.$$eval('[data-feld=gemeinsam]:not([hidden])', (stellen) => stellen.map((stelle) => stelle.textContent ?? ''))
  expect(gruende).toHaveLength(punkte.filter((punkt) => punkt > 0).length)
  for (const [platz, grund] of gruende.entries())
    if (grund !== texte.eigenes) {
      expect(grund).toMatch(/^Wie Ihr Jobcenter: \p{L}/u)
      expect(grund.split(', '), grund).toHaveLength(punkte[platz] ?? 0)
    }
  // Die Wahl steht nicht in der Adresse.
  expect(new URL(page.url()).search).toBe('')
})

test('die Wahl bleibt beim nächsten Besuch, und ein Klick löscht sie', async () => {
  await uebersicht.open('/beispiele/')
  const neueste = await uebersicht.slugs()
  await waehle('Waldeck')
  const nahe = await uebersicht.slugs()
  await page.close()
  page = await context.newPage()
  uebersicht = uebersichtAuf(page)
  await uebersicht.open('/beispiele/')
  expect(await uebersicht.slugs()).toEqual(nahe)
  expect(await page.getByText(texte.bleibt).isVisible()).toBe(true)
  await page.getByRole('button', { name: erklaert.loeschen }).focus()
  await page.keyboard.press('Enter')
  await uebersicht.settled()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await uebersicht.slugs()).toEqual(neueste)
  expect(await page.$$('[data-feld=gemeinsam]:not([hidden])')).toHaveLength(0)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary')
})

test('ohne Wahl wird nichts gespeichert und die Liste der Jobcenter nicht geladen', async () => {
  const geladen: string[] = []
  page.on('request', (request) => geladen.push(new URL(request.url()).pathname))
  await uebersicht.open('/beispiele/?land=hessen')
  expect(geladen.filter((adresse) => adresse.endsWith('/merkmale.json'))).toHaveLength(1)
  expect(geladen).not.toContain('/suche/jobcenter.json')
  await page.click('[data-wahl] > summary')
  await page.fill('#mein-jobcenter', 'kassel')
  await expect.poll(() => page.locator('[data-vorschlaege] button').count()).toBeGreaterThan(0)
  expect(geladen).toContain('/suche/jobcenter.json')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('bei einer Suche bleibt der beste Treffer oben; die Nähe zählt erst, wenn man sie wählt', async () => {
  await uebersicht.open('/beispiele/?q=Sprachkurs')
  const treffer = await uebersicht.slugs()
  await waehle('waldeck')
  expect((await uebersicht.slugs())[0]).toBe(treffer[0])
  expect((await uebersicht.slugs()).toSorted()).toEqual(treffer.toSorted())
  await page.selectOption('[data-sortierung]', 'naehe')
  await uebersicht.settled()
  const punkte = await gemeinsames('43902')
  expect(punkte).toEqual([...punkte].sort((a, b) => b - a))
  expect(await page.getByText(katalog.sortierhinweise.naehe).isVisible()).toBe(true)
})

test('verbietet der Browser das Speichern, gilt die Wahl für diese Seite, und ein Satz sagt es', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('verboten', 'SecurityError')
      },
    })
  })
  await uebersicht.open('/beispiele/')
  await waehle('waldeck')
  expect(await page.textContent('[data-name]')).toBe(NAME)
  expect(await page.getByText(texte.bleibtNicht).isVisible()).toBe(true)
  expect(await page.inputValue('[data-sortierung]')).toBe('naehe')
})

test('lässt sich die Liste der Jobcenter nicht laden, bleibt der Katalog benutzbar', async () => {
  await page.addInitScript(() => localStorage.setItem('mein-jobcenter', '43902'))
  await page.route('**/suche/jobcenter.json', (route) => route.abort())
  await uebersicht.open('/beispiele/?land=hessen')
  expect(await uebersicht.anzahl()).toBeGreaterThan(0)
  await page.click('[data-wahl] > summary')
  await page.fill('#mein-jobcenter', 'kassel')
  await expect.poll(() => page.textContent('[data-wahl-anzahl]')).toBe(texte.fehler)
  await page.getByRole('button', { name: erklaert.loeschen }).click()
  expect(await gespeichert()).toBeNull()
})
