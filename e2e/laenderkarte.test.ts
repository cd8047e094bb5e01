import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { laenderkarte as texte } from '../src/texte/verzeichnisse.ts'
import { launchBrowser } from './browser.ts'

/** Kleiner darf kein Ziel sein (WCAG 2.5.8). */
const ZIEL = 24
const KLEINE = ['berlin', 'bremen', 'hamburg', 'saarland']

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const oeffne = async (adresse: string, width: number): Promise<Page> => {
  const page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width, height: 800 }, javaScriptEnabled: false })
  await page.goto(adresse, { waitUntil: 'load' })
  return page
}

const karteIn = (page: Page) => page.getByRole('main').locator('.laenderkarte svg')

/** Land und Zahl, wie sie in der Liste stehen. */
const readListe = (page: Page): Promise<string[]> =>
  page.$$eval('.laenderwahl li:has(a)', (zeilen) =>
    zeilen.map((zeile) => `${zeile.children[0]?.textContent?.trim()}: ${zeile.children[1]?.textContent}`),
  )

test('die Karte führt zu denselben Ländern mit denselben Zahlen wie die Liste daneben', async () => {
  const page = await oeffne('/laender/', 1280)
  const links = await page.getByRole('group', { name: texte.titel }).getByRole('link').all()
  const namen = await Promise.all(links.map((link) => link.getAttribute('aria-label')))
  expect([...namen].sort()).toEqual((await readListe(page)).map((zeile) => zeile.replaceAll('\u00ad', '')).sort())
  for (const link of links) expect(await link.getAttribute('href')).toBe(`/laender/${await link.getAttribute('data-land')}/`)
  await page.close()
})

test('kein Land ist anders gefärbt als die anderen, und der Urheber der Karte steht daneben', async () => {
  const page = await oeffne('/laender/', 1280)
  const farben = await karteIn(page)
    .locator('.land')
    .evaluateAll((flaechen) => flaechen.map((flaeche) => getComputedStyle(flaeche).fill))
  expect(new Set(farben).size).toBe(1)
  expect((await page.locator('.laenderkarte figcaption').textContent())?.replace(/\s+/g, ' ')).toContain(
    '© GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0',
  )
  expect(await page.locator('.laenderkarte figcaption a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'https://www.bkg.bund.de',
    'https://www.govdata.de/dl-de/by-2-0',
  ])
  await page.close()
})

describe.each([320, 360, 1440])('in einem Fenster von %i Pixeln', (breite) => {
  test('lassen sich auch die kleinen Länder mit dem Finger treffen', async () => {
    for (const land of KLEINE) {
      const page = await oeffne('/laender/', breite)
      const tafel = karteIn(page).locator(`a[data-land=${land}] rect`)
      const kasten = await tafel.boundingBox()
      expect(Math.min(kasten?.width ?? 0, kasten?.height ?? 0), land).toBeGreaterThanOrEqual(ZIEL)
      await tafel.scrollIntoViewIfNeeded()
      const ort = await tafel.boundingBox()
      // Am Rand der Tafel, außerhalb des eigentlichen Landes.
      await page.mouse.click((ort?.x ?? 0) + 3, (ort?.y ?? 0) + (ort?.height ?? 0) / 2)
      await page.waitForURL(`**/laender/${land}/`)
      await page.close()
    }
  })

  test('lässt sich ein Land mit der Tabulatortaste wählen; seine Fläche hebt sich ab', async () => {
    const page = await oeffne('/laender/', breite)
    const link = karteIn(page).locator('a[data-land=berlin]')
    const vorher = await link.locator('use').evaluate((flaeche) => getComputedStyle(flaeche).fill)
    await page.locator('.laenderwahl li a').last().focus()
    for (let schritt = 0; schritt < 16 && !(await link.evaluate((element) => element === document.activeElement)); schritt++)
      await page.keyboard.press('Tab')
    expect(await link.locator('use').evaluate((flaeche) => getComputedStyle(flaeche).fill)).not.toBe(vorher)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/laender/berlin/')
    await page.close()
  })
})

test('wer in der Liste auf einem Land steht, sieht es auf der Karte', async () => {
  const page = await oeffne('/laender/', 1280)
  const flaeche = karteIn(page).locator('a[data-land=hessen] use')
  const fuellung = () => flaeche.evaluate((element) => getComputedStyle(element).fill)
  const vorher = await fuellung()
  await page.locator('.laenderwahl li a[data-land=hessen]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await fuellung()).not.toBe(vorher)
  await page.close()
})

test('auf der Startseite ist die Karte ein Bild: Tastatur und Vorleseprogramm nehmen die Liste', async () => {
  const page = await oeffne('/', 1280)
  expect(await karteIn(page).getAttribute('aria-hidden')).toBe('true')
  expect(await karteIn(page).locator('a:not([tabindex="-1"])').count()).toBe(0)
  await karteIn(page).locator('a[data-land=bayern] rect').click()
  await page.waitForURL('**/laender/bayern/')
  await page.close()
})
