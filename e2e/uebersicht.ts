import type { Locator, Page } from 'playwright-core'

/** Die Übersicht, wie ein Mensch sie bedient und liest. */
export const uebersichtAuf = (page: Page) => {
  /** Wartet, bis die Liste zum letzten Zug gehört. */
  const settled = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector('[data-ergebnisse]')?.getAttribute('aria-busy') === 'false')
  }
  const box = (facette: string, wert: string): Locator => page.locator(`input[name="${facette}"][value="${wert}"]`)
  return {
    settled,
    box,
    open: async (adresse: string): Promise<void> => {
      await page.goto(adresse)
      await settled()
    },
    slugs: (): Promise<(string | null)[]> =>
      page.$$eval('[data-ergebnisse] [data-beispiel]', (karten) => karten.map((karte) => karte.getAttribute('data-beispiel'))),
    anzahl: async (): Promise<number> => Number.parseInt((await page.textContent('[data-anzahl]'))?.replace('.', '') ?? '', 10),
    /** Die Zahl an einem Häkchen. */
    zahl: async (facette: string, wert: string): Promise<number> =>
      Number(await box(facette, wert).locator('xpath=..').locator('[data-zahl]').textContent()),
    /** Setzt oder löst ein Häkchen, auch in einer Gruppe, die noch zu ist. */
    check: async (facette: string, wert: string): Promise<void> => {
      await box(facette, wert).evaluate((element) => element.closest('details')?.setAttribute('open', ''))
      await box(facette, wert).click()
      await settled()
    },
    regler: (mass: string): Locator => page.locator(`[data-regler=${mass}] input`),
    /** Wo der Fokus steht, in Worten. */
    fokus: (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement
        return (
          element?.getAttribute('aria-label') ??
          element?.getAttribute('href') ??
          element?.getAttribute('name') ??
          element?.textContent ??
          ''
        )
      }),
  }
}
