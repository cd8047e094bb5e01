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

/** Klappt die Wahl des eigenen Jobcenters auf und tippt, bis Vorschläge dastehen. */
const sucheJobcenter = async (page: Page): Promise<void> => {
  await page.click('[data-wahl] > summary')
  await page.fill('#mein-jobcenter', 'waldeck')
  await page.waitForSelector('[data-vorschlaege] button')
  await beginneOben(page)
}

/** Wählt ein Jobcenter für die Dauer eines Blicks; danach ist nichts gespeichert, damit der nächste Zustand nichts davon merkt. */
const waehleJobcenter = async (page: Page): Promise<void> => {
  await sucheJobcenter(page)
  await page.click('[data-vorschlaege] button')
  await page.waitForSelector('[data-feld=gemeinsam]:not([hidden])')
  await page.evaluate(() => localStorage.clear())
  await beginneOben(page)
}

/** Nimmt den Fokus von dort, wohin ihn der Weg gebracht hat: Der Gang mit der Tabulatortaste beginnt am Anfang der Seite. */
const beginneOben = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus({ preventScroll: true })
    document.body.removeAttribute('tabindex')
  })

/** Zustände, die erst im Browser entstehen. Wer einen hinzufügt, bekommt ihn in jede Prüfung und auf den Bogen. */
export const ZUSTAENDE: readonly Ansicht[] = [
  { name: 'Übersicht, gesucht', adresse: '/beispiele/?q=Sprachkurs' },
  { name: 'Übersicht, gefiltert', adresse: '/beispiele/?land=hessen&feld=arbeitgeber' },
  { name: 'Übersicht, ohne Treffer', adresse: '/beispiele/?q=xqzvwkj' },
  { name: 'Übersicht, ohne Treffer, mit Auswegen', adresse: '/beispiele/?personal=0.5&geld=keine&land=hessen&land=bayern' },
  { name: 'Übersicht, mit Grenzen und ohne Angabe', adresse: '/beispiele/?personal=2&geld=bis-25000&ohne-angabe=ja' },
  { name: 'Übersicht, Jobcenter wird gewählt', adresse: '/beispiele/', herstellen: sucheJobcenter },
  { name: 'Übersicht, mit eigenem Jobcenter', adresse: '/beispiele/?feld=mobilitaet', herstellen: waehleJobcenter },
  { name: 'Übersicht, aufgeklappt', adresse: '/beispiele/', herstellen: klappeAuf },
  {
    name: 'Merkliste aus einem Link, eines fehlt, eines ist eben entfernt',
    adresse: '/newsletter/?b=b9jbk,bhxn2,gibtes0,br666&titel=Zwei%20gute%20Ideen',
    herstellen: async (page) => {
      await page.waitForSelector('[data-groesse]:not(:empty)')
      await page.click('[data-eintrag=bhxn2] button:last-child')
      await page.waitForSelector('.n-luecke')
      await beginneOben(page)
    },
  },
  {
    name: 'Beispiel, gemerkt',
    adresse: '/beispiele/nordfriesland-mehr-land-in-sicht/',
    herstellen: async (page) => {
      await page.click('[data-merken]')
      await page.evaluate(() => localStorage.clear())
      await beginneOben(page)
    },
  },
  {
    name: 'Formular, mit Fehlern',
    adresse: '/einreichen/',
    herstellen: async (page) => {
      await page.click('[data-download-mdx]')
      await page.waitForSelector('[data-fehlerliste]:not([hidden])')
      await beginneOben(page)
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
      // Erst ist der Entwurf gemerkt, dann wieder vergessen: Der nächste Blick auf die Seite soll nichts davon merken.
      await page.waitForFunction(() => document.querySelector('[data-stand]')?.textContent !== '')
      await page.evaluate(() => localStorage.clear())
      await beginneOben(page)
    },
  },
  { name: 'Nicht gefunden, mit Vorschlag', adresse: '/beispiele/stadtteil-muetter.html' },
]
