import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findSeiten, findSlugs, isNurText, isWerkstatt } from './seiten.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('ohne JavaScript führen Links von der Startseite zu jeder Seite; keiner läuft ins Leere', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse'), javaScriptEnabled: false })
  const page = await context.newPage()
  const queue = ['/']
  const seen = new Set(queue)
  const tot: string[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    // Ein kurzer Link führt beim Öffnen gleich weiter; ob er ankommt, prüft `adressen.test.ts`. Und was zum Weitergeben dasteht, führt nur zu ihm.
    const kurz = path.startsWith('/b/') || isNurText(path)
    const antwort = kurz ? await page.request.get(path) : await page.goto(path)
    if (antwort?.status() !== 200) tot.push(path)
    if (kurz) continue
    const links = await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
    for (const link of links) {
      const url = new URL(link, inject('adresse') + path)
      if (url.origin !== inject('adresse') || seen.has(url.pathname)) continue
      seen.add(url.pathname)
      queue.push(url.pathname)
    }
  }
  await context.close()
  expect(tot).toEqual([])
  for (const slug of findSlugs(inject('dist'))) expect([...seen]).toContain(`/beispiele/${slug}/`)
  expect(findSeiten(inject('dist')).filter((seite) => seite !== '/404.html' && !isWerkstatt(seite) && !seen.has(seite))).toEqual([])
})

test('die ganze Liste ist ohne JavaScript auf ihren Seiten zu lesen', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse'), javaScriptEnabled: false })
  const page = await context.newPage()
  const slugs: string[] = []
  await page.goto('/beispiele/')
  for (;;) {
    slugs.push(
      ...(await page.$$eval('[data-ergebnisse] [data-beispiel]', (karten) =>
        karten.map((karte) => karte.getAttribute('data-beispiel') ?? ''),
      )),
    )
    const next = await page.$('a[rel=next]')
    if (!next) break
    await next.click()
    await page.waitForLoadState()
  }
  expect(await page.isVisible('[data-filter]')).toBe(false)
  await context.close()
  expect(slugs.sort()).toEqual(findSlugs(inject('dist')).sort())
})
