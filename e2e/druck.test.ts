import { readFileSync, statSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { abschnitte } from '../src/model/abschnitte.ts'
import { beispielseite as texte } from '../src/texte/beispielseite.ts'
import { launchBrowser } from './browser.ts'
import { type Blatt, openPapierleser } from './papier.ts'
import { fileOf, findSlugs } from './seiten.ts'

/** A4 in Punkt; um so viel darf gerundet sein. */
const A4 = { breite: 595, hoehe: 842 }
const RUNDUNG = 1

let browser: Browser
let page: Page
let lies: (pdf: Buffer) => Promise<Blatt[]>

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ baseURL: inject('adresse') })
  lies = await openPapierleser(browser)
})
afterAll(() => browser.close())

/** Druckt, was offen ist, wie der Browser es mit seinen Vorgaben tut, und liest das Papier. */
const drucke = async (): Promise<Blatt[]> => lies(await page.pdf({ preferCSSPageSize: true }))

/** Nur die Buchstaben: Zeilenwechsel, Trennstriche und geschützte Leerzeichen setzt das Papier anders. */
const toBuchstaben = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
const textOf = ({ stuecke }: Blatt): string => toBuchstaben(stuecke.map(({ text }) => text).join(''))

const fileOfSlug = (slug: string): string => fileOf(inject('dist'), `/beispiele/${slug}/`)

/** Die längsten und die kürzesten Beispiele; alle zu drucken dauerte zu lange. */
const findAeusserste = (): string[] => {
  const slugs = findSlugs(inject('dist')).sort((a, b) => statSync(fileOfSlug(b)).size - statSync(fileOfSlug(a)).size)
  return [...new Set([...slugs.slice(0, 15), ...slugs.slice(-5)])]
}

/** Was auf keinem Blatt fehlt. */
const FAKTEN = [texte.steckbrief, texte.einfluss, texte.ressourcen, abschnitte.ergebnisse, abschnitte['nicht-geklappt'], texte.beleg]
const RAHMEN = ['Hauptmenü', 'Zum Inhalt springen', 'Themenpakete', texte.aehnliche]

test('ein Beispiel ist gedruckt ein Blatt A4 mit allen Fakten, kurzem Link und lesbarem QR-Code', async () => {
  for (const slug of findAeusserste()) {
    const html = readFileSync(fileOfSlug(slug), 'utf8')
    const kurz = `${hub.adresse}${/\/b\/[a-z0-9]+\//.exec(html)?.[0]}`
    await page.goto(`/beispiele/${slug}/`)
    const blaetter = await drucke()
    expect(blaetter, slug).toHaveLength(1)
    const [blatt] = blaetter as [Blatt]
    expect([blatt.breite, blatt.hoehe].map(Math.round)).toEqual([A4.breite, A4.hoehe])
    expect(blatt.qr, slug).toBe(kurz)
    const text = textOf(blatt)
    const quellen = html.includes('id="quellen"') ? [texte.quellen] : []
    for (const stueck of [
      await page.innerText('h1'),
      kurz.replace(/^https?:/, ''),
      texte.lizenz,
      texte.veroeffentlicht,
      ...FAKTEN,
      ...quellen,
    ])
      expect(text, slug).toContain(toBuchstaben(stueck))
    for (const rahmen of RAHMEN) expect(text, slug).not.toContain(toBuchstaben(rahmen))
    expect(findRagendes(blatt), slug).toEqual([])
    expect(await findZerschnittenes(text), slug).toEqual([])
  }
})

/** Text, der über den Rand des Blatts reicht. */
const findRagendes = ({ stuecke }: Blatt): string[] =>
  stuecke
    .filter(({ text, x, y, breite }) => text.trim() && (x < 0 || y < 0 || x + breite > A4.breite + RUNDUNG || y > A4.hoehe))
    .map(({ text }) => text)

/** Absätze, die fehlen, obwohl der erste ihres Abschnitts dasteht. */
const findZerschnittenes = async (text: string): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' })
  const alle = await page
    .locator('.bericht section')
    .evaluateAll((liste) =>
      liste.map((abschnitt) => [...abschnitt.querySelectorAll<HTMLElement>('h2, p, li, dd')].map((teil) => teil.innerText)),
    )
  await page.emulateMedia({ media: null })
  return alle.flatMap(([titel = '', erster = '', ...weitere]) =>
    text.includes(toBuchstaben(titel + erster)) ? weitere.filter((absatz) => !text.includes(toBuchstaben(absatz))) : [],
  )
}

test('auf dem Bildschirm lädt niemand den QR-Code', async () => {
  // Ein Fenster, das noch nie gedruckt hat.
  const lesend = await browser.newPage({ baseURL: inject('adresse') })
  const geladen: string[] = []
  lesend.on('request', (anfrage) => geladen.push(anfrage.url()))
  await lesend.goto(`/beispiele/${findAeusserste()[0]}/`)
  await lesend.locator('.blattfuss').scrollIntoViewIfNeeded()
  await lesend.mouse.wheel(0, 20_000)
  await lesend.waitForLoadState('networkidle')
  await lesend.close()
  expect(geladen).not.toEqual([])
  expect(geladen.filter((adresse) => adresse.includes('qr.'))).toEqual([])
})

test('wer den ganzen Bericht wählt, druckt ihn', async () => {
  await page.goto(`/beispiele/${findAeusserste()[0]}/`)
  await page.getByRole('link', { name: texte.ganzDrucken }).click()
  const blaetter = await drucke()
  expect(blaetter.length).toBeGreaterThan(1)
  const text = blaetter.map(textOf).join('')
  for (const titel of Object.values(abschnitte)) expect(text).toContain(toBuchstaben(titel))
  expect(text).not.toContain(toBuchstaben(texte.steckbriefAufPapier))
})
