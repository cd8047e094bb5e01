import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { beispielseite } from '../src/texte/beispielseite.ts'
import { karte } from '../src/texte/karte.ts'
import { launchBrowser } from './browser.ts'
import { findSlugs } from './seiten.ts'

/** Mehr Beispiele als so viele empfehlen nie dasselbe. */
const HOECHSTENS = 6

interface Empfehlung {
  bei: string
  slug: string
  grund: string
}

let browser: Browser
let empfehlungen: Empfehlung[]

beforeAll(async () => {
  browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: inject('adresse'), javaScriptEnabled: false })
  const page = await context.newPage()
  empfehlungen = []
  for (const bei of findSlugs(inject('dist'))) {
    await page.goto(`/beispiele/${bei}/`, { waitUntil: 'domcontentloaded' })
    const karten = page.getByRole('region', { name: beispielseite.aehnliche }).getByRole('article')
    for (const text of await karten.all())
      empfehlungen.push({
        bei,
        slug: (await text.getAttribute('data-beispiel')) ?? '',
        grund: (await text.getByText(karte.warum).locator('xpath=..').textContent())?.replace(karte.warum, '').trim() ?? '',
      })
  }
  await context.close()
})
afterAll(() => browser.close())

test('zu jedem ähnlichen Beispiel steht der Grund, in höchstens drei Teilen', () => {
  expect(empfehlungen.length).toBeGreaterThan(findSlugs(inject('dist')).length)
  const teil = /^(?:gleiche[rs]? [A-ZÄÖÜ]|gemeinsames Stichwort: „|Hebel mit demselben Stichwort: „|dasselbe Jobcenter$)/
  for (const { grund } of empfehlungen) {
    expect(grund.split('; ').length, grund).toBeLessThanOrEqual(3)
    for (const stueck of grund.split('; ')) expect(stueck).toMatch(teil)
  }
  expect(empfehlungen.map(({ grund }) => grund)).toContainEqual(expect.stringMatching(/gleiche Zielgruppe: .+; gleiche Art der Region/))
})

test('nirgends steht das Beispiel selbst, und überall stehen andere: jedes irgendwo, keines bei mehr als sechs', () => {
  expect(empfehlungen.filter(({ bei, slug }) => bei === slug)).toEqual([])
  const genannt = Map.groupBy(empfehlungen, ({ slug }) => slug)
  expect(findSlugs(inject('dist')).filter((slug) => !genannt.has(slug))).toEqual([])
  expect([...genannt].filter(([, bei]) => bei.length > HOECHSTENS)).toEqual([])
})
