import { expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test.each([
  ['/beispiele/', '[data-filter]', 360],
  ['/beispiele/', '[data-filter]', 1440],
  ['/einreichen/', '[data-formular]', 360],
  ['/einreichen/', '[data-formular]', 1440],
  ['/beispiele/nordfriesland-mehr-land-in-sicht/', 'main', 360],
])('auf %s rückt nichts weg, auch wenn das Skript spät kommt (%s, %i px)', async (adresse, bedienung, width) => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width, height: 900 } })
    await page.addInitScript(() => {
      const verschiebungen: number[] = []
      Object.assign(globalThis, { verschiebungen })
      new PerformanceObserver((liste) => {
        for (const eintrag of liste.getEntries()) verschiebungen.push((eintrag as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await page.goto(adresse, { waitUntil: 'networkidle' })
    await page.waitForFunction((teil) => !document.querySelector(teil)?.hasAttribute('inert'), bedienung)
    await page.waitForTimeout(200)
    const summe = await page.evaluate(() =>
      (globalThis as unknown as { verschiebungen: number[] }).verschiebungen.reduce((a, b) => a + b, 0),
    )
    expect(summe).toBe(0)
  } finally {
    await browser.close()
  }
})
