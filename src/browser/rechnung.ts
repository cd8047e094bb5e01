import { type Auswahl, applyAuswahl, type Ergebnis } from '../search/auswahl.ts'
import { sortNummern } from '../search/reihenfolge.ts'
import { loadMerkmale } from './daten.ts'
import type { Fund } from './karte.ts'
import type { MeinJobcenter } from './mein-jobcenter.ts'
import { sucheTreffer } from './treffer.ts'
import { sortierungOf, type Zustand } from './zustand.ts'

/** Was zu einem Zustand zu zeigen ist. */
export interface Rechnung {
  ergebnis: Ergebnis
  /** Die sichtbaren Nummern in der Reihenfolge der Liste. */
  sortiert: readonly number[]
  daten(nummer: number): Promise<Fund>
  /** Was ein Beispiel mit dem gewählten Jobcenter gemein hat; leer, wenn nichts. */
  grundOf(nummer: number): string
  /** Wie viele Beispiele ein anderes Suchwort mit einer anderen Auswahl ergäbe. */
  countMit(q: string, auswahl: Auswahl): Promise<number>
}

/** Sucht, filtert und sortiert. @throws wenn sich die Suche nicht laden lässt */
export const rechne = async (zustand: Zustand, meines: MeinJobcenter): Promise<Rechnung> => {
  const [merkmale, treffer] = await Promise.all([loadMerkmale(), sucheTreffer(zustand.q)])
  const naehe = await meines.naehe(merkmale)
  const ergebnis = applyAuswahl(merkmale, zustand.auswahl, treffer.nummern)
  return {
    ergebnis,
    sortiert: sortNummern(merkmale, ergebnis.sichtbar, sortierungOf(zustand, meines.ist()), naehe?.punkte),
    daten: treffer.daten,
    grundOf: (nummer) => naehe?.grundOf(nummer) ?? '',
    countMit: async (q, auswahl) => applyAuswahl(merkmale, auswahl, (await sucheTreffer(q)).nummern).sichtbar.length,
  }
}
