import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { uebersichtAuf } from './uebersicht.ts'

let browser: Browser
let page: Page
let sicht: ReturnType<typeof uebersichtAuf>

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width: 1280, height: 900 } })
  sicht = uebersichtAuf(page)
})
afterEach(() => page.close())

const open = (q: string) => sicht.open(`/beispiele/?q=${encodeURIComponent(q)}`)
const marken = () => page.$$eval('[data-ergebnisse] mark', (elemente) => elemente.map((element) => element.textContent))

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
      await open(wort)
      expect((await sicht.slugs())[0], wort).toBe(slug)
    }
  })

  test('die Suche von der Startseite aus zeigt Treffer, allein mit der Tastatur', async () => {
    await page.goto('/')
    await page.focus('input[name=q]')
    await page.keyboard.type('Stadtteilmütter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/beispiele\/\?q=/)
    await sicht.settled()
    expect((await sicht.slugs())[0]).toBe('berlin-neukoelln-stadtteilmuetter')
    expect(await page.textContent('[data-anzahl]')).toContain('„Stadtteilmütter“')
  })

  test('Unsinn findet nichts und nennt den Ausweg', async () => {
    await sicht.open('/beispiele/?q=xqzvwkj&land=hessen')
    expect(await sicht.slugs()).toEqual([])
    expect(await page.textContent('[data-suchhinweis]')).toContain('„xqzvwkj“')
    await page.click('text=Ohne Suchwort')
    await sicht.settled()
    expect(await sicht.anzahl()).toBeGreaterThan(0)
  })

  test('ein Suchwort mit HTML bleibt Text', async () => {
    await open('<img src=x onerror=alert(1)>')
    expect(await page.$('[data-anzahl] img')).toBeNull()
  })

  test('beim Tippen steht am Ende die Liste zum letzten Buchstaben da', async () => {
    await sicht.open('/beispiele/')
    await page.focus('[data-suchfeld] input')
    await page.keyboard.type('Stadtteilmütter', { delay: 10 })
    await page.waitForFunction(() => document.querySelector('[data-anzahl]')?.textContent?.includes('„Stadtteilmütter“'))
    await sicht.settled()
    expect((await sicht.slugs())[0]).toBe('berlin-neukoelln-stadtteilmuetter')
    expect(new URL(page.url()).searchParams.get('q')).toBe('Stadtteilmütter')
  })

  test('ein Index von gestern wird neu geöffnet', async () => {
    await sicht.open('/beispiele/')
    await page.route(
      '**/suche/stand.json',
      (route) => route.fulfill({ json: { ordner: 'gestern', anzahl: 1, anfaenge: ['a'], wortlisten: [] } }),
      {
        times: 1,
      },
    )
    await open('Dolmetschen')
    expect((await sicht.slugs()).length).toBeGreaterThan(0)
  })

  test('ist die Suche nicht zu erreichen, bleibt die Liste und ein Satz sagt es', async () => {
    await page.route('**/suche/**', (route) => route.abort())
    await open('Dolmetschen')
    expect(await page.textContent('[data-anzahl]')).toContain('ließ sich nicht laden')
    expect((await sicht.slugs()).length).toBeGreaterThan(0)
  })
})

describe('versteht Deutsch', () => {
  test.each([
    ['Förderung', 'Sprachförderung', /förderung/i],
    ['Foerderung', 'ausgeschriebene Umlaute', /förderung/i],
    ['Massnahme', 'ss für ß', /maßnahme/i],
    ['Spachförderung', 'einen Tippfehler', /sprach|deutsch/i],
    ['Dolmetcher', 'einen Tippfehler', /dolmetsch/i],
    ['Job Turbo', 'getrennt Geschriebenes', /turbo/i],
    ['Übersetzer', 'ein anderes Wort', /dolmetsch|sprachmittl|übersetz|kulturmittl/i],
    ['sprachf', 'einen Wortanfang', /sprachf|sprach/i],
  ])('„%s“ findet %s und markiert, was im Text steht', async (q, _was, erwartet) => {
    await open(q)
    const markiert = await marken()
    expect(markiert.length).toBeGreaterThan(0)
    expect(
      markiert.some((text) => erwartet.test(text ?? '')),
      markiert.join(', '),
    ).toBe(true)
    // Jedes markierte Wort steht so auf der Seite des Beispiels: nie ein verborgenes Suchwort.
    const [slug] = await sicht.slugs()
    const fundwort = await page.textContent('[data-ergebnisse] li:first-child mark').catch(() => null)
    if (fundwort) expect((await (await page.request.get(`/beispiele/${slug}/`)).text()).replaceAll('\u00ad', '')).toContain(fundwort)
  })

  test('Paragraf, Kurzform und Alltagswort führen zum Begriff', async () => {
    for (const [q, slug] of [
      ['16i', 'kiel-teilhabe-am-arbeitsmarkt-16i'],
      ['§ 16 i', 'kiel-teilhabe-am-arbeitsmarkt-16i'],
      ['TCG', 'kiel-teilhabe-am-arbeitsmarkt-16i'],
      ['JBA', 'essen-jugendberufsagentur'],
    ] as const) {
      await open(q)
      expect(await sicht.slugs(), q).toContain(slug)
    }
    await open('Kunde')
    expect(await sicht.anzahl()).toBeGreaterThan(5)
  })

  test('ein Ort findet, was von dort kommt; „Sachsen“ ist nicht „Sachsen-Anhalt“', async () => {
    await open('Jobcenter in Sachsen')
    const laender = await page.$$eval('[data-ergebnisse] [data-feld=land]', (felder) => felder.slice(0, 5).map((feld) => feld.textContent))
    expect(laender).toEqual(Array(5).fill('Sachsen'))
  })

  test('eine ganze Frage findet ihr Beispiel', async () => {
    await open('Wie erreichen wir Mütter mit Migrationshintergrund?')
    expect((await sicht.slugs()).slice(0, 3)).toContain('berlin-neukoelln-stadtteilmuetter')
  })

  test('eine Berichtigung wird genannt und angesagt', async () => {
    await open('Jugendarbeitslosikeit')
    expect(await page.textContent('[data-suchhinweis]')).toContain('„Jugendarbeitslosigkeit“ statt „Jugendarbeitslosikeit“')
    expect(await page.$eval('[data-suchhinweis]', (zeile) => zeile.closest('[role=status]') !== null)).toBe(true)
  })
})

describe('Filter', () => {
  test('die Zahl an jedem Wert ist die Zahl der Beispiele, die seine Wahl ergibt', async () => {
    await sicht.open('/beispiele/')
    for (const [facette, wert] of [
      ['feld', 'arbeitgeber'],
      ['land', 'hessen'],
      ['land', 'bayern'],
      ['einfluss', 'direkt'],
    ] as const) {
      const expected = await sicht.zahl(facette, wert)
      await sicht.check(facette, wert)
      expect(await sicht.anzahl(), `${facette}=${wert}`).toBe(expected)
    }
    expect(new URL(page.url()).searchParams.getAll('land').sort()).toEqual(['bayern', 'hessen'])
  })

  test('drei Filter, ein Beispiel geöffnet, zurück: dieselbe Liste an derselben Stelle', async () => {
    await sicht.open('/beispiele/')
    await sicht.check('feld', 'ankommen-integration')
    await sicht.check('gruppe', 'gefluechtete')
    await sicht.check('einfluss', 'direkt')
    const vorher = await sicht.slugs()
    expect(vorher.length).toBeGreaterThan(2)
    const letzte = page.locator('[data-ergebnisse] [data-beispiel] a').nth(vorher.length - 1)
    await letzte.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    const scroll = await page.evaluate(() => scrollY)
    expect(scroll).toBeGreaterThan(100)
    await letzte.click()
    await page.waitForURL(/\/beispiele\/[^?]+\/$/)
    await page.goBack()
    await sicht.settled()
    expect(await sicht.slugs()).toEqual(vorher)
    expect(await sicht.box('einfluss', 'direkt').isChecked()).toBe(true)
    await page.waitForTimeout(300)
    expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(40)
  })

  test('die Adresse ergibt in einem frischen Browser dieselbe Liste', async () => {
    await sicht.open('/beispiele/?feld=arbeitgeber&land=hessen')
    const hier = await sicht.slugs()
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
    await sicht.open('/beispiele/?land=hessen')
    await page.focus('[data-gewaehlt] button')
    await page.keyboard.press('Enter')
    await sicht.settled()
    expect(await page.$$('[data-gewaehlt] button')).toHaveLength(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('hessen')
  })

  test('„Weitere Beispiele“ zeigt alle, keines doppelt', async () => {
    await sicht.open('/beispiele/?sortierung=aufwand')
    while (await page.isVisible('[data-mehr]')) {
      await page.click('[data-mehr]')
      await sicht.settled()
    }
    const liste = await sicht.slugs()
    expect(liste.length).toBe(await sicht.anzahl())
    expect(new Set(liste).size).toBe(liste.length)
  })
})
