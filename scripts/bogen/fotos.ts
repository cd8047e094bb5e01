import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { geheRundgang } from '../../e2e/rundgang.ts'
import type { Ansicht } from '../../e2e/zustaende.ts'
import { type ModusName, modi } from './modi.ts'

/** Längere Seiten sind auf dem Bogen abgeschnitten: Das Wesentliche steht oben. */
const MAX_HOEHE = 2_400
const UNVERAENDERT = { media: null, colorScheme: null, forcedColors: null } as const

/** Fotografiert jede Ansicht in jedem Modus und jeder Breite; `gemeldet` erfährt von jedem Bild. */
export const fotografiere = async (
  browser: Browser,
  { adresse, ordner, ansichten, namen }: { adresse: string; ordner: string; ansichten: readonly Ansicht[]; namen: readonly ModusName[] },
  gemeldet: () => void,
): Promise<void> => {
  for (const breite of new Set<number>(namen.flatMap((name) => [...modi[name].breiten]))) {
    const context = await browser.newContext({ baseURL: adresse, viewport: { width: breite, height: 900 }, reducedMotion: 'reduce' })
    const passende = namen.filter((name) => (modi[name].breiten as readonly number[]).includes(breite))
    // Die Seite wird je Breite einmal geladen; die Modi wechseln auf der offenen Seite.
    const foto = async (page: Page, ansicht: Ansicht): Promise<string[]> => {
      for (const modus of passende) {
        await page.emulateMedia(modi[modus].medien)
        const hoehe = await page.evaluate(() => document.documentElement.scrollHeight)
        const path = join(ordner, bildpfad(modus, ansichten.indexOf(ansicht), breite))
        await mkdir(dirname(path), { recursive: true })
        await page.screenshot({
          path,
          type: 'jpeg',
          fullPage: true,
          clip: { x: 0, y: 0, width: breite, height: Math.min(hoehe, MAX_HOEHE) },
        })
        await page.emulateMedia(UNVERAENDERT)
        gemeldet()
      }
      return []
    }
    await geheRundgang(context, ansichten, { foto })
    await context.close()
  }
}

/** Wo das Bild einer Ansicht liegt, vom Ordner der Bögen aus. */
export const bildpfad = (modus: ModusName, nummer: number, breite: number): string =>
  `${modus}/${String(nummer + 1).padStart(2, '0')}-${breite}.jpg`
