import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findSeiten } from './seiten.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCHEMATA = ['light', 'dark'] as const
const ZUSTAENDE = ['/beispiele/?q=Sprachkurs', '/beispiele/?q=xqzvwkj', '/beispiele/?land=hessen&feld=arbeitgeber']

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const audit = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`))
}

describe.each(SCHEMATA)('Schema %s', (colorScheme) => {
  test('axe findet auf keiner Seite einen Fehler', { timeout: 600_000 }, async () => {
    // Das Skript der Prüfung darf an der Inhaltsrichtlinie vorbei; die Richtlinie selbst prüft `eigene-herkunft.test.ts`.
    const context = await browser.newContext({ baseURL: inject('adresse'), colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const funde: Record<string, string[]> = {}
    const adressen = [...findSeiten(inject('dist')), ...ZUSTAENDE]
    for (const adresse of adressen) {
      await page.goto(adresse)
      await page.waitForFunction(() => !document.querySelector('[data-ergebnisse][aria-busy=true]'))
      const fehler = await audit(page)
      if (fehler.length > 0) funde[adresse] = fehler
    }
    await context.close()
    console.log(`axe (${colorScheme}): ${adressen.length} Seiten und Zustände geprüft`)
    expect(funde).toEqual({})
  })
})

const BREITEN = [320, 360, 768, 1440]

test(`bei ${BREITEN.join(', ')} Pixeln Breite ragt nichts über den Rand`, async () => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  const zuBreit: string[] = []
  for (const adresse of [...findSeiten(inject('dist')), ...ZUSTAENDE]) {
    await page.goto(adresse)
    await page.waitForFunction(() => !document.querySelector('[data-ergebnisse][aria-busy=true]'))
    for (const width of BREITEN) {
      await page.setViewportSize({ width, height: 800 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) zuBreit.push(`${adresse} bei ${width}`)
    }
  }
  await page.close()
  expect(zuBreit).toEqual([])
})

test('der Sprunglink ist das erste Ziel der Tabulatortaste und führt zum Inhalt', async () => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  await page.goto('/beispiele/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhalt')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt')
  await page.close()
})
