import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { runSkript } from './skript.ts'

/** Was in einen Steckbrief gehört: die acht Angaben. */
export const KURZ: Record<string, string> = {
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

/** Was in einen ganzen Bericht gehört. */
export const VOLL: Record<string, string> = {
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

/** Das Formular, wie ein Mensch es bedient und liest. */
export const formularAuf = (page: Page) => {
  const feld = (name: string): Locator => page.locator(`[name="${name}"]`)
  return {
    page,
    feld,
    /** Füllt aus, was es schon gibt; fehlt ein Eintrag, kommt er über den Knopf der Liste dazu. */
    fuelle: async (werte: Record<string, string>): Promise<void> => {
      for (const [name, wert] of Object.entries(werte)) {
        for (let versuch = 0; (await feld(name).count()) === 0 && versuch < 5; versuch++) await knopfFuer(page, name).click()
        const art = await feld(name).evaluate((element) => element.localName)
        if (art === 'select') await feld(name).selectOption(wert)
        else await feld(name).fill(wert)
      }
    },
    ladeHerunter: async (): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 20_000 }), page.click('[data-download-mdx]')])
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    },
    leseEin: async (name: string, text: string | Uint8Array): Promise<void> => {
      await page.setInputFiles('[data-einlesen]', { name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
      await expect.poll(() => page.textContent('[data-stand]')).toContain('ingelesen')
    },
    lesWerte: (): Promise<Record<string, string>> =>
      page.$$eval('[data-formular] [name]', (felder) =>
        Object.fromEntries(felder.map((element) => [(element as HTMLInputElement).name, (element as HTMLInputElement).value])),
      ),
  }
}

/** Der Knopf, der den Eintrag für dieses Feld anlegt. @param name Pfad des Felds, etwa `einfluss.1.text` */
export const knopfFuer = (page: Page, name: string): Locator =>
  page.locator(`[data-liste="${name.split(/\.\d+/)[0]}"] > [data-hinzufuegen]`)

/** Öffnet das Formular in einem Kontext für sich; er schließt sich mit dem Test. */
export const oeffneFormular = async (browser: Browser, optionen: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ baseURL: inject('adresse'), acceptDownloads: true, reducedMotion: 'reduce', ...optionen })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto('/einreichen/')
  await page.waitForSelector('[data-formular]:not([inert])')
  return { context, ...formularAuf(page) }
}

/** Ein Bestand ohne Beispiele, in einem Ordner, der mit dem Test verschwindet. */
export const createBestand = () => {
  const ordner = mkdtempSync(join(tmpdir(), 'formular-'))
  onTestFinished(() => rmSync(ordner, { recursive: true, force: true }))
  cpSync('content/jobcenter.json', join(ordner, 'jobcenter.json'))
  cpSync('e2e/fixtures/anderer-bestand/seiten', join(ordner, 'seiten'), { recursive: true })
  mkdirSync(join(ordner, 'beispiele'))
  return {
    ordner,
    /** Legt ein Beispiel ab, wie es aus dem Formular kommt. @param name Dateiname des Herunterladens */
    legeAb: (name: string, text: string): void => {
      const slug = name.replace(/\.mdx$/, '')
      mkdirSync(join(ordner, 'beispiele', slug), { recursive: true })
      writeFileSync(join(ordner, 'beispiele', slug, 'index.mdx'), text)
    },
    pruefe: (args: readonly string[] = []) => runSkript('pruefen', args, { CONTENT_DIR: ordner }),
  }
}
