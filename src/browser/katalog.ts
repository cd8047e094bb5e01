import { toAuswahl } from '../search/weglassen.ts'
import { type Ansicht, createAnsicht } from './ansicht.ts'
import { findTeil } from './elemente.ts'
import { startFilterspalte } from './filterspalte.ts'
import { startMeinJobcenter } from './mein-jobcenter.ts'
import type { Partnerportale } from './partner/partner.ts'
import { type Rechnung, rechne } from './rechnung.ts'
import { startSortierung } from './sortierung.ts'
import { startSuchfeld } from './suchfeld.ts'
import { sucheTreffer, type Treffer } from './treffer.ts'
import { kamZurueck, keepStelle, pushAdresse, replaceAdresse, restoreStelle } from './verlauf.ts'
import { formatZustand, isLeer, isNurSuche, parseZustand, sortierungOf, type Zustand } from './zustand.ts'

/** So lange nach der letzten Taste gilt jemand als fertig mit Tippen (Millisekunden). */
const INNEHALTEN = 300

/** Die Übersicht in der Seite. Hat das Portal Partner, hängt ihr eigenes kleines Skript davor an, wie sie zu laden sind. */
export interface Katalogwurzel extends HTMLElement {
  loadPortale?: () => Promise<Partnerportale>
}

/** Belebt die Übersicht: Suche, Filter, Reihenfolge, Adresse. Ohne Wahl und ohne eigenes Jobcenter bleibt die Liste der Seite stehen. */
export const startKatalog = (wurzel: Katalogwurzel): void => {
  const change = (next: Partial<Zustand>, art: 'push' | 'replace' = 'push'): Promise<void> => {
    zustand = { ...zustand, seiten: 1, ...next }
    if (art === 'push') pushAdresse(adresse())
    else replaceAdresse(adresse())
    return render()
  }
  /** Beim Tippen kommen erst die obersten Karten; die übrigen lohnen das Laden, wenn jemand innehält. */
  const tippe = (q: string): Promise<void> => {
    zustand = { ...zustand, seiten: 1, q }
    replaceAdresse(adresse())
    clearTimeout(innehalten)
    innehalten = setTimeout(() => void render(), INNEHALTEN)
    return render({ vorlaeufig: true })
  }

  for (const element of wurzel.querySelectorAll<HTMLElement>('.nur-mit-skript')) element.inert = false
  const filter = startFilterspalte(findTeil(wurzel, '[data-filter]'), (gewaehlt) =>
    change({ auswahl: toAuswahl({ ...zustand.auswahl, ...gewaehlt }) }),
  )
  const suchfeld = startSuchfeld(findTeil(wurzel, '[data-suchfeld]'), (q, art) => (art === 'tippen' ? tippe(q) : change({ q })))
  const reihenfolge = startSortierung(wurzel, (sortierung) => change({ sortierung }))
  const meines = startMeinJobcenter(findTeil(wurzel, '[data-mein-jobcenter]'), () => change({ sortierung: undefined }, 'replace'))
  const ansicht = createAnsicht(wurzel, filter, (next) => change(next(zustand)))
  let zustand = parseZustand(location.search, filter.moeglich)
  let lauf = 0
  let innehalten: ReturnType<typeof setTimeout> | undefined

  const istUrliste = (): boolean => isLeer(zustand) && !meines.ist()
  const adresse = (): string => location.pathname.replace(/seite\/\d+\/$/, '') + formatZustand(zustand)

  const syncBedienung = (): void => {
    suchfeld.sync(zustand.q)
    filter.sync(zustand.auswahl)
    reihenfolge.sync(sortierungOf(zustand, meines.ist()), meines.ist())
  }

  /** Rechnet und zeigt; kommt inzwischen eine neuere Wahl, verfällt das Ergebnis. */
  const render = async ({ vorlaeufig = false } = {}): Promise<void> => {
    if (!vorlaeufig) clearTimeout(innehalten)
    const nummer = ++lauf
    const istAktuell = (): boolean => nummer === lauf
    syncBedienung()
    ansicht.liste.setAttribute('aria-busy', 'true')
    try {
      const gesucht = sucheTreffer(zustand.q)
      if (isNurSuche(zustand) && !meines.ist()) void ansicht.showErste(gesucht, istAktuell)
      const hubs = await wurzel.loadPortale?.()
      const { rechnung, show } = await build(zustand, gesucht, hubs, { urliste: istUrliste(), vorlaeufig, bleiben: 0 })
      if (istAktuell()) {
        show()
        if (hubs && !vorlaeufig) ask(hubs, rechnung.sortiert)
      }
    } catch {
      if (istAktuell()) ansicht.showFehler()
    } finally {
      if (istAktuell() && !vorlaeufig) ansicht.liste.setAttribute('aria-busy', 'false')
    }
  }

  /** Rechnet und baut im Voraus; waren die Karten eines anderen Portals nicht zu gebrauchen, noch einmal ohne sie. */
  const build = async (
    gefragt: Zustand,
    gesucht: Promise<Treffer>,
    hubs: Partnerportale | undefined,
    wie: Parameters<Ansicht['prepare']>[2],
  ): Promise<{ rechnung: Rechnung; show: () => void }> => {
    try {
      const rechnung = await rechne(gefragt, meines, gesucht, hubs?.mische(gefragt))
      return { rechnung, show: await ansicht.prepare(gefragt, rechnung, wie) }
    } catch (error) {
      if (!hubs?.verlor()) throw error
      return build(gefragt, gesucht, hubs, wie)
    }
  }

  /** Was andere Portale finden, kommt dazu, solange noch dieselbe Liste dasteht. */
  const ask = (hubs: Partnerportale, sortiert: readonly number[]): void => {
    const [gefragt, nummer] = [zustand, lauf]
    hubs.zeigt(gefragt, sortiert)
    hubs.frage(gefragt, async (bleiben) => {
      if (nummer !== lauf) return
      try {
        const { rechnung, show } = await build(gefragt, sucheTreffer(gefragt.q), hubs, { urliste: false, vorlaeufig: false, bleiben })
        if (nummer !== lauf) return
        show()
        hubs.zeigt(gefragt, rechnung.sortiert)
      } catch {
        // Was dasteht, bleibt stehen.
      }
    })
  }

  ansicht.mehr.addEventListener('click', async () => {
    const bisher = ansicht.liste.children.length
    await change({ seiten: zustand.seiten + 1 }, 'replace')
    // Wer mit Tastatur oder Vorleseprogramm kommt, liest bei der ersten neuen Karte weiter.
    ansicht.liste.children[bisher]?.querySelector('a')?.focus()
  })
  addEventListener('popstate', async () => {
    zustand = parseZustand(location.search, filter.moeglich)
    await render()
    restoreStelle(ansicht.liste, { mitFokus: true })
  })

  keepStelle(ansicht.liste)
  syncBedienung()
  const start = istUrliste() ? Promise.resolve() : render()
  if (!istUrliste()) replaceAdresse(adresse())
  void start.then(() => restoreStelle(ansicht.liste, { mitFokus: kamZurueck() }))
}
