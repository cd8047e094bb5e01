import type { Page } from 'playwright-core'

const BREITEN = [320, 360, 768, 1440]

/** Bei keiner Breite ragt etwas über den Rand (WCAG 1.4.10). */
export const pruefeRand = async (page: Page): Promise<string[]> => {
  const vorher = page.viewportSize()
  const zuBreit: string[] = []
  for (const width of BREITEN) {
    await page.setViewportSize({ width, height: 800 })
    const breite = await page.evaluate(() => document.documentElement.scrollWidth)
    if (breite > width) zuBreit.push(`${breite} Pixel breit in einem Fenster von ${width}`)
  }
  if (vorher) await page.setViewportSize(vorher)
  return zuBreit
}
