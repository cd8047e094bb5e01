import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'

let browser: Browser
let page: Page
let klicks: number

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  // Ohne Skript: Der Weg darf nur aus dem bestehen, was auf den Seiten steht.
  page = await browser.newPage({ baseURL: inject('adresse'), javaScriptEnabled: false })
  klicks = 0
  await page.goto('/')
})
afterEach(() => page.close())

/** Folgt einem Link, wie ihn jemand liest, der die Website nicht kennt. */
const folge = async (name: string | RegExp, bereich = 'main'): Promise<void> => {
  klicks++
  await page.locator(bereich).getByRole('link', { name }).first().click()
}

/** Die erste Karte, auf der alle diese Wörter stehen. */
const oeffneKarteMit = async (...worte: string[]): Promise<void> => {
  klicks++
  let karten = page.locator('main [data-beispiel]')
  for (const hasText of worte) karten = karten.filter({ hasText })
  await karten.first().getByRole('link').first().click()
}

test('von der Startseite zu einem Beispiel für Alleinerziehende auf dem Land und zu seiner Quelle', async () => {
  await folge('Alleinerziehende')
  await oeffneKarteMit('ländlicher Kreis')
  expect(klicks).toBeLessThanOrEqual(3)
  const steckbrief = await page.locator('main').innerText()
  expect(steckbrief).toContain('Alleinerziehende')
  expect(steckbrief).toContain('ländlicher Kreis')
  const quelle = page
    .locator('main section', { has: page.getByRole('heading', { name: 'Quellen' }) })
    .getByRole('link')
    .first()
  expect(await quelle.getAttribute('href')).toMatch(/^https?:\/\//)
  expect(klicks + 1).toBeLessThanOrEqual(3)
})

test('von der Startseite zum eigenen Beispiel', async () => {
  await folge('Beispiel einreichen')
  expect(klicks).toBe(1)
  expect(await page.locator('h1').innerText()).toMatch(/einreichen/i)
})
