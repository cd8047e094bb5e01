import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { serve } from '../scripts/server.ts'
import type { Finding } from '../src/checks/finding.ts'
import { feindlich } from '../src/checks/korpus/feindlich.ts'
import { type Formularfeld, toFormular } from '../src/model/formular.ts'
import { formularsaetze } from '../src/texte/einreichen.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { budgets } from './budgets.ts'
import { createBestand, formularAuf, KURZ, oeffneFormular, VOLL } from './formular.ts'
import { runSkript } from './skript.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('ein Steckbrief und ein ganzer Bericht: ausfüllen, herunterladen, prüfen, bauen, wieder einlesen', async () => {
  const { ordner, legeAb, pruefe } = createBestand()
  for (const werte of [KURZ, VOLL]) {
    const { page, fuelle, ladeHerunter, leseEin, lesWerte } = await oeffneFormular(browser)
    if (werte === VOLL) await page.click('[data-ausbauen]')
    await fuelle(werte)
    const { name, text } = await ladeHerunter()
    legeAb(name, text)
    const vorher = await lesWerte()
    await leseEin(name, text)
    expect(await lesWerte()).toEqual(vorher)
    for (const [feldname, wert] of Object.entries(werte)) expect(vorher[feldname]).toBe(wert)
  }
  const { status, stdout } = pruefe()
  expect(stdout).toContain('2 Beispiele geprüft')
  expect(status, stdout).toBe(0)
  const bau = runSkript('bauen', [], { CONTENT_DIR: ordner, OUT_DIR: join(ordner, 'dist') })
  expect(bau.status, bau.stdout + bau.stderr).toBe(0)
})

test('jedes Feld des Schemas hat ein Bedienelement mit dem Namen seines Pfads, mit Beschriftung und Hilfe', async () => {
  const { page } = await oeffneFormular(browser)
  const namen = (felder: readonly Formularfeld[]): string[] =>
    felder.flatMap((eines) =>
      eines.art === 'gruppe' ? namen(eines.felder) : eines.art === 'liste' ? namen([eines.eintrag]) : [eines.name],
    )
  const vorhanden = await page.evaluate(() => {
    const wurzeln: ParentNode[] = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)]
    return wurzeln.flatMap((wurzel) =>
      [...wurzel.querySelectorAll<HTMLInputElement>('[data-formular] [name], [data-eintrag] [name]')]
        .filter(({ id }) => wurzel.querySelector(`label[for="${CSS.escape(id)}"]`))
        .map(({ name }) => name),
    )
  })
  for (const name of namen(toFormular().felder)) expect(vorhanden).toContain(name)
  await page.goto('/einreichen/fragebogen/')
  const bogen = (await page.locator('main').textContent())?.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ') ?? ''
  for (const { titel } of toFormular().felder.filter(({ stufe }) => stufe !== 'redaktion')) expect(bogen).toContain(titel)
})

test('mit Fehlern: Die Liste bekommt den Fokus, ihre Links führen zum Feld, axe ist zufrieden; ohne Fehler auch', async () => {
  const { page, feld, fuelle } = await oeffneFormular(browser, { bypassCSP: true })
  await page.click('[data-download-mdx]')
  await page.waitForSelector('[data-fehlerliste]:not([hidden])')
  expect(await page.locator('[data-fehlerliste]').evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await pruefeAlles(page)).toEqual([])
  expect(await feld('titel').getAttribute('aria-invalid')).toBe('true')
  await page.locator('[data-fehlerliste] a', { hasText: 'Kurzfassung' }).first().click()
  expect(await feld('kurzfassung').evaluate((element) => element === document.activeElement)).toBe(true)
  await page.click('[data-ausbauen]')
  await fuelle(VOLL)
  await page.click('[data-vorschau] > summary')
  await expect.poll(() => page.textContent('[data-vorschau-karte]')).toContain('Grafschaft Bentheim')
  expect(await page.textContent('[data-vorschau-brief]')).toContain(VOLL['titel'])
  expect(await page.textContent('[data-vorschau-seite]')).toContain('Im Winter blieb die Heizung kalt')
  await expect.poll(() => page.textContent('[data-fehlertitel]')).toBe(formularsaetze.keineFehler)
  expect(await pruefeAlles(page)).toEqual([])
})

test('nichts geht verloren: nach dem Neuladen, nach einem Absturz, mit mehreren Entwürfen; ein Klick löscht', async () => {
  const { context, ...vorher } = await oeffneFormular(browser)
  expect(await vorher.page.evaluate(() => localStorage.length)).toBe(0)
  await vorher.fuelle({ titel: 'Der erste Entwurf', umsetzung: 'Erster Text' })
  await vorher.page.reload()
  expect(await vorher.feld('titel').inputValue()).toBe('Der erste Entwurf')
  await vorher.page.click('[data-neu]')
  expect(await vorher.feld('titel').inputValue()).toBe('')
  await vorher.fuelle({ titel: 'Der zweite Entwurf' })
  await expect.poll(() => vorher.page.textContent('[data-entwuerfe]')).toContain('Der zweite Entwurf')
  // Ein Absturz: Die Seite verschwindet, ohne sich zu verabschieden.
  const { page, feld } = formularAuf(await context.newPage())
  await vorher.page.close({ runBeforeUnload: false })
  await page.goto('/einreichen/')
  await expect.poll(() => feld('titel').inputValue()).toBe('Der zweite Entwurf')
  await page.getByRole('button', { name: 'Öffnen: Der erste Entwurf' }).click()
  expect(await feld('umsetzung').inputValue()).toBe('Erster Text')
  await page.getByRole('button', { name: 'Löschen: Der erste Entwurf' }).click()
  await page.getByRole('button', { name: 'Löschen: Der zweite Entwurf' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('button', { name: /^Doch behalten/ }).click()
  expect(await feld('titel').inputValue()).toBe('Der zweite Entwurf')
})

test('eine fehlerhafte Datei: im Formular dieselben Regeln wie im Befehl', async () => {
  const { legeAb, pruefe } = createBestand()
  const kaputt = `---
kennung: K1
titel: Kurz
kurzfassung: Rufen Sie Frau Erika Mustermann an, Telefon 0561 123456, sie hilft gern und schnell bei allem.
jobcenter:
  - "00000"
wetter: sonnig
handlungsfelder:
  - Sprache
zielgruppen:
  - alleinerziehende
einfluss:
  - text: Wir haben einfach alles gut gemacht.
    art: hoch
ergebnisse:
  - text: Menschen in Arbeit
    wert: 40
    einheit: Prozent
    zeitraum: zuletzt im Jahr
    angabe_von: das Jobcenter
veroeffentlicht: 3.4.2025
lizenz: CC-BY-4.0
---

Vorweg ein Satz.

## Ausgangslage

Ein <b>fettes</b> Wort und {1+1}.

## Umsetzungen

import x from 'y'
`
  legeAb('kaputt', kaputt)
  const { stdout } = pruefe(['--format', 'json'])
  const imBefehl = JSON.parse(stdout) as { findings?: Finding[] } | Finding[] as Finding[] & { findings?: Finding[] }
  const regeln = (imBefehl.findings ?? imBefehl).map(({ rule }) => rule).sort()
  expect(regeln.length).toBeGreaterThan(8)
  const { page, leseEin } = await oeffneFormular(browser)
  await leseEin('kaputt.mdx', kaputt)
  const imFormular = await page.$$eval('[data-fehlerliste] [data-regel]', (punkte) =>
    punkte.map((punkt) => (punkt as HTMLElement).dataset['regel']),
  )
  expect(imFormular.sort()).toEqual(regeln)
})

test('feindliche Dateien werden nur gelesen: nichts läuft, nichts lädt, es gibt Befunde', async () => {
  const { page } = await oeffneFormular(browser)
  const fremd: string[] = []
  const fehler: string[] = []
  page.on('request', (request) => new URL(request.url()).origin !== inject('adresse') && fremd.push(request.url()))
  page.on('pageerror', (error) => fehler.push(error.message))
  page.on('dialog', (dialog) => fehler.push(`Fenster: ${dialog.message()}`))
  await page.click('[data-vorschau] > summary')
  for (const { name, bytes } of feindlich.filter((_, nummer) => nummer % 4 === 0)) {
    await page.setInputFiles('[data-einlesen]', { name: 'boese.mdx', mimeType: 'text/plain', buffer: Buffer.from(bytes) })
    await expect.poll(() => page.inputValue('[data-einlesen]'), { timeout: 10_000, message: name }).toBe('')
  }
  expect(await page.locator('[data-formular] :is(script:not([type]), iframe, object, embed, style)').count()).toBe(0)
  expect({ fremd, fehler }).toEqual({ fremd: [], fehler: [] })
})

test('nichts verlässt den Browser, und nur diese Seite lädt das Programm des Formulars', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse'), acceptDownloads: true })
  onTestFinished(() => context.close())
  const { page, fuelle, ladeHerunter, leseEin } = formularAuf(await context.newPage())
  const skripte = new Map<string, number>()
  const mitBelegen: string[] = []
  const fremd: string[] = []
  page.on('request', (request) => {
    const { origin, search } = new URL(request.url())
    if (origin !== inject('adresse') || request.method() !== 'GET' || search !== '') fremd.push(request.url())
  })
  page.on('response', async (antwort) => {
    const adresse = antwort.url()
    // Die Knöpfe zum Merken hat jede Seite; was sie wiegen, hält `gewicht.test.ts`.
    if (!antwort.ok() || antwort.request().resourceType() !== 'script' || /\/merken[.-]/i.test(adresse)) return
    const programm = await antwort.body()
    skripte.set(adresse, brotliCompressSync(programm).length)
    // Belege der Regeln, schlechte Beispiele und Erklärungen der Begriffe gehören nicht ins Programm (`scripts/nur-zum-pruefen.ts`).
    for (const stueck of ['Es waren {1+1} Termine.', 'Best Practice Projekt XY', 'Wege von der Ankunft in Deutschland'])
      if (programm.includes(stueck)) mitBelegen.push(`${adresse}: ${stueck}`)
  })
  await page.goto('/einreichen/')
  await page.waitForSelector('[data-formular]:not([inert])')
  await page.waitForLoadState('networkidle')
  const summe = () => [...skripte.values()].reduce((a, b) => a + b, 0)
  const zuBeginn = summe()
  await fuelle(KURZ)
  await page.click('[data-vorschau] > summary')
  const { name, text } = await ladeHerunter()
  await expect.poll(() => page.textContent('[data-vorschau-karte]')).toContain(KURZ['titel'])
  const mitPruefung = summe()
  await leseEin(name, text)
  await expect.poll(summe).toBeGreaterThan(mitPruefung)
  console.log(
    `Formular: ${zuBeginn} Byte Skript zu Beginn, ${mitPruefung} mit der Prüfung, ${summe()} mit dem Einlesen, mit Brotli gepackt`,
  )
  expect(zuBeginn).toBeLessThanOrEqual(budgets.formular.skripte)
  expect(mitPruefung).toBeLessThanOrEqual(budgets.formular.mitPruefung)
  expect(summe()).toBeLessThanOrEqual(budgets.formular.mitEinlesen)
  expect({ fremd, mitBelegen }).toEqual({ fremd: [], mitBelegen: [] })
  const eigene = [...skripte.keys()]
  await page.goto('/beispiele/')
  await page.waitForLoadState('networkidle')
  const formular = eigene.filter((adresse) => /Formular|pruefung/.test(adresse))
  expect(formular.length).toBeGreaterThan(0)
  for (const adresse of formular) expect(await page.locator(`script[src="${new URL(adresse).pathname}"]`).count()).toBe(0)
})

test('ohne JavaScript steht da, wie es trotzdem geht, und kein totes Bedienelement', async () => {
  const page = await browser.newPage({ baseURL: inject('adresse'), javaScriptEnabled: false })
  onTestFinished(() => page.close())
  await page.goto('/einreichen/')
  expect(await page.locator('main noscript p').isVisible()).toBe(true)
  expect(await page.getByRole('main').locator('input:visible, button:visible, select:visible, textarea:visible').count()).toBe(0)
  await page.goto('/einreichen/fragebogen/')
  expect(await page.getByText('Wo standen Sie? Ein Satz reicht').isVisible()).toBe(true)
})

test('ein falscher Alarm lässt sich klären, mit Grund', async () => {
  const { legeAb, pruefe } = createBestand()
  const { page, fuelle, ladeHerunter } = await oeffneFormular(browser)
  await fuelle({ ...KURZ, umsetzung: 'Die Broschüre liegt im Bus aus; in der Liste steht sie unter 0561 123456.' })
  await page.click('[data-pruefen]')
  await page.locator('[data-regel=telefonnummer] button').click()
  await page.keyboard.insertText('Das ist die Nummer einer Broschüre in einer Liste.')
  const { name, text } = await ladeHerunter()
  legeAb(name, text)
  expect(text).toContain('regel: telefonnummer')
  const { status, stdout } = pruefe()
  expect(status, stdout).toBe(0)
})

describe('die Wege hinaus, wie der Betreiber sie einstellt', () => {
  test.each([
    {
      plattform: 'github',
      adresse: /^https:\/\/github\.com\/amt\/beispiele\/new\/haupt\?filename=content%2Fbeispiele%2F[a-z0-9-]+%2Findex\.mdx&.*value=---/,
    },
    {
      plattform: 'gitlab',
      adresse: /^https:\/\/github\.com\/amt\/beispiele\/-\/new\/haupt\?file_name=content%2Fbeispiele%2F[a-z0-9-]+%2Findex\.mdx$/,
    },
  ])('$plattform und E-Mail', async ({ plattform, adresse }) => {
    const { ordner } = createBestand()
    const weg = { plattform, projekt: 'https://github.com/amt/beispiele', zweig: 'haupt', mail: 'redaktion@example.org' }
    const dist = join(ordner, 'dist')
    const bau = runSkript('bauen', [], { CONTENT_DIR: ordner, OUT_DIR: dist, HUB_EINREICHUNG: JSON.stringify(weg) })
    expect(bau.status, bau.stdout + bau.stderr).toBe(0)
    const { server, port } = await serve(dist, 4390)
    try {
      const { context, page, fuelle } = await oeffneFormular(browser, {
        baseURL: `http://localhost:${port}`,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await context.route(/github\.com/, (route) => route.fulfill({ body: 'fremd' }))
      await fuelle(KURZ)
      const [fenster] = await Promise.all([context.waitForEvent('page'), page.click(`[data-weg=${plattform}]`)])
      await fenster.waitForURL(/github\.com/)
      expect(fenster.url()).toMatch(adresse)
      expect(new TextEncoder().encode(fenster.url()).length).toBeLessThanOrEqual(8_000)
      if (plattform === 'gitlab') expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`titel: 'Beratung im Bus`)
      expect(await page.locator('[data-weg=mail]').isVisible()).toBe(true)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test('ohne Angaben bleibt das Herunterladen', async () => {
    const { page } = await oeffneFormular(browser)
    expect(await page.locator('[data-weg]').count()).toBe(0)
    expect(await page.locator('[data-download-mdx]').isVisible()).toBe(true)
  })
})

test('ein ähnlicher Titel nennt die vorhandenen Beispiele und hält nichts auf', async () => {
  const { page, fuelle } = await oeffneFormular(browser)
  const titel = (await (await page.request.get('/einreichen/bestand.json')).json())[0].titel as string
  await fuelle({ titel })
  await expect.poll(() => page.locator('[data-doppelt]').textContent()).toContain(titel)
})
