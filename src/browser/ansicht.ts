import { katalog as texte } from '../texte/katalog.ts'
import { findAuswege, showAuswege } from './auswege.ts'
import { findTeil } from './elemente.ts'
import type { Filterspalte } from './filterspalte.ts'
import { fillKarte } from './karte.ts'
import { showMarken } from './marken.ts'
import { startOhneAngabe } from './ohne-angabe.ts'
import type { Rechnung } from './rechnung.ts'
import type { Treffer } from './treffer.ts'
import type { Zustand } from './zustand.ts'

/** Treffer je aufgeklappter Seite. */
const JE_SEITE = 24
/** So viele Treffer stehen schon da, während noch gezählt oder getippt wird: mehr, als ein Bildschirm zeigt. */
const ERSTE = 4

/** Alles, was sich mit jeder Wahl ändert: Zahl, Marken, Liste, Auswege. */
export interface Ansicht {
  liste: HTMLElement
  mehr: HTMLElement
  /** Zeigt die ersten Treffer, sobald sie da sind; alles Weitere folgt mit `prepare`. */
  showErste(gesucht: Promise<Treffer>, istAktuell: () => boolean): Promise<void>
  /**
   * Baut alles im Voraus. `urliste`: Die Liste der Seite bleibt stehen; `vorlaeufig`: Die ersten Karten genügen; `bleiben`: So viele Karten
   * vorn bleiben, wie sie sind.
   * @returns stellt das Gebaute auf einen Schlag hin; wer es nicht aufruft, ändert nichts
   */
  prepare(zustand: Zustand, rechnung: Rechnung, wie: { urliste: boolean; vorlaeufig: boolean; bleiben: number }): Promise<() => void>
  showFehler(): void
}

/** Findet die Teile der Seite, die sich ändern. */
export const createAnsicht = (
  wurzel: HTMLElement,
  filter: Filterspalte,
  change: (next: (zustand: Zustand) => Partial<Zustand>) => void,
): Ansicht => {
  const liste = findTeil(wurzel, '[data-ergebnisse]')
  const anzahl = findTeil(wurzel, '[data-anzahl]')
  const suchhinweis = findTeil(wurzel, '[data-suchhinweis]')
  const marken = findTeil(wurzel, '[data-gewaehlt]')
  const leer = findTeil(wurzel, '[data-leer]')
  const mehr = findTeil(wurzel, '[data-mehr]')
  const seiten = wurzel.querySelector<HTMLElement>('[data-seiten]')
  const vorlage = findTeil<HTMLTemplateElement>(wurzel, '[data-vorlage]')
  const ohneAngabe = startOhneAngabe(wurzel, (auchOhne) => change(({ auswahl }) => ({ auswahl: { ...auswahl, auchOhne } })))
  const urkarten = [...liste.children]

  return {
    liste,
    mehr,
    async showErste(gesucht, istAktuell) {
      // Scheitert die Suche, sagt es `prepare`.
      const treffer = await gesucht.catch(() => undefined)
      const erste = await Promise.all(treffer?.nummern.slice(0, ERSTE).map(treffer.daten) ?? []).catch(() => [])
      if (erste.length > 0 && istAktuell() && liste.getAttribute('aria-busy') === 'true')
        liste.replaceChildren(...erste.map(({ karte, fundstelle }) => fillKarte(vorlage, karte, fundstelle, '')))
    },
    async prepare(zustand, rechnung, { urliste, vorlaeufig, bleiben }) {
      const { ergebnis, sortiert, daten, grundOf, countMit } = rechnung
      const gezeigt = sortiert.slice(0, vorlaeufig ? ERSTE : zustand.seiten * JE_SEITE)
      const karten = urliste
        ? urkarten
        : await Promise.all(
            gezeigt.slice(bleiben).map(async (nummer) => {
              const { karte, fundstelle, ergaenze } = await daten(nummer)
              const fertig = fillKarte(vorlage, karte, fundstelle, grundOf(nummer))
              ergaenze?.(fertig)
              return fertig
            }),
          )
      const auswege = sortiert.length === 0 ? await findAuswege(filter, zustand, ergebnis, countMit) : []
      return () => {
        if (bleiben > 0) liste.append(...karten)
        else liste.replaceChildren(...karten)
        mehr.hidden = urliste || gezeigt.length === sortiert.length
        if (seiten) seiten.hidden = !urliste
        anzahl.textContent = zustand.q ? texte.anzahlZu(sortiert.length, zustand.q) : texte.anzahl(sortiert.length)
        suchhinweis.textContent = describeSuche(rechnung)
        filter.showZahlen(ergebnis)
        ohneAngabe.show(zustand.auswahl, ergebnis)
        showMarken(marken, anzahl, filter, zustand.auswahl, (auswahl) => change(() => ({ auswahl })))
        leer.hidden = sortiert.length > 0
        showAuswege(leer, auswege, (next) => {
          change(() => next)
          anzahl.focus()
        })
      }
    },
    showFehler() {
      liste.replaceChildren(...urkarten)
      anzahl.textContent = texte.fehler
    },
  }
}

/** Was die Suche anders verstanden hat oder nirgends fand, in ganzen Sätzen. */
const describeSuche = ({ korrekturen, unbekannt }: Rechnung): string =>
  [
    ...korrekturen.map(({ getippt, gesucht }) => texte.korrektur(getippt, gesucht)),
    ...(unbekannt.length > 0 ? [texte.unbekannt(unbekannt)] : []),
  ].join(' ')
