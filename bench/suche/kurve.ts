import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { serve } from '../../scripts/server.ts'
import { erzeugeBestand } from '../erzeugen.ts'
import { readKatalog } from './bestand.ts'
import { mitMiniSearch, mitPagefind, writePagefind } from './wege.ts'

/** Was jemand herunterlädt und wie lange er wartet; Bytes mit Brotli gepackt, Millisekunden im Chromium dieser Maschine. */
export interface Kurvenpunkt {
  anzahl: number
  /** Die Übersicht, bevor jemand sucht, ohne Schriften und Bilder. */
  seite: number
  /** Von der Taste bis zum ersten Treffer, auf einer kalten Seite; das langsamste der Wörter. */
  bytes: number
  millis: number
  /** Bis die Liste einem Häkchen folgt, wenn die Merkmale schon da sind. */
  filterMillis: number
  pagefindBytes: number
  miniSearchBytes: number
}

/** Häufiges, Seltenes, Zusammengesetztes, ein Wortanfang. */
const WOERTER = ['Sprachförderung', 'Kinderbetreuung', 'Vorstellungsgespräch', 'berat']

/** Baut einen erfundenen Bestand und misst an ihm. */
export const messePunkt = async (browser: Browser, anzahl: number, ordner: string): Promise<Kurvenpunkt> => {
  const content = join(ordner, `content-${anzahl}`)
  const dist = join(ordner, `dist-${anzahl}`)
  await erzeugeBestand(content, anzahl)
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(ordner, 'cache'), BAU_OHNE: 'weitergabe' }
  const bau = spawnSync(process.execPath, ['scripts/bauen.ts'], { env, encoding: 'utf8' })
  if (bau.status !== 0) throw new Error(bau.stdout + bau.stderr)
  await writePagefind(dist)
  // Ohne die Richtlinie des Hubs: Pagefind braucht WebAssembly.
  const { server, port } = await serve(dist, 4397, { sonst: {}, arten: [] })
  const baseURL = `http://localhost:${port}`
  try {
    const suchen: { seite: number; bytes: number; millis: number }[] = []
    for (const wort of WOERTER) suchen.push(await messeSuche(browser, baseURL, wort))
    return {
      anzahl,
      seite: Math.max(...suchen.map(({ seite }) => seite)),
      bytes: Math.max(...suchen.map(({ bytes }) => bytes)),
      millis: Math.max(...suchen.map(({ millis }) => millis)),
      filterMillis: await messeFilter(browser, baseURL),
      pagefindBytes: await messePagefind(browser, baseURL),
      miniSearchBytes: await miniSearchBytes(content),
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** Eine frische Seite ohne Zwischenspeicher und eine Waage für alles, was sie lädt. */
const openPage = async (
  browser: Browser,
  baseURL: string,
  wiegen: boolean,
): Promise<{ page: Page; bytes(): Promise<number>; close(): Promise<void> }> => {
  const context = await browser.newContext({ baseURL, bypassCSP: true })
  const page = await context.newPage()
  const groessen: Promise<number>[] = []
  // Das Wiegen kostet den Browser Zeit: Wer misst, wie lange etwas dauert, wiegt nicht.
  if (wiegen)
    page.on('response', (antwort) =>
      groessen.push(
        antwort.body().then(
          (body) => packed(antwort.url(), body),
          () => 0,
        ),
      ),
    )
  return {
    page,
    bytes: async () => (await Promise.all(groessen)).reduce((summe, groesse) => summe + groesse, 0),
    close: () => context.close(),
  }
}

/** Schriften und Bilder zählen nicht: Sie sind auf jeder Seite dieselben. Was Pagefind schon gepackt hat, wird nicht kleiner. */
const packed = (url: string, body: Buffer): number => {
  if (/\.(?:woff2|svg|webp|avif|jpg|png)$/.test(url)) return 0
  return /\.(?:pf_\w+|pagefind)$/.test(url) ? body.length : brotliCompressSync(body).length
}

const messeSuche = async (browser: Browser, baseURL: string, wort: string): Promise<{ seite: number; bytes: number; millis: number }> => {
  const { seite, bytes } = await sucheErsten(browser, baseURL, wort, true)
  const { millis } = await sucheErsten(browser, baseURL, wort, false)
  return { seite, bytes, millis }
}

/** So lange braucht ein Mensch vom Klick ins Feld bis zur ersten Taste mindestens (Millisekunden). */
const GRIFF = 300

const sucheErsten = async (
  browser: Browser,
  baseURL: string,
  wort: string,
  wiegen: boolean,
): Promise<{ seite: number; bytes: number; millis: number }> => {
  const { page, bytes, close } = await openPage(browser, baseURL, wiegen)
  await page.goto('/beispiele/', { waitUntil: 'networkidle' })
  const seite = await bytes()
  await page.focus('[data-suchfeld] input')
  await page.waitForTimeout(GRIFF)
  const millis = await page.evaluate(
    (q) =>
      new Promise<number>((resolve) => {
        const liste = document.querySelector('[data-ergebnisse]')
        const feld = document.querySelector<HTMLInputElement>('[data-suchfeld] input')
        if (!liste || !feld) throw new Error('Die Übersicht hat kein Suchfeld.')
        const start = performance.now()
        new MutationObserver((_, beobachter) => {
          if (!liste.querySelector('[data-beispiel] mark')) return
          beobachter.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - start))
        }).observe(liste, { childList: true, subtree: true })
        feld.value = q
        feld.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    wort,
  )
  const bisher = await bytes()
  await close()
  return { seite, bytes: bisher - seite, millis }
}

/** Die Mitte von zehn Klicks auf Häkchen, bis die Liste dazu dasteht. */
const messeFilter = async (browser: Browser, baseURL: string): Promise<number> => {
  const { page, close } = await openPage(browser, baseURL, false)
  await page.goto('/beispiele/?umfang=voll', { waitUntil: 'networkidle' })
  const millis = await page.evaluate(async () => {
    const zeiten: number[] = []
    const liste = document.querySelector('[data-ergebnisse]')
    for (const box of [...document.querySelectorAll<HTMLInputElement>('[data-filter] input[type=checkbox]')].slice(0, 10)) {
      const start = performance.now()
      box.click()
      await new Promise<void>((resolve) => {
        const warte = () => (liste?.getAttribute('aria-busy') === 'false' ? resolve() : requestAnimationFrame(warte))
        requestAnimationFrame(warte)
      })
      zeiten.push(performance.now() - start)
    }
    return zeiten.toSorted((a, b) => a - b)[zeiten.length >> 1] ?? 0
  })
  await close()
  return millis
}

/** Was Pagefind für denselben ersten Treffer lädt. */
const messePagefind = async (browser: Browser, baseURL: string): Promise<number> => {
  const { page, bytes, close } = await openPage(browser, baseURL, true)
  await page.goto('/impressum/', { waitUntil: 'networkidle' })
  const vorher = await bytes()
  await mitPagefind(page, 1)(WOERTER[0] ?? '')
  const nachher = await bytes()
  await close()
  return nachher - vorher
}

const miniSearchBytes = async (content: string): Promise<number> => {
  const bibliothek = await readFile(resolve('node_modules/minisearch/dist/umd/index.js'))
  return brotliCompressSync(mitMiniSearch((await readKatalog(content)).liste).index).length + brotliCompressSync(bibliothek).length
}

const kilobyte = (bytes: number): string => (bytes / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })

/** Die Kurve als Tabelle. */
export const beschreibeKurve = (punkte: readonly Kurvenpunkt[]): string[] => [
  'Suche, kalte Seite, kB mit Brotli bis zum ersten Treffer',
  '| Beispiele | Übersicht kB | Hub kB | Hub ms | Häkchen ms | Pagefind kB | MiniSearch kB | Hub : MiniSearch |',
  '|---|---|---|---|---|---|---|---|',
  ...punkte.map(
    ({ anzahl, seite, bytes, millis, filterMillis, pagefindBytes, miniSearchBytes: mini }) =>
      `| ${anzahl.toLocaleString('de-DE')} | ${kilobyte(seite)} | ${kilobyte(bytes)} | ${Math.round(millis)} | ${Math.round(filterMillis)} | ${kilobyte(pagefindBytes)} | ${kilobyte(mini)} | ${(bytes / mini).toLocaleString('de-DE', { maximumFractionDigits: 3 })} |`,
  ),
]
