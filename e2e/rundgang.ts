import type { BrowserContext, Page } from 'playwright-core'
import type { Ansicht } from './zustaende.ts'

/** Ein Blick auf eine offene Seite: liefert je Fund einen Satz. Er hinterlässt die Seite, wie er sie vorfand. */
export type Blick = (page: Page, ansicht: Ansicht) => Promise<string[]>

/** Funde nach Blick und Adresse; wo nichts war, steht nichts. */
export type Funde<Name extends string> = Record<Name, Record<string, string[]>>

/** So viele Seiten stehen zugleich offen: eine je Kern der kleinsten Maschine, auf der geprüft wird. */
const ZUGLEICH = 2

/** Öffnet jede Ansicht einmal, zwei zugleich, und wirft alle Blicke auf sie. Das Fenster bleibt dasselbe. */
export const geheRundgang = async <Name extends string>(
  context: BrowserContext,
  ansichten: readonly Ansicht[],
  blicke: Readonly<Record<Name, Blick>>,
): Promise<Funde<Name>> => {
  const namen = Object.keys(blicke) as Name[]
  const funde = Object.fromEntries(namen.map((name) => [name, {}])) as Funde<Name>
  const offen = ansichten.values()
  const gehe = async (): Promise<void> => {
    const page = await context.newPage()
    for (const ansicht of offen) {
      await oeffne(page, ansicht)
      for (const name of namen) {
        const gefunden = await blicke[name](page, ansicht)
        const bisher: Record<string, string[]> = funde[name]
        if (gefunden.length > 0) bisher[ansicht.herstellen ? `${ansicht.adresse} (${ansicht.name})` : ansicht.adresse] = gefunden
      }
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: ZUGLEICH }, gehe))
  return funde
}

/** Öffnet eine Ansicht und wartet auf alles, was erst nach dem Laden kommt: Treffer, Schrift, Vorschau einer Einbettung, Knöpfe zum Merken. */
export const oeffne = async (page: Page, { adresse, herstellen }: Ansicht): Promise<void> => {
  await page.goto(adresse)
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-ergebnisse][aria-busy=true]') &&
      document.fonts.status === 'loaded' &&
      (!document.querySelector('[data-einbetten]') || document.querySelector('[data-vorschau] iframe:not([tabindex])')) &&
      (!document.querySelector('script[src*="/merken-"]') || document.querySelector('main > [aria-live=polite]')),
  )
  await herstellen?.(page)
}
