import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findSeiten, isEinbettung } from './seiten.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('keine Seite fragt fremde Server, setzt Cookies, speichert etwas oder verletzt ihre Inhaltsrichtlinie', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse') })
  const page = await context.newPage()
  const fremd: string[] = []
  const meldungen: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== inject('adresse')) fremd.push(request.url())
  })
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('404') && meldungen.push(`${page.url()}: ${message.text()}`),
  )
  page.on('pageerror', (error) => meldungen.push(`${page.url()}: ${error.message}`))
  const seiten = findSeiten(inject('dist')).filter((seite) => !isEinbettung(seite))
  const weitere = ['/gibt-es-nicht/', '/beispiele/?q=Sprache&land=hessen', '/einbetten/laender/hessen/', '/einbetten/liste/?land=hessen']
  for (const adresse of [...seiten, ...weitere]) {
    await page.goto(adresse)
    await page.waitForFunction(() => !document.querySelector('[data-ergebnisse][aria-busy=true]'))
  }
  const gespeichert = await page.evaluate(() => localStorage.length + sessionStorage.length)
  const cookies = await context.cookies()
  await context.close()
  expect({ fremd, meldungen, gespeichert, cookies }).toEqual({ fremd: [], meldungen: [], gespeichert: 0, cookies: [] })
})

test('unbekannte Adressen antworten mit 404 und einer Suche aus den Wörtern der Adresse', async () => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  const antwort = await page.goto('/beispiele/stadtteil-muetter.html')
  expect(antwort?.status()).toBe(404)
  expect(await page.inputValue('input[name=q]')).toBe('stadtteil muetter')
  await page.close()
})
