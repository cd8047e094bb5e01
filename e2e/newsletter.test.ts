import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { merkliste } from '../src/texte/merkliste.ts'
import { newsletter as texte } from '../src/texte/newsletter.ts'
import { launchBrowser } from './browser.ts'
import { uebersichtAuf } from './uebersicht.ts'

let browser: Browser
const offen: BrowserContext[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => Promise.all(offen.splice(0).map((context) => context.close())))

/** Ein neues Profil; was seine Seiten beanstanden, steht in `meldungen`. */
const createProfil = async (optionen: BrowserContextOptions = {}): Promise<{ context: BrowserContext; meldungen: string[] }> => {
  const context = await browser.newContext({ baseURL: inject('adresse'), acceptDownloads: true, reducedMotion: 'reduce', ...optionen })
  offen.push(context)
  const meldungen: string[] = []
  context.on('console', (meldung) => meldung.type() === 'error' && !meldung.text().includes('404') && meldungen.push(meldung.text()))
  context.on('weberror', (fehler) => meldungen.push(fehler.error().message))
  return { context, meldungen }
}

const merke = async (page: Page, stelle: number): Promise<string> => {
  const knopf = page.locator('[data-merken]').nth(stelle)
  await knopf.click()
  expect(await knopf.textContent()).toBe(merkliste.gemerkt)
  return (await knopf.getAttribute('data-merken')) ?? ''
}
const kennungenAuf = (page: Page): Promise<string[]> =>
  page.$$eval('[data-eintrag]', (eintraege) => eintraege.map((eintrag) => (eintrag as HTMLElement).dataset['eintrag'] ?? ''))
const fertig = (page: Page): Promise<unknown> => page.waitForSelector('[data-groesse]:not(:empty)')
const oeffne = async (context: BrowserContext, adresse: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(adresse)
  await fertig(page)
  return page
}
const gespeichert = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('merkliste'))
const imMenue = (page: Page): Promise<string | null> => page.textContent('header nav a[href="/newsletter/"]')
const knopf = (page: Page, kennung: string, name: string) =>
  page.locator(`[data-eintrag="${kennung}"]`).getByRole('button', { name: new RegExp(`^${name}`) })
const ladeHerunter = async (page: Page, weg: string): Promise<{ name: string; text: string }> => {
  const [datei] = (await Promise.all([page.waitForEvent('download'), page.click(`[data-weg=${weg}]`)])) as [Download, unknown]
  return { name: datei.suggestedFilename(), text: readFileSync(await datei.path(), 'utf8') }
}
/** Ob die Stücke in dieser Reihenfolge im Text stehen. */
const stehtInFolge = (text: string, stuecke: readonly string[]): boolean => {
  const stellen = stuecke.map((stueck) => text.indexOf(stueck))
  return stellen.every((stelle, index) => stelle > (stellen[index - 1] ?? -1))
}

test('vier Beispiele sammeln, mit der Tastatur ordnen, mitnehmen, als Link weitergeben', async () => {
  const { context, meldungen } = await createProfil({ permissions: ['clipboard-read', 'clipboard-write'] })
  const geladen: string[] = []
  context.on('request', (request) => geladen.push(new URL(request.url()).pathname))
  const page = await context.newPage()
  await page.goto('/beispiele/')
  expect(await gespeichert(page)).toBeNull()
  const gesammelt = [await merke(page, 0), await merke(page, 3)]
  // Ein zweites Fenster merkt etwas, das erste weiß es.
  const zweites = await context.newPage()
  await zweites.goto('/beispiele/?q=Sprachkurs')
  await uebersichtAuf(zweites).settled()
  gesammelt.push(await merke(zweites, 5))
  expect(await imMenue(zweites)).toBe(merkliste.mitZahl(3))
  await expect.poll(() => imMenue(page)).toBe(merkliste.mitZahl(3))
  await zweites.locator('[data-beispiel] h2 a').nth(7).click()
  await zweites.waitForSelector('h1 ~ p [data-merken]')
  gesammelt.push(await merke(zweites, 0))
  expect(await zweites.textContent('main > [aria-live=polite]')).toContain('Auf der Merkliste: 4 Beispiele.')
  geladen.length = 0
  await zweites.click('.merken a')
  await fertig(zweites)

  expect(await kennungenAuf(zweites)).toEqual(gesammelt)
  // Geladen wird nur, was gewählt ist.
  expect(geladen.filter((pfad) => /\/b\/|\.json$/.test(pfad) && pfad !== '/vorausladen.json').sort()).toEqual(
    gesammelt.map((kennung) => `/b/${kennung}/weitergabe.json`).sort(),
  )
  const [erstes = '', , , letztes = ''] = gesammelt
  await knopf(zweites, letztes, texte.auswahl.hoch).focus()
  for (let schritt = 0; schritt < 4; schritt++) await zweites.keyboard.press('Enter')
  await knopf(zweites, erstes, texte.auswahl.runter).focus()
  await zweites.keyboard.press('Enter')
  const folge = [letztes, gesammelt[1] ?? '', erstes, gesammelt[2] ?? '']
  expect(await kennungenAuf(zweites)).toEqual(folge)
  expect(await knopf(zweites, erstes, texte.auswahl.runter).evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await zweites.textContent('[data-meldung]')).toMatch(/„.+“ steht jetzt an Platz 3 von 4\./)
  await zweites.getByLabel(texte.gestaltung.layouts.teaser.label).check()
  await zweites.getByLabel(texte.gestaltung.ueberschrift).fill('Größer gedacht: vier Ideen & ein Gruß')
  await zweites.getByLabel(texte.gestaltung.gruss).fill('Liebe Kolleginnen,\nschöne Grüße – und viel Spaß 🚌')
  await expect.poll(() => new URL(zweites.url()).searchParams.get('gruss')).toContain('🚌')
  expect(new URL(zweites.url()).search).toMatch(new RegExp(`^\\?b=${folge.join(',')}&layout=teaser&titel=`))

  const titel = await zweites.$$eval('[data-eintrag] a', (links) => links.map((link) => link.textContent ?? ''))
  const eml = await ladeHerunter(zweites, 'eml')
  expect(eml.name).toBe('groesser-gedacht-vier-ideen-ein-gruss.eml')
  const mail = await PostalMime.parse(eml.text)
  expect(mail.subject).toBe('Größer gedacht: vier Ideen & ein Gruß')
  expect(mail.from).toBeUndefined()
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  for (const teil of [mail.text ?? '', mail.html ?? '']) {
    expect(teil).toContain('schöne Grüße – und viel Spaß 🚌')
    expect(
      stehtInFolge(
        teil,
        folge.map((kennung) => `/b/${kennung}/`),
      ),
    ).toBe(true)
  }
  expect(stehtInFolge(mail.text ?? '', titel)).toBe(true)
  const html = await ladeHerunter(zweites, 'html')
  expect(html.text.trim()).toBe(mail.html?.trim())

  await zweites.click('[data-weg=gestaltet]')
  await expect.poll(() => zweites.textContent('[data-mitgenommen]')).toBe(texte.mitnehmen.wege.gestaltet.danach)
  const kopiert = await zweites.evaluate(async () => {
    const [teil] = await navigator.clipboard.read()
    return teil ? [teil.types, await (await teil.getType('text/html')).text(), await (await teil.getType('text/plain')).text()] : []
  })
  expect(kopiert[0]).toEqual(expect.arrayContaining(['text/html', 'text/plain']))
  expect(
    stehtInFolge(
      String(kopiert[1]),
      folge.map((kennung) => `/b/${kennung}/`),
    ),
  ).toBe(true)
  expect(String(kopiert[2]).trim()).toBe(mail.text?.replaceAll('\r', '').trim())
  await zweites.click('[data-weg=quelltext]')
  expect(html.text).toContain(await zweites.evaluate(() => navigator.clipboard.readText()))

  const neu = await createProfil()
  const fremd = await oeffne(neu.context, zweites.url())
  expect(await kennungenAuf(fremd)).toEqual(folge)
  expect(await fremd.isVisible('[data-fremd]')).toBe(true)
  expect(await ladeHerunter(fremd, 'eml')).toEqual(eml)
  expect(await fremd.evaluate(() => localStorage.length)).toBe(0)

  await zweites.click('[data-loeschen]')
  expect(await zweites.evaluate(() => localStorage.length)).toBe(0)
  expect(await zweites.isVisible('[data-leer]')).toBe(true)
  expect(new URL(zweites.url()).search).toBe('')
  await expect.poll(() => imMenue(page)).toBe(merkliste.titel)
  expect(await page.locator('[data-merken]').first().textContent()).toBe(merkliste.merken)
  expect([...meldungen, ...neu.meldungen]).toEqual([])
})

test('ein fremder Link lässt die eigene Merkliste, wie sie ist, bis jemand etwas übernimmt; was fehlt, sagt ein Satz', async () => {
  const { context, meldungen } = await createProfil()
  const page = await context.newPage()
  await page.goto('/beispiele/')
  await page.waitForSelector('[data-merken]')
  const [a = '', b = '', c = ''] = await page.$$eval('[data-merken]', (alle) =>
    alle.map((eines) => (eines as HTMLElement).dataset['merken'] ?? ''),
  )
  await merke(page, 0)
  const vorher = await gespeichert(page)
  await page.goto(`/newsletter/?b=${b},gibtes0,${c},../../x&layout=liste`)
  await fertig(page)
  expect(await kennungenAuf(page)).toEqual([b, 'gibtes0', c])
  expect(await page.textContent('[data-eintrag=gibtes0]')).toContain(texte.auswahl.fehltSatz)
  expect(await page.textContent('[data-fehlen]')).toBe(texte.mitnehmen.fehlen(1))
  expect(await page.textContent('[data-lesehinweis]')).toBe(texte.fremd.unlesbar(['../../x']))
  await knopf(page, c, texte.auswahl.hoch).click()
  expect(await gespeichert(page)).toBe(vorher)
  await page.click('[data-dazu]')
  expect(await kennungenAuf(page)).toEqual([a, b, c, 'gibtes0'])
  expect(await gespeichert(page)).toContain('gibtes0')
  await page.click('[data-rueckweg] button')
  expect(await gespeichert(page)).toBe(vorher)
  expect(await kennungenAuf(page)).toEqual([b, c, 'gibtes0'])
  await page.click('[data-eigene]')
  expect(await kennungenAuf(page)).toEqual([a])
  // Wer weitersammelt und zurückkommt, sieht seine Liste, wie sie jetzt ist.
  await page.goto('/beispiele/')
  await merke(page, 1)
  await page.goBack()
  await fertig(page)
  expect(await kennungenAuf(page)).toEqual([a, b])
  expect(await page.isVisible('[data-fremd]')).toBe(false)
  await knopf(page, a, texte.auswahl.entfernen).click()
  await page.keyboard.press('Enter')
  expect(await kennungenAuf(page)).toEqual([a, b])
  expect(meldungen).toEqual([])
})

test('die Vorschau zeigt die Mail in beiden Breiten, hell und dunkel, ohne dass die Richtlinie der Seite etwas dafür öffnet', async () => {
  const { context, meldungen } = await createProfil({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' })
  const page = await oeffne(context, '/newsletter/?b=b9jbk,bhxn2&titel=Vorgeschaut')
  const gesehen = (): Promise<{ breite: number; titel: string; schrift: string; flaeche: string; skripte: number }> =>
    page.evaluate(() => {
      const rahmen = document.querySelector<HTMLIFrameElement>('[data-rahmen] iframe')
      const dokument = rahmen?.contentDocument
      const ueberschrift = dokument?.querySelector('h1')
      if (!rahmen || !dokument || !ueberschrift) throw new Error('Die Vorschau ist leer.')
      const flaeche = dokument.querySelector('.m-flaeche')
      return {
        breite: rahmen.clientWidth,
        titel: ueberschrift.textContent ?? '',
        schrift: getComputedStyle(ueberschrift).color,
        flaeche: flaeche ? getComputedStyle(flaeche).backgroundColor : '',
        skripte: dokument.scripts.length,
      }
    })
  const hell = { breite: 600, titel: 'Vorgeschaut', schrift: 'rgb(29, 42, 48)', flaeche: 'rgb(255, 255, 255)', skripte: 0 }
  expect(await gesehen()).toEqual(hell)
  await page.getByLabel(texte.vorschau.dunkel).check()
  await page.getByLabel('Telefon').check()
  expect(await gesehen()).toEqual({ ...hell, breite: 360, schrift: 'rgb(241, 237, 228)', flaeche: 'rgb(28, 35, 41)' })
  expect(await page.getAttribute('[data-rahmen] iframe', 'sandbox')).not.toContain('allow-scripts')
  expect(await page.getAttribute('meta[http-equiv=content-security-policy]', 'content')).not.toContain('unsafe')
  expect(meldungen).toEqual([])
})

test('verbietet der Browser das Speichern, sagt es ein Satz, und der Link trägt die Auswahl', async () => {
  const { context } = await createProfil()
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('verboten', 'SecurityError')
      },
    })
  })
  const page = await oeffne(context, '/newsletter/?b=b9jbk,bhxn2')
  await page.click('[data-ersetzen]')
  expect(await page.locator('[data-rueckweg]').innerText()).toBe(texte.auswahl.bleibtNicht)
  await knopf(page, 'bhxn2', texte.auswahl.hoch).click()
  expect(new URL(page.url()).search).toBe('?b=bhxn2,b9jbk')
  await page.goto('/beispiele/')
  await page.locator('[data-merken]').first().click()
  expect(await page.getByText(merkliste.bleibtNicht).first().isVisible()).toBe(true)
})
