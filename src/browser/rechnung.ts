import { type Auswahl, applyAuswahl, type Ergebnis } from '../search/auswahl.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { sortNummern } from '../search/reihenfolge.ts'
import type { MeinJobcenter } from './mein-jobcenter.ts'
import { loadMerkmale, sucheTreffer, type Treffer } from './treffer.ts'
import { sortierungOf, type Zustand } from './zustand.ts'

/** Was zu einem Zustand zu zeigen ist. */
export interface Rechnung extends Pick<Treffer, 'daten' | 'korrekturen' | 'unbekannt'> {
  ergebnis: Ergebnis
  /** Die sichtbaren Nummern in der Reihenfolge der Liste. */
  sortiert: readonly number[]
  /** Was ein Beispiel mit dem gewählten Jobcenter gemein hat; leer, wenn nichts. */
  grundOf(nummer: number): string
  /** Wie viele Beispiele ein anderes Suchwort mit einer anderen Auswahl ergäbe. */
  countMit(q: string, auswahl: Auswahl): Promise<number>
}

/** Woraus gerechnet wird, wenn auch andere Portale etwas gefunden haben. */
export interface Mischung {
  merkmale: Merkmale
  treffer: Treffer
  /** Rückt die sortierten Nummern zurecht. */
  ordne(nummern: number[]): number[]
}

const nurEigenes = (merkmale: Merkmale, treffer: Treffer): Mischung => ({ merkmale, treffer, ordne: (nummern) => nummern })

/**
 * Filtert und sortiert, was die Suche findet.
 * @param mische fügt dem Eigenen hinzu, was von anderen Portalen kam
 * @throws wenn sie sich nicht laden lässt
 */
export const rechne = async (
  zustand: Zustand,
  meines: MeinJobcenter,
  gesucht: Promise<Treffer>,
  mische: (eigene: Merkmale, treffer: Treffer) => Mischung = nurEigenes,
): Promise<Rechnung> => {
  const [eigene, gefunden] = await Promise.all([loadMerkmale(), gesucht])
  const { merkmale, treffer, ordne } = mische(eigene, gefunden)
  const naehe = await meines.naehe(merkmale)
  const ergebnis = applyAuswahl(merkmale, zustand.auswahl, treffer.nummern)
  return {
    ergebnis,
    sortiert: ordne(sortNummern(merkmale, ergebnis.sichtbar, sortierungOf(zustand, meines.ist()), naehe?.punkte)),
    daten: treffer.daten,
    korrekturen: treffer.korrekturen,
    unbekannt: treffer.unbekannt,
    grundOf: (nummer) => naehe?.grundOf(nummer) ?? '',
    countMit: async (q, auswahl) =>
      applyAuswahl(merkmale, auswahl, (q === zustand.q ? treffer : await sucheTreffer(q)).nummern).sichtbar.length,
  }
}
