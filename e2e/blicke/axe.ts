import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Nur diese Regeln sehen Farben; alle anderen urteilen in jedem Schema gleich. */
const FARBREGELN = ['color-contrast-enhanced', 'link-in-text-block']

const ALLE_REGELN: RunOptions['rules'] = {
  // Von sich aus prüft axe 4,5:1; das Haus verspricht 7:1, und wer 7:1 hält, hält auch 4,5:1.
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
  // WCAG 2.2, 2.5.8 und 2.5.3: bei axe noch von Hand einzuschalten.
  'target-size': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
}

/** Alle Regeln von axe, Kontrast nach AAA. Erst danach darf `pruefeFarben` auf dieselbe Seite sehen. */
export const pruefeAlles = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return run(page, { rules: ALLE_REGELN })
}

/** Die Regeln, deren Urteil vom Farbschema abhängt, in einem anderen Schema derselben offenen Seite. */
export const pruefeFarben =
  (medien: Parameters<Page['emulateMedia']>[0]) =>
  async (page: Page): Promise<string[]> => {
    await page.emulateMedia({ ...medien })
    const funde = await run(page, { runOnly: { type: 'rule', values: FARBREGELN } })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    return funde
  }

const run = async (page: Page, optionen: RunOptions): Promise<string[]> => {
  const { violations } = await page.evaluate(
    // Ohne `preload` lädt axe die Gestaltung nicht noch einmal; gebraucht wird das nur für die Drehung des Bildschirms, siehe `drehung.ts`.
    (options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { ...optionen, resultTypes: ['violations'], preload: false } satisfies RunOptions,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`))
}
