import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import type { Page } from 'playwright-core'
import type { Fall } from '../../src/catalogue/katalog.ts'
import { toSuchstuecke } from '../../src/search/suchtext.ts'

/** Ein Weg zu suchen: Anfrage hinein, Slugs in ihrer Reihenfolge heraus. */
export type Suchweg = (q: string) => Promise<string[]>

/** Die Suche des Hubs, wie ein Mensch sie benutzt: über die Adresse der Übersicht, gelesen aus der Seite. */
export const imHub =
  (page: Page): Suchweg =>
  async (q) => {
    await page.goto(`/beispiele/?q=${encodeURIComponent(q)}`)
    await page.waitForSelector('[data-ergebnisse][aria-busy=true]', { state: 'attached', timeout: 2_000 }).catch(() => undefined)
    await page.waitForSelector('[data-ergebnisse][aria-busy=false]')
    return page.$$eval('[data-ergebnisse] [data-beispiel]', (karten) => karten.map((karte) => karte.getAttribute('data-beispiel') ?? ''))
  }

/** Legt neben die gebaute Seite einen Index, wie Pagefind ihn ohne weitere Angaben über ihre Beispiele anlegt. */
export const writePagefind = async (dist: string): Promise<void> => {
  const { index } = await createIndex()
  await index?.addDirectory({ path: dist, glob: 'beispiele/*/index.html' })
  await index?.writeFiles({ outputPath: `${dist}/pagefind` })
  await close()
}

/**
 * Pagefind im selben Browser, ohne weitere Einstellungen.
 * @param tiefe so viele Treffer werden geladen
 */
export const mitPagefind =
  (page: Page, tiefe = 10): Suchweg =>
  (q) =>
    page.evaluate(
      async ([anfrage, anzahl]) => {
        const path = '/pagefind/pagefind.js'
        const pagefind = (await import(path)) as {
          search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
        }
        const { results } = await pagefind.search(anfrage)
        const seiten = await Promise.all(results.slice(0, anzahl).map((treffer) => treffer.data()))
        return seiten.map(({ url }) => url.split('/').at(-2) ?? '')
      },
      [q, tiefe] as const,
    )

const FELDER = ['titel', 'kurzfassung', 'begriff', 'ort', 'text']

/** Gleiche Schreibung für Umlaute und ß, wie man es MiniSearch für deutsche Texte üblicherweise beibringt. */
const foldGerman = (wort: string): string =>
  wort.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

/** MiniSearch über denselben Text, mit deutscher Faltung, unscharf und mit Wortanfängen. */
export const mitMiniSearch = (faelle: readonly Fall[]): { suche: Suchweg; index: string } => {
  const mini = new MiniSearch({
    fields: FELDER,
    idField: 'slug',
    processTerm: foldGerman,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 4, kurzfassung: 2 } },
  })
  mini.addAll(
    faelle.map((fall) => ({ slug: fall.slug, ...Object.fromEntries(toSuchstuecke(fall).map(({ stelle, text }) => [stelle, text])) })),
  )
  return { suche: async (q) => mini.search(q).map(({ id }) => String(id)), index: JSON.stringify(mini) }
}
