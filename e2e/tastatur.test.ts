import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { beispielseite } from '../src/texte/beispielseite.ts'
import { katalog } from '../src/texte/katalog.ts'
import { seite } from '../src/texte/rahmen.ts'
import { seheHalt } from './blicke/fokus.ts'
import { launchBrowser } from './browser.ts'
import { oeffne } from './rundgang.ts'
import { findAnsichten } from './vorlagen.ts'

/** Mehr Schritte braucht kein Weg auf einer Seite. */
const MAX_SCHRITTE = 300

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Geht mit der Tabulatortaste bis zum Ziel; unterwegs ist an jedem Halt zu sehen, wo man steht. */
const geheZu = async (ziel: Locator): Promise<void> => {
  for (let schritt = 0; schritt < MAX_SCHRITTE; schritt++) {
    await page.keyboard.press('Tab')
    const halt = await page.evaluate(seheHalt)
    if (halt) expect(halt.maengel, halt.name).toEqual([])
    if (await ziel.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Nach ${MAX_SCHRITTE} Schritten nicht erreicht: ${ziel}`)
}

/** Wie `geheZu`; was auf dem Weg noch zu ist, wird mit der Eingabetaste aufgeklappt, von außen nach innen. */
const oeffneBis = async (ziel: Locator): Promise<void> => {
  const zu = ziel.locator('xpath=ancestor::details[not(@open)]').first()
  while ((await zu.count()) > 0) {
    await geheZu(zu.locator('> summary'))
    await page.keyboard.press('Enter')
  }
  await geheZu(ziel)
}

const settled = () => page.waitForSelector('[data-ergebnisse][aria-busy=false]', { state: 'attached' })

describe.each([
  { geraet: 'am Rechner', viewport: { width: 1280, height: 800 } },
  { geraet: 'am Telefon', viewport: { width: 360, height: 640 } },
])('nur mit der Tastatur, $geraet', ({ viewport }) => {
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: inject('adresse'), viewport, reducedMotion: 'reduce' })
  })
  afterEach(() => page.close())

  test('von der Startseite über die Suche zu einem Beispiel', async () => {
    await page.goto('/')
    await geheZu(page.getByRole('main').getByRole('searchbox', { name: seite.suchwort }))
    await page.keyboard.type('Sprachkurs')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/beispiele\/\?q=Sprachkurs/)
    await settled()
    await expect.poll(() => page.getByRole('status').textContent()).toContain('„Sprachkurs“')
    const treffer = page.locator('[data-ergebnisse]').getByRole('article').getByRole('link').first()
    const titel = (await treffer.textContent())?.replaceAll('\u00ad', '')
    await geheZu(treffer)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/beispiele\/[a-z0-9-]+\/$/)
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.replaceAll('\u00ad', '')).toBe(titel)
  })

  test('zwei Häkchen setzen, eines über seine Marke wieder entfernen', async () => {
    await oeffne(page, { name: '', adresse: '/beispiele/' })
    const alle = await page.getByRole('status').textContent()
    const haken = page.locator('input[name=feld][value=arbeitgeber]')
    await oeffneBis(haken)
    await page.keyboard.press('Space')
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(alle)
    const mitEinem = await page.getByRole('status').textContent()
    await oeffneBis(page.locator('input[name=land][value=hessen]'))
    await page.keyboard.press('Space')
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(mitEinem)
    await geheZu(page.getByRole('list', { name: katalog.gewaehlt }).getByRole('button', { name: katalog.entfernen('Hessen') }))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('status').textContent()).toBe(mitEinem)
    // Die Marke ist weg; der Fokus steht wieder auf ihrem Kästchen, nicht am Anfang der Seite.
    expect(await page.locator(':focus').getAttribute('value')).toBe('hessen')
    expect(await page.locator(':focus').isChecked()).toBe(false)
  })

  test('in einem Beispiel zum Inhalt springen und Aufklappbares öffnen und schließen', async () => {
    await page.goto(findAnsichten(inject('dist')).find(({ name }) => name === 'Beispiel, längstes')?.adresse ?? '')
    await geheZu(page.getByRole('link', { name: seite.zumInhalt }))
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('inhalt')
    const knopf = page.getByRole('main').locator('summary', { hasText: beispielseite.einfacheSprache })
    const text = knopf.locator('xpath=following-sibling::*[1]')
    await geheZu(knopf)
    for (const [taste, offen] of [
      ['Enter', true],
      ['Space', false],
      ['Space', true],
    ] as const) {
      await page.keyboard.press(taste)
      expect(await text.isVisible(), taste).toBe(offen)
    }
  })

  test('eine Sprungmarke führt zu ihrer Stelle, und von dort geht es weiter', async () => {
    await page.goto('/glossar/')
    const marke = page.getByRole('main').locator('nav a[href^="#"]').nth(4)
    await geheZu(marke)
    const ziel = page.locator(`[id="${decodeURIComponent((await marke.getAttribute('href')) ?? '').slice(1)}"]`)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await ziel.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect((await ziel.boundingBox())?.y).toBeLessThan(viewport.height)
    await page.keyboard.press('Tab')
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual((await ziel.boundingBox())?.y ?? 0)
  })

  test('das Hauptmenü öffnen, schließen und einem Punkt folgen', async () => {
    await page.goto('/glossar/')
    const menue = page.getByRole('banner').getByRole('navigation', { name: seite.hauptmenue })
    const knopf = page.getByRole('banner').locator('button[popovertarget], button[aria-expanded], summary').first()
    // Wo Platz ist, steht das Menü offen da; sonst gehört ein Knopf dazu.
    if (!(await menue.isVisible())) {
      await geheZu(knopf)
      await page.keyboard.press('Enter')
      expect(await menue.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await menue.isVisible()).toBe(false)
      expect(await knopf.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
    }
    await geheZu(menue.getByRole('link', { name: 'Zielgruppen' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zielgruppen/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zielgruppen')
  })
})
