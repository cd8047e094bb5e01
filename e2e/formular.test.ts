import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { serve } from '../scripts/server.ts'
import type { Finding } from '../src/checks/finding.ts'
import { feindlich } from '../src/checks/korpus/feindlich.ts'
import { MUSTERBILD } from '../src/checks/musterbild.ts'
import { type Formularfeld, toFormular } from '../src/model/formular.ts'
import { formularsaetze } from '../src/texte/einreichen.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { budgets } from './budgets.ts'
import { runSkript } from './skript.ts'

/** Was in einen Steckbrief gehört: die acht Angaben. */
const KURZ: Record<string, string> = {
  titel: 'Beratung im Bus: "Wir kommen zu Ihnen" – auch ins Dorf',
  kurzfassung:
    'Das Jobcenter berät einmal in der Woche in einem Bus. So sparen sich Menschen in vier Dörfern die lange Fahrt in die Kreisstadt.',
  'jobcenter.0': '25704',
  'handlungsfelder.0': 'aufsuchende-arbeit',
  'zielgruppen.0': 'leistungsberechtigte',
  'einfluss.0.text': 'Zwei Fachkräfte beraten einen Tag in der Woche im Bus statt im Büro.',
  'einfluss.0.art': 'direkt',
  ausgangslage: 'Aus den Dörfern dauert die Fahrt ins Jobcenter mehr als eine Stunde.\n\nViele Termine fielen aus: vor allem im Winter.',
  umsetzung: 'Seit dem Frühjahr fährt dienstags ein Bus vier Dörfer an. 🚌\n\n- Beratung **mit** Termin\n- Beratung ohne Termin',
}

const VOLL: Record<string, string> = {
  ...KURZ,
  titel: 'Das Team im Bus berät in den Dörfern',
  einfache_sprache: 'Der Weg zum Amt ist weit. Darum kommt das Amt mit einem Bus ins Dorf. Dort gibt es Rat.',
  'handlungsfelder.1': 'mobilitaet',
  zielgruppe_genau: 'Alle Leistungsberechtigten in den vier Dörfern ohne Bahnhof.',
  rahmenbedingungen: 'Ländlicher Kreis, in dem der Linienbus nur zweimal am Tag fährt.',
  'zeitraum.beginn': '2023-04',
  'zeitraum.ende': 'laufend',
  'einfluss.1.text': 'Die Gemeinden stellen einen Stellplatz mit Strom bereit.',
  'einfluss.1.art': 'gemeinsam',
  'ressourcen.personal.0.rolle': 'Fallmanagement',
  'ressourcen.personal.0.vze': '0,5',
  'ressourcen.personal.1.rolle': 'Verwaltung',
  'ressourcen.einmalig': 'bis-25000',
  'ressourcen.partner.0.name': 'Gemeindeverwaltung Musterdorf',
  'ressourcen.partner.0.art': 'kommune',
  'ergebnisse.0.text': 'Menschen haben eine Arbeit aufgenommen.',
  'ergebnisse.0.wert': '17',
  'ergebnisse.0.einheit': 'Personen',
  'ergebnisse.0.basis': '42',
  'ergebnisse.0.basis_von': 'alle, die im Bus beraten wurden',
  'ergebnisse.0.zeitraum': 'Januar bis September 2024',
  'ergebnisse.0.angabe_von': 'das Jobcenter',
  'evidenz.stufe': 'zahlen',
  'evidenz.begruendung': 'Das Jobcenter nennt Beratene und Vermittlungen für 2024.',
  'andere_kunden.wirkung': 'offen-fuer-alle',
  'andere_kunden.satz': 'Alle Leistungsberechtigten können in den Bus kommen.',
  'uebertragbarkeit.0.kriterium': 'kosten',
  'uebertragbarkeit.0.stufe': 'mit-anpassung',
  'uebertragbarkeit.0.grund': 'Ein Bus muss beschafft oder geliehen werden.',
  ergebnisse: 'Viele kamen wieder.\n\n| Ort | Tag |\n| --- | --- |\n| Markt | Dienstag |',
  'nicht-geklappt': 'Im Winter blieb die Heizung kalt, und der Bus fiel an drei Tagen aus.',
  uebertragbarkeit: 'Ohne Stellplatz mit Strom geht es nicht.',
}

let browser: Browser
let context: BrowserContext
let page: Page
let ordner: string

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'formular-'))
  cpSync('content/jobcenter.json', join(ordner, 'jobcenter.json'))
  cpSync('e2e/fixtures/anderer-bestand/seiten', join(ordner, 'seiten'), { recursive: true })
  mkdirSync(join(ordner, 'beispiele'))
})
afterEach(async () => {
  await context?.close()
  rmSync(ordner, { recursive: true, force: true })
})

const oeffne = async (optionen: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
  context = await browser.newContext({ baseURL: inject('adresse'), acceptDownloads: true, reducedMotion: 'reduce', ...optionen })
  page = await context.newPage()
  await page.goto('/einreichen/')
  await page.waitForSelector('[data-formular]:not([inert])')
}

const feld = (name: string): Locator => page.locator(`[name="${name}"]`)

/** Füllt aus, was es schon gibt; fehlt ein Eintrag, kommt er über den Knopf der Liste dazu. */
const fuelle = async (werte: Record<string, string>): Promise<void> => {
  for (const [name, wert] of Object.entries(werte)) {
    for (let versuch = 0; (await feld(name).count()) === 0 && versuch < 5; versuch++)
      await page.locator(`[data-liste="${name.split(/\.\d+/)[0]}"] > [data-hinzufuegen]`).click()
    const art = await feld(name).evaluate((element) => element.localName)
    if (art === 'select') await feld(name).selectOption(wert)
    else await feld(name).fill(wert)
  }
}

const ladeHerunter = async (): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 20_000 }), page.click('[data-download-mdx]')])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const legeAb = (name: string, text: string): void => {
  const slug = name.replace(/\.mdx$/, '')
  mkdirSync(join(ordner, 'beispiele', slug), { recursive: true })
  writeFileSync(join(ordner, 'beispiele', slug, 'index.mdx'), text)
}

const pruefe = (args: string[] = []) => runSkript('pruefen', args, { CONTENT_DIR: ordner })

const leseEin = async (name: string, text: string | Uint8Array): Promise<void> => {
  await page.setInputFiles('[data-einlesen]', { name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
  await expect.poll(() => page.textContent('[data-stand]')).toContain('ingelesen')
}

const lesWerte = (): Promise<Record<string, string>> =>
  page.$$eval('[data-formular] [name]', (felder) =>
    Object.fromEntries(felder.map((element) => [(element as HTMLInputElement).name, (element as HTMLInputElement).value])),
  )

test('ein Steckbrief und ein ganzer Bericht: ausfüllen, herunterladen, prüfen, bauen, wieder einlesen', async () => {
  for (const werte of [KURZ, VOLL]) {
    await oeffne()
    if (werte === VOLL) await page.click('[data-ausbauen]')
    await fuelle(werte)
    const { name, text } = await ladeHerunter()
    legeAb(name, text)
    const vorher = await lesWerte()
    await leseEin(name, text)
    expect(await lesWerte()).toEqual(vorher)
    for (const [feldname, wert] of Object.entries(werte)) expect(vorher[feldname]).toBe(wert)
    await context.close()
  }
  const { status, stdout } = pruefe()
  expect(stdout).toContain('2 Beispiele geprüft')
  expect(status, stdout).toBe(0)
  const bau = runSkript('bauen', [], { CONTENT_DIR: ordner, OUT_DIR: join(ordner, 'dist') })
  expect(bau.status, bau.stdout + bau.stderr).toBe(0)
})

test('jedes Feld des Schemas hat ein Bedienelement mit dem Namen seines Pfads, mit Beschriftung und Hilfe', async () => {
  await oeffne()
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

describe('nur mit der Tastatur, am Telefon', () => {
  const geheZu = async (ziel: Locator): Promise<void> => {
    // Einmal gesucht statt vor jedem Schritt: Im ganzen Bericht sind es einige hundert.
    const element = await ziel.elementHandle()
    for (let schritt = 0; schritt < 300; schritt++) {
      if (await element?.evaluate((gesucht) => gesucht === document.activeElement)) return
      await page.keyboard.press('Tab')
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
    await page.keyboard.type(/^[ -~]*/.exec(label)?.[0] ?? '')
    for (let schritt = 0; schritt < anzahl && (await auswahl.inputValue()) !== wert; schritt++) await page.keyboard.press('ArrowDown')
    expect(await auswahl.inputValue()).toBe(wert)
  }

  test.each([
    { bericht: 'ein Steckbrief', werte: KURZ },
    { bericht: 'ein ganzer Bericht', werte: VOLL },
  ])('$bericht von der leeren Seite bis zur Datei', async ({ werte }) => {
    await oeffne({ viewport: { width: 360, height: 640 } })
    if (werte === VOLL) {
      await geheZu(page.locator('[data-ausbauen]'))
      await page.keyboard.press('Enter')
    }
    for (const [name, wert] of Object.entries(werte)) {
      if ((await feld(name).count()) === 0) {
        await geheZu(page.locator(`[data-liste="${name.split(/\.\d+/)[0]}"] > [data-hinzufuegen]`))
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
    await oeffne({ viewport: { width: 360, height: 640 } })
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
})

test('mit Fehlern: Die Liste bekommt den Fokus, ihre Links führen zum Feld, axe ist zufrieden; ohne Fehler auch', async () => {
  await oeffne({ bypassCSP: true })
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
  await oeffne()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await fuelle({ titel: 'Der erste Entwurf', umsetzung: 'Erster Text' })
  await page.reload()
  expect(await feld('titel').inputValue()).toBe('Der erste Entwurf')
  await page.click('[data-neu]')
  expect(await feld('titel').inputValue()).toBe('')
  await fuelle({ titel: 'Der zweite Entwurf' })
  await expect.poll(() => page.textContent('[data-entwuerfe]')).toContain('Der zweite Entwurf')
  // Ein Absturz: Die Seite verschwindet, ohne sich zu verabschieden.
  const abgestuerzt = page
  page = await context.newPage()
  await abgestuerzt.close({ runBeforeUnload: false })
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

describe('Bilder', () => {
  const bild = (name: string, buffer: Buffer = MUSTERBILD) => ({ name, mimeType: 'image/jpeg', buffer })
  const MIT_BILD = {
    ...KURZ,
    'bilder.0.urheber': 'Jobcenter Grafschaft Bentheim',
    'bilder.0.lizenz': 'wie-beispiel',
    'bilder.0.personen_erkennbar': 'nein',
  }

  test('auswählen, neu laden, als Archiv herunterladen, auspacken, prüfen; Löschen nimmt auch das Bild mit', async () => {
    await oeffne()
    await page.click('[data-mehr-angaben]')
    await page.setInputFiles('[data-bildwahl]', bild('Der Büs & Co.JPEG'))
    await expect.poll(() => feld('bilder.0.datei').inputValue()).toBe('der-bues-co.jpeg')
    await fuelle(MIT_BILD)
    await feld('umsetzung').evaluate((element: HTMLTextAreaElement) =>
      element.setSelectionRange(element.value.length, element.value.length),
    )
    await page.locator('[data-werkzeuge=f-text-umsetzung] [data-bild]').click()
    await page.keyboard.type('Der Bus auf dem Marktplatz')
    // Heißt der Eintrag anders, heißt auch das Bild so.
    await feld('bilder.0.datei').fill('bus.jpg')
    await feld('umsetzung').fill((await feld('umsetzung').inputValue()).replace('der-bues-co.jpeg', 'bus.jpg'))
    await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')
    await page.reload()
    await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')

    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download-mdx]')])
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.zip$/)
    const archiv = unzipSync(readFileSync(await download.path()))
    const name = download.suggestedFilename().replace(/\.zip$/, '')
    expect(Object.keys(archiv)).toEqual([`${name}/index.mdx`, `${name}/bus.jpg`])
    mkdirSync(join(ordner, 'beispiele', name))
    for (const [pfad, inhalt] of Object.entries(archiv)) writeFileSync(join(ordner, 'beispiele', pfad), inhalt)
    expect(readFileSync(join(ordner, 'beispiele', name, 'bus.jpg')).equals(MUSTERBILD)).toBe(true)
    const { status, stdout } = pruefe()
    expect(status, stdout).toBe(0)

    const gemerkt = () =>
      page.evaluate(
        () =>
          new Promise((done) => {
            indexedDB.open('einreichen-bilder').onsuccess = ({ target }) => {
              const { result } = target as IDBOpenDBRequest
              result.transaction('entwuerfe').objectStore('entwuerfe').count().onsuccess = (event) => {
                result.close()
                done((event.target as IDBRequest<number>).result)
              }
            }
          }),
      )
    expect(await gemerkt()).toBe(1)
    await page.getByRole('button', { name: /^Löschen: Beratung im Bus/ }).click()
    await expect.poll(gemerkt).toBe(0)
    await page.getByRole('button', { name: /^Doch behalten/ }).click()
    await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')
    expect(await gemerkt()).toBe(1)
    await page.locator('[data-liste=bilder] [data-entfernen]').click()
    await expect.poll(gemerkt).toBe(0)
  })

  test('falsche Dateien: ein Satz wie bei der Prüfung, und nichts geht verloren', async () => {
    await oeffne({ bypassCSP: true, viewport: { width: 360, height: 640 } })
    await fuelle({ titel: 'Der Entwurf mit Bildern' })
    await page.click('[data-mehr-angaben]')
    await page.setInputFiles('[data-bildwahl]', [
      bild('notiz.jpg', Buffer.from('Das ist ein Text.')),
      bild('gross.jpg', Buffer.concat([MUSTERBILD, Buffer.alloc(5_000_000)])),
      bild('aux.png'),
      bild('aux.png'),
    ])
    await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bild-aux.jpg“ liegt bei (1 kB).„bild-aux-2.jpg“ liegt bei (1 kB).')
    const einwaende = await page.textContent('[data-bildfehler]')
    expect(einwaende).toContain('Die Datei „notiz.jpg“ lässt sich nicht als Bild erkennen.')
    expect(einwaende).toContain('Das Bild „gross.jpg“ ist 5,1 MB groß, erlaubt sind höchstens 5 MB.')
    expect(await page.locator('[data-liste=bilder] [data-eintrag]').count()).toBe(2)
    expect(await feld('titel').inputValue()).toBe('Der Entwurf mit Bildern')
    expect(await pruefeAlles(page)).toEqual([])
  })

  test('merkt sich der Browser nichts, steht es da, und das Bild geht trotzdem mit', async () => {
    await oeffne()
    await page.evaluate(() => {
      indexedDB.open = () => {
        throw new DOMException('voll', 'QuotaExceededError')
      }
    })
    await page.click('[data-mehr-angaben]')
    await page.setInputFiles('[data-bildwahl]', bild('bus.jpg'))
    await expect.poll(() => page.textContent('[data-bildfehler]')).toContain('Der Platz auf diesem Gerät reicht nicht')
    await page.click('[data-download-mdx]')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-trotzdem]')])
    expect(Object.keys(unzipSync(readFileSync(await download.path())))).toEqual(['mein-beispiel/index.mdx', 'mein-beispiel/bus.jpg'])
  })
})

test('eine fehlerhafte Datei: im Formular dieselben Regeln wie im Befehl', async () => {
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
  await oeffne()
  await leseEin('kaputt.mdx', kaputt)
  const imFormular = await page.$$eval('[data-fehlerliste] [data-regel]', (punkte) =>
    punkte.map((punkt) => (punkt as HTMLElement).dataset['regel']),
  )
  expect(imFormular.sort()).toEqual(regeln)
})

test('feindliche Dateien werden nur gelesen: nichts läuft, nichts lädt, es gibt Befunde', async () => {
  await oeffne()
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
  context = await browser.newContext({ baseURL: inject('adresse'), acceptDownloads: true })
  page = await context.newPage()
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
  context = await browser.newContext({ baseURL: inject('adresse'), javaScriptEnabled: false })
  page = await context.newPage()
  await page.goto('/einreichen/')
  expect(await page.locator('main noscript p').isVisible()).toBe(true)
  expect(await page.getByRole('main').locator('input:visible, button:visible, select:visible, textarea:visible').count()).toBe(0)
  await page.goto('/einreichen/fragebogen/')
  expect(await page.getByText('Wo standen Sie? Ein Satz reicht').isVisible()).toBe(true)
})

test('ein falscher Alarm lässt sich klären, mit Grund', async () => {
  await oeffne()
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
    const weg = { plattform, projekt: 'https://github.com/amt/beispiele', zweig: 'haupt', mail: 'redaktion@example.org' }
    const dist = join(ordner, 'dist')
    const bau = runSkript('bauen', [], { CONTENT_DIR: ordner, OUT_DIR: dist, HUB_EINREICHUNG: JSON.stringify(weg) })
    expect(bau.status, bau.stdout + bau.stderr).toBe(0)
    const { server, port } = await serve(dist, 4390)
    try {
      await oeffne({ baseURL: `http://localhost:${port}`, permissions: ['clipboard-read', 'clipboard-write'] })
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
    await oeffne()
    expect(await page.locator('[data-weg]').count()).toBe(0)
    expect(await page.locator('[data-download-mdx]').isVisible()).toBe(true)
  })
})

test('ein ähnlicher Titel nennt die vorhandenen Beispiele und hält nichts auf', async () => {
  await oeffne()
  const titel = (await (await page.request.get('/einreichen/bestand.json')).json())[0].titel as string
  await fuelle({ titel })
  await expect.poll(() => page.locator('[data-doppelt]').textContent()).toContain(titel)
})
