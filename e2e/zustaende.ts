import type { Page } from 'playwright-core'

/** Eine Seite in einem bestimmten Zustand, so wie ein Mensch sie vor sich hat. */
export interface Ansicht {
  name: string
  adresse: string
  /** Was nach dem Laden noch zu tun ist, damit der Zustand entsteht. */
  herstellen?: (page: Page) => Promise<void>
}

/** Klappt alles auf, was zu ist, und zeigt den ersten Merkzettel: So steht auch sonst Verborgenes zur Prüfung da. */
export const klappeAuf = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const zettel = document.querySelector<HTMLElement>('[popover]')
    if (zettel && !zettel.matches(':popover-open')) zettel.showPopover()
  })

/** Die Tabulatortaste beginnt wieder am Anfang der Seite, auch wenn der Fokus unterwegs woanders stand. */
const anDenAnfang = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
  })

/** Zustände, die erst im Browser entstehen. Wer einen hinzufügt, bekommt ihn in jede Prüfung und auf den Bogen. */
export const ZUSTAENDE: readonly Ansicht[] = [
  { name: 'Übersicht, gesucht', adresse: '/beispiele/?q=Sprachkurs' },
  { name: 'Übersicht, gefiltert', adresse: '/beispiele/?land=hessen&feld=arbeitgeber' },
  { name: 'Übersicht, ohne Treffer', adresse: '/beispiele/?q=xqzvwkj' },
  { name: 'Übersicht, aufgeklappt', adresse: '/beispiele/', herstellen: klappeAuf },
  {
    name: 'Formular, mit Fehlern',
    adresse: '/einreichen/',
    herstellen: async (page) => {
      await page.click('[data-download-mdx]')
      await page.waitForSelector('[data-fehlerliste]:not([hidden])')
      await anDenAnfang(page)
    },
  },
  {
    name: 'Formular, ganzer Bericht mit Vorschau und Vorschlägen',
    adresse: '/einreichen/',
    herstellen: async (page) => {
      await page.fill('[name=titel]', 'Die Beratung kommt mit dem Bus ins Dorf')
      await page.click('[data-ausbauen]')
      await page.click('[data-liste=ergebnisse] > [data-hinzufuegen]')
      await page.click('[data-vorschau] > summary')
      await page.fill('[name="jobcenter.0"]', 'ber')
      await page.waitForSelector('[data-vorschlaege]:not([hidden])')
      await page.waitForFunction(() => document.querySelector('[data-stand]')?.textContent !== '')
      await anDenAnfang(page)
    },
  },
  { name: 'Nicht gefunden, mit Vorschlag', adresse: '/beispiele/stadtteil-muetter.html' },
]
