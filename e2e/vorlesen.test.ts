import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { abschnitte } from '../src/model/abschnitte.ts'
import { beispielseite } from '../src/texte/beispielseite.ts'
import { katalog } from '../src/texte/katalog.ts'
import { seite } from '../src/texte/rahmen.ts'
import { start } from '../src/texte/start.ts'
import { launchBrowser } from './browser.ts'
import { oeffne } from './rundgang.ts'
import { findAnsichten } from './vorlagen.ts'
import { klappeAuf } from './zustaende.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ baseURL: inject('adresse'), viewport: { width: 1280, height: 800 } })
})
afterAll(() => browser.close())

/** Was ein Vorleseprogramm von der Seite weiß: Zeile für Zeile Rolle, Name und Zustand, in der Reihenfolge des Vorlesens. */
const readBaum = async (): Promise<string[]> =>
  (await page.locator('body').ariaSnapshot()).split('\n').map((zeile) => zeile.replaceAll('\u00ad', '').trim().replace(/:$/, ''))

/** Die genannten Zeilen kommen vor, in dieser Reihenfolge; dazwischen darf anderes stehen. */
const expectFolge = (baum: readonly string[], folge: readonly string[]): void => {
  let ab = 0
  const gelesen = folge.map((zeile) => {
    const stelle = baum.indexOf(zeile, ab)
    if (stelle >= 0) ab = stelle + 1
    return stelle >= 0 ? zeile : `fehlt hier: ${zeile}`
  })
  expect(gelesen, baum.join('\n')).toEqual(folge)
}

const RAHMEN = [`- link "${seite.zumInhalt}"`, '- banner', `- navigation "${seite.hauptmenue}"`, '- link "Alle Beispiele"', '- main']
const FUSS = ['- contentinfo', `- navigation "${seite.fusszeile}"`, '- link "Erklärung zur Barrierefreiheit"']

test('die Startseite: Suche zuerst, dann die Abschnitte mit ihren Überschriften', async () => {
  await oeffne(page, { name: '', adresse: '/' })
  expectFolge(await readBaum(), [
    ...RAHMEN,
    `- heading "${start.titel}" [level=1]`,
    '- search',
    `- searchbox "${seite.suchwort}"`,
    `- button "${seite.suchen}"`,
    `- heading "${start.neueste}" [level=2]`,
    '- article',
    ...FUSS,
  ])
})

test('die Übersicht sagt, was gewählt ist, wie viele Beispiele es sind und wie man etwas entfernt', async () => {
  await oeffne(page, { name: '', adresse: '/beispiele/?feld=arbeitgeber&land=hessen' })
  const baum = await readBaum()
  const anzahl = await page.locator('[data-ergebnisse]').getByRole('article').count()
  expectFolge(baum, [
    ...RAHMEN,
    `- heading "${katalog.titel}" [level=1]`,
    '- search',
    `- searchbox "${seite.suchwort}"`,
    '- checkbox "Zusammenarbeit mit Arbeitgebern 4" [checked]'.replace('4', String(anzahl)),
    `- status: ${katalog.anzahl(anzahl)}`,
    `- combobox "${katalog.sortierung}"`,
    `- list "${katalog.gewaehlt}"`,
    ...FUSS,
  ])
  expect(baum.filter((zeile) => zeile.startsWith(`- button "${katalog.entfernen('Hessen')}"`))).toHaveLength(1)
  expect(baum.filter((zeile) => zeile === '- article')).toHaveLength(anzahl)
})

test('ein Beispiel: die festen Abschnitte in fester Folge, Angaben als Begriff und Wert, der Steckbrief als eigener Bereich', async () => {
  const beispiel = findAnsichten(inject('dist')).find(({ name }) => name === 'Beispiel, längstes')
  await oeffne(page, { name: '', adresse: beispiel?.adresse ?? '', herstellen: klappeAuf })
  const baum = await readBaum()
  const ebene2 = (text: string): string => `- heading "${text}" [level=2]`
  expectFolge(baum, [
    ...RAHMEN.slice(0, 2),
    '- main',
    ebene2(abschnitte.ausgangslage),
    ebene2(abschnitte.umsetzung),
    ebene2(beispielseite.einfluss),
    ebene2(beispielseite.ressourcen),
    `- term: ${beispielseite.ressourcenZeilen.personal}`,
    ebene2(abschnitte.ergebnisse),
    ebene2(beispielseite.andere),
    ebene2(abschnitte['nicht-geklappt']),
    ebene2(abschnitte.uebertragbarkeit),
    ...FUSS,
  ])
  expect(baum.filter((zeile) => /\[level=1\]$/.test(zeile))).toHaveLength(1)
  expect(baum).toContain(`- complementary "${beispielseite.steckbrief}"`)
  // Nichts Bedienbares ohne Namen.
  expect(baum.filter((zeile) => /^- (?:link|button|checkbox|searchbox|combobox)(?: \[|:|$)/.test(zeile))).toEqual([])
})
