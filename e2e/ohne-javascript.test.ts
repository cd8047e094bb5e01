import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { readTags } from './html.ts'
import { findSeiten, findSlugs, isEinbettung, isWerkstatt } from './seiten.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('ohne JavaScript führen Links von der Startseite zu jeder Seite; keiner läuft ins Leere', async () => {
  const queue = ['/']
  const seen = new Set(queue)
  const tot: string[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    // Ohne Skript ist eine Seite, was der Server schickt: Dafür braucht es keinen Browser.
    const antwort = await fetch(inject('adresse') + path)
    if (antwort.status !== 200) tot.push(path)
    // Unter einem kurzen Link liegt nichts, was weiterführt; ob er ankommt, prüft `adressen.test.ts`.
    if (path.startsWith('/b/') || !antwort.headers.get('content-type')?.startsWith('text/html')) continue
    for (const { name, attribute } of readTags(await antwort.text())) {
      if (name !== 'a' || attribute['href'] === undefined) continue
      const url = new URL(attribute['href'], inject('adresse') + path)
      if (url.origin !== inject('adresse') || seen.has(url.pathname)) continue
      seen.add(url.pathname)
      queue.push(url.pathname)
    }
  }
  expect(tot).toEqual([])
  for (const slug of findSlugs(inject('dist'))) expect([...seen]).toContain(`/beispiele/${slug}/`)
  expect(
    findSeiten(inject('dist')).filter((seite) => seite !== '/404.html' && !isWerkstatt(seite) && !isEinbettung(seite) && !seen.has(seite)),
  ).toEqual([])
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
