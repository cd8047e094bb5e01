import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Suchstand } from '../src/search/ablageform.ts'
import type { Merkmale } from '../src/search/merkmale.ts'
import { filterspalte, katalog, masse } from '../src/texte/katalog.ts'
import { launchBrowser } from './browser.ts'
import { uebersichtAuf } from './uebersicht.ts'

let browser: Browser
let page: Page
let uebersicht: ReturnType<typeof uebersichtAuf>

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  uebersicht = uebersichtAuf(page)
})
afterEach(() => page.close())

/** Legt den ersten sechs Beispielen bekannte Mengen unter; alle anderen nennen nichts. Der Bestand selbst nennt noch zu selten Zahlen. */
const mitMengen = async (): Promise<void> => {
  await page.route('**/merkmale.json', async (route) => {
    const antwort = await route.fetch()
    const merkmale = (await antwort.json()) as Merkmale
    const anzahl = merkmale.anzahl
    const spalte = (name: string, mengen: readonly number[]) => ({
      stufen: merkmale.masse[name]?.stufen ?? [],
      grenzen: merkmale.masse[name]?.grenzen ?? [],
      mindestens: Array.from({ length: anzahl }, (_, nummer) => mengen[nummer] ?? 0),
      offen: Array.from({ length: anzahl }, (_, nummer) => (nummer < mengen.length ? 0 : 1)),
    })
    await route.fulfill({
      json: { ...merkmale, masse: { personal: spalte('personal', [0.5, 0.51, 0.25, 3, 0.5]), geld: spalte('geld', [0, 1, 0, 2, 1, 0]) } },
    })
  })
}

const readMerkmale = async (): Promise<Merkmale> => {
  const { ordner } = (await (await page.request.get('/suche/stand.json')).json()) as Suchstand
  return (await page.request.get(`/suche/${ordner}/merkmale.json`)).json()
}

/** Stellt einen Regler nur mit der Tastatur: ganz nach links, dann so viele Schritte nach rechts. */
const stelle = async (mass: string, schritte: number): Promise<void> => {
  await uebersicht.regler(mass).focus()
  await page.keyboard.press('Home')
  for (let schritt = 0; schritt < schritte; schritt++) await page.keyboard.press('ArrowRight')
  await uebersicht.settled()
}

describe('F2, F4: Facetten', () => {
  test('jede Zahl stimmt, auch unter Suchwort, Häkchen und Grenze zugleich', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/?q=Jobcenter&personal=5&ohne-angabe=ja&gruppe=gefluechtete')
    const vorher = await uebersicht.anzahl()
    const boxen = await page.$$eval('[data-filter] input[data-label]:not(:checked)', (felder) =>
      felder.map((feld) => ({ facette: feld.getAttribute('name') ?? '', wert: feld.getAttribute('value') ?? '' })),
    )
    // Jedes siebte Häkchen steht für alle; die Zahlen unter allen Verbindungen rechnet `auswahl.test.ts` nach.
    for (const { facette, wert } of boxen.filter((_, stelle) => stelle % 7 === 0)) {
      const expected = await uebersicht.zahl(facette, wert)
      await uebersicht.check(facette, wert)
      expect(await uebersicht.anzahl(), `${facette}=${wert}`).toBe(expected)
      await uebersicht.check(facette, wert)
      expect(await uebersicht.anzahl()).toBe(vorher)
    }
  })

  test('ein Satz sagt, wo „oder“ und wo „und“ gilt', async () => {
    await uebersicht.open('/beispiele/')
    expect(await page.getByText(filterspalte.erklaerung).isVisible()).toBe(true)
    expect(filterspalte.erklaerung).toMatch(/\(oder\).*\(und\)/)
  })

  test('der Beginn lässt sich wählen, auch der nicht genannte', async () => {
    await uebersicht.open('/beispiele/')
    let summe = 0
    for (const wert of ['ab-2022', 'ab-2015', 'vor-2015', 'nicht-genannt']) summe += await uebersicht.zahl('beginn', wert)
    expect(summe).toBe(await uebersicht.anzahl())
    await uebersicht.check('beginn', 'vor-2015')
    expect(await uebersicht.slugs()).toContain('berlin-neukoelln-stadtteilmuetter')
  })
})

describe('F3: zurück an dieselbe Stelle', () => {
  test.each([
    ['gefiltert', '/beispiele/?gruppe=gefluechtete&einfluss=direkt&beginn=ab-2015', 4],
    ['ungefiltert', '/beispiele/', 20],
  ])('%s: Liste, Stelle und Fokus auf der Karte, nur mit der Tastatur', async (_name, adresse, nummer) => {
    await uebersicht.open(adresse)
    const vorher = await uebersicht.slugs()
    const link = page.locator('[data-ergebnisse] [data-beispiel] a').nth(nummer)
    await link.focus()
    await page.waitForTimeout(300)
    const scroll = await page.evaluate(() => scrollY)
    expect(scroll).toBeGreaterThan(100)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/beispiele\/[^?/]+\/$/)
    await page.goBack()
    await uebersicht.settled()
    expect(await uebersicht.slugs()).toEqual(vorher)
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(40)
  })

  test('jeder Schritt mit Häkchen und Regler lässt sich zurücknehmen', async () => {
    await uebersicht.open('/beispiele/')
    await uebersicht.check('land', 'hessen')
    const hessen = await uebersicht.slugs()
    await stelle('geld', 0)
    await expect.poll(() => new URL(page.url()).searchParams.get('geld')).toBe('keine')
    while (new URL(page.url()).searchParams.has('geld')) {
      await page.goBack()
      await uebersicht.settled()
    }
    expect(await uebersicht.slugs()).toEqual(hessen)
    expect(await uebersicht.regler('geld').getAttribute('aria-valuetext')).toContain(masse.egal)
  })

  test('wer eine Marke entfernt, behält den Fokus, auch wenn die Auswahl zugeklappt ist', async () => {
    await page.setViewportSize({ width: 360, height: 780 })
    await uebersicht.open('/beispiele/?land=hessen&land=bayern&feld=arbeitgeber')
    await page.focus('[data-gewaehlt] button')
    const namen = await page.$$eval('[data-gewaehlt] button', (knoepfe) => knoepfe.map((knopf) => knopf.getAttribute('aria-label')))
    await page.keyboard.press('Enter')
    await uebersicht.settled()
    expect(await uebersicht.fokus()).toBe(namen[1])
    await page.keyboard.press('Enter')
    await uebersicht.settled()
    await page.keyboard.press('Enter')
    await uebersicht.settled()
    expect(await page.locator('[data-anzahl]').evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('F5: Reihenfolge', () => {
  test('der geringste Aufwand steht vorn, Unbekanntes hinten, und ein Satz sagt es', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/')
    const [a, b, c, d, e, f] = await uebersicht.slugs()
    await page.selectOption('[data-sortierung]', 'aufwand')
    await uebersicht.settled()
    expect((await uebersicht.slugs()).slice(0, 6)).toEqual([c, a, e, b, d, f])
    expect(await page.getByText(katalog.sortierhinweise.aufwand).isVisible()).toBe(true)
  })
})

test('F6: jede Karte nennt Aufwand, Beleg und Ergebnis', async () => {
  await uebersicht.open('/beispiele/')
  const karten = await page.$$eval('[data-ergebnisse] [data-beispiel]', (alle) =>
    alle.map((karte) =>
      ['ressourcen', 'beleg', 'reichweite'].map((feld) => karte.querySelector(`[data-feld=${feld}]`)?.textContent?.trim()),
    ),
  )
  expect(karten.length).toBeGreaterThan(10)
  expect(karten.filter((angaben) => !angaben.every(Boolean))).toEqual([])
})

test('F10: „Haben wir selbst in der Hand“ ist ein Klick, immer zu sehen, und lässt nur Beispiele mit eigenem Hebel übrig', async () => {
  await page.setViewportSize({ width: 360, height: 780 })
  await uebersicht.open('/beispiele/')
  const expected = await uebersicht.zahl('einfluss', 'direkt')
  const feld = page.getByRole('checkbox', { name: 'Haben wir selbst in der Hand' })
  expect(await feld.isVisible()).toBe(true)
  await feld.click()
  await uebersicht.settled()
  expect(await uebersicht.anzahl()).toBe(expected)
  expect((await readMerkmale()).facetten['einfluss']?.je.filter((werte) => werte.length > 0)).toHaveLength(expected)
})

describe('F11: Personal und Geld', () => {
  test('„bis 0,5 VZÄ“ schließt 0,5 ein und 0,51 aus, nur mit der Tastatur', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/')
    const [a, b, c, , e] = await uebersicht.slugs()
    await stelle('personal', 1)
    await expect.poll(uebersicht.slugs).toEqual([a, c, e])
    expect((await uebersicht.regler('personal').getAttribute('aria-valuetext'))?.replaceAll('\u00a0', ' ')).toBe('bis 0,5 VZÄ: 3 Beispiele')
    expect(new URL(page.url()).searchParams.get('personal')).toBe('0.5')
    await page.keyboard.press('ArrowRight')
    await expect.poll(uebersicht.slugs).toEqual([a, b, c, e])
  })

  test('„ohne Zusatzbudget“ zeigt nur, was ausdrücklich nichts gekostet hat', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/')
    const [a, , c, , , f] = await uebersicht.slugs()
    await stelle('geld', 0)
    await expect.poll(uebersicht.slugs).toEqual([a, c, f])
    expect(await page.getByRole('button', { name: katalog.entfernen(masse.ohneZusatzbudget) }).isVisible()).toBe(true)
  })

  test('ohne Angabe steht für sich, lässt sich dazunehmen und bleibt in der Adresse', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/?personal=0.5')
    const alle = (await readMerkmale()).anzahl
    expect(await uebersicht.anzahl()).toBe(3)
    expect(await page.getByText(katalog.ohneAngabe(alle - 5)).isVisible()).toBe(true)
    await page.getByRole('checkbox', { name: filterspalte.auchOhne }).focus()
    await page.keyboard.press('Space')
    await uebersicht.settled()
    expect(await uebersicht.anzahl()).toBe(alle - 2)
    expect(new URL(page.url()).searchParams.get('ohne-angabe')).toBe('ja')
    await page.reload()
    await uebersicht.settled()
    expect(await uebersicht.anzahl()).toBe(alle - 2)
    expect(await page.getByText(katalog.mitAngabelosen(alle - 5)).isVisible()).toBe(true)
  })
})

describe('F12: nichts gefunden', () => {
  test('nennt zu jedem Filter, wie viele Beispiele ohne ihn bleiben, und hält es', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/?personal=0.25&land=hessen&land=bayern&einfluss=direkt')
    if ((await uebersicht.anzahl()) > 0) await uebersicht.open('/beispiele/?personal=0.25&land=bremen')
    const saetze = await page.locator('[data-leer] button').allTextContents()
    expect(saetze.length).toBeGreaterThan(0)
    for (const satz of saetze) {
      await page.locator('[data-leer]').getByRole('button', { name: satz }).focus()
      await page.keyboard.press('Enter')
      await uebersicht.settled()
      expect(await uebersicht.anzahl(), satz).toBe(Number(/(\d+) Beispiele?$/.exec(satz)?.[1]))
      // Der Knopf ist fort; weiter geht es bei der neuen Zahl.
      expect(await page.locator('[data-anzahl]').evaluate((element) => element === document.activeElement)).toBe(true)
      await page.goBack()
      await uebersicht.settled()
    }
  })

  test('hilft kein einzelner Filter, fallen alle zusammen', async () => {
    await mitMengen()
    await uebersicht.open('/beispiele/?personal=0.25&geld=keine&ohne-angabe=ja&land=bremen&beginn=vor-2015&form=zkT')
    expect(await uebersicht.anzahl()).toBe(0)
    const satz = (await page.locator('[data-leer] button').first().textContent()) ?? ''
    expect(satz).toMatch(/gibt es \d+ Beispiele?$/)
  })

  test('das Suchwort wird genannt', async () => {
    await uebersicht.open('/beispiele/?q=xqzvwkj&land=hessen')
    await page.getByRole('button', { name: /^Ohne Suchwort „xqzvwkj“/ }).click()
    await uebersicht.settled()
    expect(await uebersicht.anzahl()).toBeGreaterThan(0)
  })

  test('eine andere Schreibweise wird gesucht und genannt', async () => {
    await uebersicht.open('/beispiele/?q=Spachkurs')
    expect(await uebersicht.anzahl()).toBeGreaterThan(0)
    expect(await page.textContent('[data-suchhinweis]')).toBe(katalog.korrektur('Spachkurs', 'Sprachkurs'))
    await uebersicht.open('/beispiele/?q=Sprachkurs+xqzvwkj')
    expect(await page.textContent('[data-suchhinweis]')).toBe(katalog.unbekannt(['xqzvwkj']))
  })
})
