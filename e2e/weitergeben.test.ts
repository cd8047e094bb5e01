import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { toMail } from '../src/share/mail/mail.ts'
import type { Weitergabe } from '../src/share/weitergabe.ts'
import { weitergabeseite } from '../src/texte/weitergeben.ts'
import { pruefeAlles, pruefeFarben } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { findMails, findSlugs } from './seiten.ts'

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ baseURL: inject('adresse'), permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
})
afterAll(() => browser.close())

/** Was in der Zwischenablage liegt, je Art. */
const readAblage = (): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [eintrag] = await navigator.clipboard.read()
    const arten = await Promise.all(
      (eintrag?.types ?? []).map(async (art): Promise<[string, string]> => [art, (await (await eintrag?.getType(art))?.text()) ?? '']),
    )
    return Object.fromEntries(arten)
  })

const readWeitergaben = (dist: string): Promise<Weitergabe[]> =>
  Promise.all(findMails(dist).map(async (mail) => JSON.parse(await readFile(join(dist, mail, '../weitergabe.json'), 'utf8')) as Weitergabe))

test('jeder Knopf kopiert, was über ihm steht, und sagt es; der Block kommt gestaltet und als Text an', async () => {
  await page.goto(`/beispiele/${findSlugs(inject('dist'))[0]}/`)
  await page.click('main a:text-is("Weitergeben")')
  const stuecke = await page.$$eval('[data-kopieren]:not([data-html]):not(details *)', (elemente) =>
    elemente.map((element) => ({ was: (element as HTMLElement).dataset['kopieren'] ?? '', text: element.textContent ?? '' })),
  )
  expect(stuecke.map(({ was }) => was)).toContain('Betreffzeile')
  for (const { was, text } of stuecke) {
    await page.getByRole('button', { name: `${was} kopieren`, exact: true }).click()
    await page.waitForFunction((satz) => document.querySelector('[role=status]')?.textContent === satz, `Kopiert: ${was}`)
    expect(await readAblage()).toEqual({ 'text/plain': text })
  }
  await page.getByRole('button', { name: 'Block für Mails und Newsletter kopieren' }).click()
  const { 'text/html': html = '', 'text/plain': text = '' } = await readAblage()
  expect(text).toBe(await page.textContent('#klartext'))
  expect(html).toMatch(/<h2 style="[^"]*font-size:21px/)
  expect(html).toContain('<!--[if mso')
})

test('die Tabulatortaste überspringt die Vorschau, auch solange sie noch lädt', async () => {
  const daneben = await context.newPage()
  const { promise: freigabe, resolve: gibFrei } = Promise.withResolvers<void>()
  await daneben.route('**/mail.html', (route) => freigabe.then(() => route.continue()))
  const angefragt = daneben.waitForRequest('**/mail.html')
  await daneben.goto(`/beispiele/${findSlugs(inject('dist'))[0]}/weitergeben/`, { waitUntil: 'domcontentloaded' })
  await daneben.locator('iframe').scrollIntoViewIfNeeded()
  await angefragt
  await daneben.getByRole('button', { name: 'Kurzer Link kopieren' }).focus()
  await daneben.keyboard.press('Tab')
  expect(await daneben.evaluate(() => document.activeElement?.textContent)).toBe(weitergabeseite.blockOeffnen)
  gibFrei()
  await daneben.close()
})

test('was der Browser nicht kopieren darf, markiert die Seite und sagt, was zu tun ist', async () => {
  await page.evaluate(() => {
    document.execCommand = () => false
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.getByRole('button', { name: 'Betreffzeile kopieren' }).click()
  await page.getByText('„Betreffzeile“ ist markiert').first().waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await page.textContent('[data-kopieren=Betreffzeile]'))
})

test('ohne Skript stehen alle Texte da, und kein Knopf tut so als ob', async () => {
  const ohne = await browser.newPage({ baseURL: inject('adresse'), javaScriptEnabled: false })
  await ohne.goto(page.url())
  expect(await ohne.isVisible('[data-kopieren=Betreffzeile]')).toBe(true)
  expect(await ohne.$$('main button')).toEqual([])
  await ohne.close()
})

/** Bereiche wie „Hauptteil“ gehören dem Mailprogramm, in dem die Mail steht. */
const NUR_AUF_SEITEN = /^(?:landmark-one-main|region):/

test('eine Mail aus acht Beispielen ist frei von Barrieren, hell und dunkel, auch am Telefon', async () => {
  const beispiele = (await readWeitergaben(inject('dist'))).slice(0, 8)
  const { html } = toMail({ hub: { name: 'Hub', adresse: 'https://hub.example' }, anordnung: 'einspaltig', beispiele, gruss: 'Guten Tag' })
  const mail = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await mail.setContent(html)
  expect(await mail.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect((await pruefeAlles(mail)).filter((fund) => !NUR_AUF_SEITEN.test(fund))).toEqual([])
  await mail.emulateMedia({ colorScheme: 'dark' })
  expect(await mail.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color)).toBe('rgb(241, 237, 228)')
  expect(await pruefeFarben({ colorScheme: 'dark' })(mail)).toEqual([])
  await mail.close()
})
