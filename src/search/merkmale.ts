import { facetten } from '../catalogue/facetten.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { sumVze } from '../model/sprache.ts'
import { idsOf } from '../model/vokabular/begriff.ts'
import { kostenbaender } from '../model/vokabular/kosten.ts'

/**
 * Was der Browser zum Filtern, Zählen und Sortieren braucht, als Spalten: In jeder Liste steht an Stelle i das i-te Beispiel.
 * Die Reihenfolge ist „neueste zuerst“.
 */
export interface Merkmale {
  /** Anzahl der Beispiele. */
  anzahl: number
  /** Je Facette die Werte und zu jedem Beispiel die Nummern seiner Werte. */
  facetten: Readonly<Record<string, { werte: readonly string[]; je: readonly (readonly number[])[] }>>
  /** Aufwand zum Sortieren, klein zuerst; `null`, wenn nichts genannt ist. */
  aufwand: readonly (number | null)[]
}

/** Die Merkmale aller Fälle. */
export const toMerkmale = (faelle: readonly Fall[]): Merkmale => ({
  anzahl: faelle.length,
  facetten: Object.fromEntries(
    facetten.map((facette) => {
      const werte = [...facette.werte.keys()]
      return [facette.id, { werte, je: faelle.map((fall) => facette.of(fall).map((wert) => werte.indexOf(wert))) }]
    }),
  ),
  aufwand: faelle.map(({ beispiel }) => aufwandOf(beispiel.ressourcen)),
})

const BAENDER = idsOf(kostenbaender).filter((band) => band !== 'nicht-genannt')

/** Ordnungszahl aus Kostenband und Stellen: erst das höhere Kostenband, dann die VZÄ. Unbekannt bleibt unbekannt. */
const aufwandOf = (ressourcen: Fall['beispiel']['ressourcen']): number | null => {
  const baender = [ressourcen.einmalig, ressourcen.laufend].flatMap((band) => (band === 'nicht-genannt' ? [] : [BAENDER.indexOf(band)]))
  const vze = sumVze(ressourcen)
  if (baender.length === 0 && vze === undefined) return null
  return Math.max(0, ...baender) * 1_000 + (vze ?? 0)
}
