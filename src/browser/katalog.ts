import { applyAuswahl, type Sortierung, sortNummern, type Zahlen } from '../search/auswahl.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { katalog as texte } from '../texte.ts'
import { fillKarte } from './karte.ts'
import { bereiteSucheVor, loadMerkmale, sucheTreffer } from './treffer.ts'
import { formatZustand, isLeer, parseZustand, type Zustand } from './zustand.ts'

/** Treffer je aufgeklappter Seite. */
const JE_SEITE = 24
/** So lange warten wir beim Tippen auf den nächsten Buchstaben (Millisekunden). */
const TIPP_PAUSE = 150

/** Belebt die Übersicht: Suche, Filter, Reihenfolge, Adresse. Ohne Auswahl bleibt die Liste der Seite stehen. */
export const startKatalog = (wurzel: HTMLElement): void => {
  const teile = findTeile(wurzel)
  const urliste = [...teile.ergebnisse.children]
  const facetten = new Map<string, Set<string>>()
  for (const feld of teile.haekchen) facetten.set(feld.name, (facetten.get(feld.name) ?? new Set()).add(feld.value))
  let zustand = parseZustand(location.search, facetten)
  let lauf = 0

  const render = async (): Promise<void> => {
    const nummer = ++lauf
    syncControls(teile, zustand)
    teile.ergebnisse.setAttribute('aria-busy', 'true')
    try {
      const [merkmale, treffer] = await Promise.all([loadMerkmale(), sucheTreffer(zustand.q)])
      if (nummer !== lauf) return
      const kandidaten = treffer.nummern
      const { sichtbar, zahlen } = applyAuswahl(merkmale, zustand.auswahl, kandidaten)
      const sortierung: Sortierung = zustand.sortierung ?? (zustand.q ? 'relevanz' : 'neu')
      const sortiert = sortNummern(merkmale, sichtbar, sortierung)
      const gezeigt = sortiert.slice(0, zustand.seiten * JE_SEITE)
      const elemente = isLeer(zustand)
        ? urliste
        : await Promise.all(
            gezeigt.map(async (stelle) => {
              const { karte, fundstelle } = await treffer.daten(stelle)
              return fillKarte(teile.vorlage, karte, fundstelle)
            }),
          )
      if (nummer !== lauf) return
      teile.ergebnisse.replaceChildren(...elemente)
      teile.mehr.hidden = isLeer(zustand) || gezeigt.length >= sortiert.length
      if (teile.seiten) teile.seiten.hidden = !isLeer(zustand)
      teile.anzahl.textContent = zustand.q ? texte.anzahlZu(sortiert.length, zustand.q) : texte.anzahl(sortiert.length)
      showZahlen(teile, zahlen, zustand)
      showLeer(teile, sortiert.length === 0, merkmale, kandidaten)
    } catch {
      if (nummer !== lauf) return
      teile.ergebnisse.replaceChildren(...urliste)
      teile.anzahl.textContent = texte.fehler
    } finally {
      if (nummer === lauf) teile.ergebnisse.setAttribute('aria-busy', 'false')
    }
  }

  const change = (next: Partial<Zustand>, art: 'push' | 'replace' = 'push'): void => {
    zustand = { ...zustand, seiten: 1, ...next }
    const adresse = location.pathname.replace(/seite\/\d+\/$/, '') + formatZustand(zustand)
    if (art === 'push') history.pushState(null, '', adresse)
    else history.replaceState(null, '', adresse)
    void render()
  }

  const auswahlAus = (): Zustand['auswahl'] => {
    const gewaehlt = Object.groupBy(
      teile.haekchen.filter(({ checked }) => checked),
      ({ name }) => name,
    )
    return Object.fromEntries(Object.entries(gewaehlt).map(([facette, boxen = []]) => [facette, boxen.map(({ value }) => value)]))
  }

  const showLeer = (_teile: Teile, leer: boolean, merkmale: Merkmale, kandidaten: readonly number[]): void => {
    teile.leer.hidden = !leer
    if (!leer) return
    const auswege = Object.entries(zustand.auswahl).flatMap(([facette, werte]) =>
      werte.map((wert) => {
        const rest = without(zustand.auswahl, facette, wert)
        return {
          satz: (n: number) => texte.keineFilter(labelOf(teile, facette, wert), n),
          anzahl: applyAuswahl(merkmale, rest, kandidaten).sichtbar.length,
          next: { auswahl: rest },
        }
      }),
    )
    const ohneWort = {
      satz: texte.keineWort,
      anzahl: applyAuswahl(
        merkmale,
        zustand.auswahl,
        Array.from({ length: merkmale.anzahl }, (_, index) => index),
      ).sichtbar.length,
      next: { q: '' },
    }
    const liste = document.createElement('ul')
    liste.className = 'mt-3 grid gap-2 justify-items-start'
    for (const { satz, anzahl, next } of [...auswege, ...(zustand.q ? [ohneWort] : [])].filter(({ anzahl }) => anzahl > 0))
      liste.append(item(button(satz(anzahl), 'knopf knopf-leise', () => change(next))))
    teile.leer.replaceChildren(
      paragraph(texte.keine, 'text-xl font-semibold'),
      ...(liste.children.length > 0 ? [liste] : [paragraph(texte.keineTipp)]),
    )
  }

  const showZahlen = (_teile: Teile, zahlen: Zahlen, { auswahl }: Zustand): void => {
    for (const feld of teile.haekchen) {
      const zahl = zahlen[feld.name]?.[feld.value] ?? 0
      const anzeige = feld.parentElement?.querySelector('[data-zahl]')
      if (anzeige) anzeige.textContent = String(zahl)
    }
    const chips = Object.entries(auswahl).flatMap(([facette, werte]) =>
      werte.map((wert) => {
        const label = labelOf(teile, facette, wert)
        const chip = button(`${label} ×`, 'schild bg-akzent-grund hover:underline min-h-8 cursor-pointer', () => {
          change({ auswahl: without(zustand.auswahl, facette, wert) })
          teile.ergebnisse.closest('[data-katalog]')?.querySelector<HTMLElement>(`input[name="${facette}"][value="${wert}"]`)?.focus()
        })
        chip.setAttribute('aria-label', texte.entfernen(label))
        return item(chip)
      }),
    )
    if (chips.length > 1)
      chips.push(item(button(texte.zuruecksetzen, 'schild hover:underline min-h-8 cursor-pointer', () => change({ auswahl: {} }))))
    teile.gewaehlt.replaceChildren(...chips)
  }

  for (const element of wurzel.querySelectorAll<HTMLElement>('.nur-mit-skript')) element.hidden = false
  // Auf breiten Fenstern steht die Auswahl immer offen, auf schmalen klappt man sie auf.
  const breit = matchMedia('(min-width: 64rem)')
  const syncKlappe = () => teile.filter.querySelector('details')?.toggleAttribute('open', breit.matches)
  breit.addEventListener('change', syncKlappe)
  syncKlappe()
  teile.filter.addEventListener('change', () => change({ auswahl: auswahlAus() }))
  teile.sortierung.addEventListener('change', () => change({ sortierung: teile.sortierung.value as Sortierung }))
  teile.mehr.addEventListener('click', () => change({ seiten: zustand.seiten + 1 }, 'replace'))
  teile.suche.addEventListener('submit', (event) => {
    event.preventDefault()
    change({ q: teile.feld.value.trim() })
  })
  let pause: ReturnType<typeof setTimeout> | undefined
  teile.feld.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => change({ q: teile.feld.value.trim() }, 'replace'), TIPP_PAUSE)
  })
  teile.feld.addEventListener('focus', bereiteSucheVor, { once: true })
  addEventListener('popstate', () => {
    zustand = parseZustand(location.search, facetten)
    void render().then(restoreScroll)
  })
  keepScroll()
  syncControls(teile, zustand)
  if (!isLeer(zustand)) void render().then(restoreScroll)
}

interface Teile {
  suche: HTMLFormElement
  feld: HTMLInputElement
  filter: HTMLElement
  haekchen: HTMLInputElement[]
  sortierung: HTMLSelectElement
  anzahl: HTMLElement
  gewaehlt: HTMLElement
  leer: HTMLElement
  ergebnisse: HTMLElement
  mehr: HTMLButtonElement
  seiten: HTMLElement | null
  vorlage: HTMLTemplateElement
}

const findTeile = (wurzel: HTMLElement): Teile => {
  const find = <T extends HTMLElement>(selector: string): T => {
    const element = wurzel.querySelector<T>(selector)
    if (!element) throw new Error(`Der Übersicht fehlt ${selector}`)
    return element
  }
  const filter = find<HTMLElement>('[data-filter]')
  return {
    suche: find('[data-suchfeld]'),
    feld: find('[data-suchfeld] input'),
    filter,
    haekchen: [...filter.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    sortierung: find('[data-sortierung]'),
    anzahl: find('[data-anzahl]'),
    gewaehlt: find('[data-gewaehlt]'),
    leer: find('[data-leer]'),
    ergebnisse: find('[data-ergebnisse]'),
    mehr: find('[data-mehr]'),
    seiten: wurzel.querySelector('[data-seiten]'),
    vorlage: find('[data-vorlage]'),
  }
}

const syncControls = ({ feld, haekchen, sortierung }: Teile, zustand: Zustand): void => {
  if (feld.value.trim() !== zustand.q) feld.value = zustand.q
  for (const box of haekchen) box.checked = zustand.auswahl[box.name]?.includes(box.value) ?? false
  sortierung.value = zustand.sortierung ?? (zustand.q ? 'relevanz' : 'neu')
}

const without = (auswahl: Zustand['auswahl'], facette: string, wert: string): Zustand['auswahl'] => {
  const { [facette]: werte = [], ...rest } = auswahl
  const uebrig = werte.filter((anderer) => anderer !== wert)
  return uebrig.length > 0 ? { ...rest, [facette]: uebrig } : rest
}

const labelOf = ({ haekchen }: Teile, facette: string, wert: string): string =>
  haekchen.find(({ name, value }) => name === facette && value === wert)?.dataset['label'] ?? wert

const item = (child: HTMLElement): HTMLLIElement => {
  const li = document.createElement('li')
  li.append(child)
  return li
}

const paragraph = (text: string, className = ''): HTMLParagraphElement =>
  Object.assign(document.createElement('p'), { textContent: text, className })

const button = (text: string, className: string, onClick: () => void): HTMLButtonElement => {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text, className })
  element.addEventListener('click', onClick)
  return element
}

/** Die Liste entsteht erst nach dem Laden; die Stelle merkt sich der Eintrag im Verlauf. */
const keepScroll = (): void => {
  history.scrollRestoration = 'manual'
  let wartet = false
  addEventListener(
    'scroll',
    () => {
      if (wartet) return
      wartet = true
      setTimeout(() => {
        wartet = false
        history.replaceState({ ...history.state, y: scrollY }, '')
      }, 100)
    },
    { passive: true },
  )
}

const restoreScroll = (): void => scrollTo({ top: typeof history.state?.y === 'number' ? history.state.y : 0, behavior: 'instant' })
