import { readFileSync } from 'node:fs'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { createBestand, KURZ, knopfFuer, oeffneFormular, VOLL } from './formular.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const geheZu = async (ziel: Locator): Promise<void> => {
  // Einmal gesucht statt vor jedem Schritt: Im ganzen Bericht sind es einige hundert.
  const element = await ziel.elementHandle()
  for (let schritt = 0; schritt < 300; schritt++) {
    if (await element?.evaluate((gesucht) => gesucht === document.activeElement)) return
    await ziel.page().keyboard.press('Tab')
  }
  throw new Error(`Nicht zu erreichen: ${ziel}`)
}

/**
 * Wählt in der Auswahl unter dem Fokus: erst tippen; beginnen mehrere gleich, führen die Pfeile weiter. Getippt wird nur, wofür Playwright
 * Tasten kennt: Anderes fügt es als Text ein, und der landete im Textfeld davor.
 */
const waehle = async (auswahl: Locator, wert: string): Promise<void> => {
  const [label, anzahl] = await auswahl.evaluate(
    ({ options }: HTMLSelectElement, gesucht) =>
      [[...options].find(({ value }) => value === gesucht)?.label ?? '', options.length] as const,
    wert,
  )
  const { keyboard } = auswahl.page()
  await keyboard.type(/^[ -~]*/.exec(label)?.[0] ?? '')
  for (let schritt = 0; schritt < anzahl && (await auswahl.inputValue()) !== wert; schritt++) await keyboard.press('ArrowDown')
  expect(await auswahl.inputValue()).toBe(wert)
}

test.each([
  { bericht: 'ein Steckbrief', werte: KURZ },
  { bericht: 'ein ganzer Bericht', werte: VOLL },
])('$bericht von der leeren Seite bis zur Datei', async ({ werte }) => {
  const { legeAb, pruefe } = createBestand()
  const { page, feld } = await oeffneFormular(browser, { viewport: { width: 360, height: 640 } })
  if (werte === VOLL) {
    await geheZu(page.locator('[data-ausbauen]'))
    await page.keyboard.press('Enter')
  }
  for (const [name, wert] of Object.entries(werte)) {
    if ((await feld(name).count()) === 0) {
      await geheZu(knopfFuer(page, name))
      await page.keyboard.press('Enter')
    }
    await geheZu(feld(name))
    if (name === 'jobcenter.0') {
      await page.keyboard.type('Grafschaft Bent')
      await geheZu(page.getByRole('button', { name: /Grafschaft Bentheim/ }))
      await page.keyboard.press('Enter')
      await expect.poll(() => feld(name).inputValue()).toBe(wert)
    } else if ((await feld(name).evaluate((element) => element.localName)) === 'select') await waehle(feld(name), wert)
    else await page.keyboard.insertText(wert)
  }
  await geheZu(page.locator('[data-download-mdx]'))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const text = readFileSync(await download.path(), 'utf8')
  if (werte === VOLL) expect(text).toContain('wert: 17')
  legeAb(download.suggestedFilename(), text)
  const { status, stdout } = pruefe()
  expect(status, stdout).toBe(0)
})

test('Einträge hinzufügen und entfernen, ohne den Platz zu verlieren', async () => {
  const { page, feld, fuelle } = await oeffneFormular(browser, { viewport: { width: 360, height: 640 } })
  await fuelle({ 'einfluss.0.text': 'erster Hebel', 'einfluss.1.text': 'zweiter Hebel', 'einfluss.2.text': 'dritter Hebel' })
  await geheZu(page.locator('[data-liste=einfluss] > [data-hinzufuegen]'))
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('einfluss.3.text')
  await page.locator('[data-liste=einfluss] [data-entfernen]').nth(1).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('einfluss.1.text')
  expect(await feld('einfluss.1.text').inputValue()).toBe('dritter Hebel')
  expect(await page.locator('[data-liste=einfluss] [data-eintrag]').count()).toBe(3)
  expect(await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size)).toBe(
    await page.locator('[id]').count(),
  )
})
