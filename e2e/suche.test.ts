import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width: 1280, height: 900 } })
})
afterEach(() => page.close())

const settled = async () => {
  await page.waitForSelector('[data-ergebnisse][aria-busy=false]')
  await page.waitForFunction(() => document.querySelector('[data-ergebnisse]')?.getAttribute('aria-busy') === 'false')
}
const open = async (path: string) => {
  await page.goto(path)
  await settled()
}
const slugs = () => page.$$eval('[data-ergebnisse] [data-beispiel]', (karten) => karten.map((karte) => karte.getAttribute('data-beispiel')))
const anzahl = async () => Number.parseInt((await page.textContent('[data-anzahl]'))?.replace('.', '') ?? '', 10)
const box = (facette: string, wert: string) => page.locator(`input[name="${facette}"][value="${wert}"]`)
const zahl = async (facette: string, wert: string) =>
  Number(await box(facette, wert).locator('xpath=..').locator('[data-zahl]').textContent())
const check = async (facette: string, wert: string) => {
  await box(facette, wert).evaluate((element: HTMLInputElement) => element.closest('details')?.setAttribute('open', ''))
  await box(facette, wert).click()
  await settled()
}

/** Wörter, die im ganzen Bestand nur in einem einzigen Fließtext stehen, auch nicht als Teil oder Stamm eines anderen. */
const findEinmalige = (): { wort: string; slug: string }[] => {
  const root = 'content/beispiele'
  const texte = readdirSync(root).map((slug) => {
    const datei = readFileSync(`${root}/${slug}/index.mdx`, 'utf8')
    const [, kopf = '', koerper = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(datei) ?? []
    return { slug, kopf: kopf.toLowerCase(), koerper: koerper.toLowerCase() }
  })
  return texte.flatMap(({ slug, koerper }) => {
    const woerter = [...new Set(koerper.match(/(?<![\p{L}-])\p{L}{9,}(?![\p{L}-])/gu) ?? [])]
    const wort = woerter.find((kandidat) =>
      texte.every(
        (text) => !text.kopf.includes(kandidat.slice(0, -3)) && (text.slug === slug || !text.koerper.includes(kandidat.slice(0, -3))),
      ),
    )
    return wort ? [{ wort, slug }] : []
  })
}

describe('Volltextsuche', () => {
  test('ein Wort, das nur in einem Text steht, findet dieses Beispiel zuerst', async () => {
    const einmalige = findEinmalige().slice(0, 12)
    expect(einmalige.length).toBeGreaterThanOrEqual(8)
    for (const { wort, slug } of einmalige) {
      await open(`/beispiele/?q=${encodeURIComponent(wort)}`)
      expect((await slugs())[0], wort).toBe(slug)
    }
  })

  test('die Suche von der Startseite aus zeigt Treffer mit dem markierten Wort', async () => {
    await page.goto('/')
    await page.fill('input[name=q]', 'Stadtteilmütter')
    await page.keyboard.press('Enter')
    await settled()
    expect(page.url()).toContain('/beispiele/?q=')
    expect((await slugs())[0]).toBe('berlin-neukoelln-stadtteilmuetter')
    expect(await page.textContent('[data-anzahl]')).toContain('„Stadtteilmütter“')
  })

  test('Unsinn findet nichts und nennt den Ausweg', async () => {
    await open('/beispiele/?q=xqzvwkj&land=hessen')
    expect(await slugs()).toEqual([])
    await page.click('text=Ohne Suchwort')
    await settled()
    expect(await anzahl()).toBeGreaterThan(0)
  })

  test('ein Suchwort mit HTML bleibt Text', async () => {
    await open(`/beispiele/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(await page.$('[data-anzahl] img')).toBeNull()
  })
})

describe('Filter', () => {
  test('die Zahl an jedem Wert ist die Zahl der Beispiele, die seine Wahl ergibt', async () => {
    await open('/beispiele/')
    for (const [facette, wert] of [
      ['feld', 'arbeitgeber'],
      ['land', 'hessen'],
      ['land', 'bayern'],
      ['einfluss', 'direkt'],
    ] as const) {
      const expected = await zahl(facette, wert)
      await check(facette, wert)
      expect(await anzahl(), `${facette}=${wert}`).toBe(expected)
    }
    expect(new URL(page.url()).searchParams.getAll('land').sort()).toEqual(['bayern', 'hessen'])
  })

  test('drei Filter, ein Beispiel geöffnet, zurück: dieselbe Liste an derselben Stelle', async () => {
    await open('/beispiele/')
    await check('feld', 'ankommen-integration')
    await check('gruppe', 'gefluechtete')
    await check('einfluss', 'direkt')
    const vorher = await slugs()
    expect(vorher.length).toBeGreaterThan(2)
    const letzte = page.locator('[data-ergebnisse] [data-beispiel] a').nth(vorher.length - 1)
    await letzte.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    const scroll = await page.evaluate(() => scrollY)
    expect(scroll).toBeGreaterThan(100)
    await letzte.click()
    await page.waitForURL(/\/beispiele\/[^?]+\/$/)
    await page.goBack()
    await settled()
    expect(await slugs()).toEqual(vorher)
    expect(await box('einfluss', 'direkt').isChecked()).toBe(true)
    await page.waitForTimeout(300)
    expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(40)
  })

  test('die Adresse ergibt in einem frischen Browser dieselbe Liste', async () => {
    await open('/beispiele/?feld=arbeitgeber&land=hessen')
    const hier = await slugs()
    const fresh = await browser.newPage({ baseURL: inject('adresse') })
    await fresh.goto('/beispiele/?feld=arbeitgeber&land=hessen')
    await fresh.waitForFunction(() => document.querySelector('[data-gewaehlt] button'))
    await fresh.waitForSelector('[data-ergebnisse][aria-busy=false]')
    expect(
      await fresh.$$eval('[data-ergebnisse] [data-beispiel]', (karten) => karten.map((karte) => karte.getAttribute('data-beispiel'))),
    ).toEqual(hier)
    await fresh.close()
  })

  test('ein gewählter Wert lässt sich mit der Tastatur wieder entfernen', async () => {
    await open('/beispiele/?land=hessen')
    await page.focus('[data-gewaehlt] button')
    await page.keyboard.press('Enter')
    await settled()
    expect(await page.$$('[data-gewaehlt] button')).toHaveLength(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('hessen')
  })

  test('„Weitere Beispiele“ zeigt alle, keines doppelt', async () => {
    await open('/beispiele/?sortierung=aufwand')
    while (await page.isVisible('[data-mehr]')) {
      await page.click('[data-mehr]')
      await settled()
    }
    const liste = await slugs()
    expect(liste.length).toBe(await anzahl())
    expect(new Set(liste).size).toBe(liste.length)
  })
})
