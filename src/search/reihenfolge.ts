import type { Merkmale } from './merkmale.ts'

/** Reihenfolgen der Liste. */
export type Sortierung = 'relevanz' | 'naehe' | 'neu' | 'aufwand'

/**
 * Sortiert Nummern; Gleiche behalten ihre Reihenfolge.
 * @param nummern in der Reihenfolge der Treffer; ohne Suchwort ist das „neueste zuerst“
 * @param naehe zu jedem Beispiel, wie viel sein Jobcenter mit dem gewählten gemein hat; leer, wenn keines gewählt ist
 */
export const sortNummern = (
  merkmale: Merkmale,
  nummern: readonly number[],
  sortierung: Sortierung,
  naehe: readonly number[] = [],
): number[] => {
  if (sortierung === 'relevanz') return preferNahe(nummern, naehe)
  if (sortierung === 'naehe') return sortBy(nummern, (nummer) => -(naehe[nummer] ?? 0))
  if (sortierung === 'neu') return sortBy(nummern, (nummer) => nummer)
  return sortBy(nummern, aufwandOf(merkmale))
}

/** Bei einer Suche zählt zuerst das Wort: Der beste Treffer bleibt vorn, jeder andere rückt je Gemeinsamkeit höchstens einen Platz vor. */
const preferNahe = ([erster, ...uebrige]: readonly number[], naehe: readonly number[]): number[] => {
  if (erster === undefined) return []
  // Wer auf denselben Platz rückt wie ein anderer, geht vor, wenn er mehr gemein hat: Der Abzug bleibt unter einem Platz.
  return [erster, ...sortBy(uebrige, (nummer, platz) => platz - (naehe[nummer] ?? 0) * 1.01)]
}

const OFFEN = 99
const OFFENE_STELLEN = 99_999

/**
 * Eine Zahl, klein bei wenig Aufwand: vollständige Angaben zuerst, dann die mit einem Teil davon, zuletzt die ohne; darin erst nach Kosten,
 * dann nach Stellen. Was offen ist, gilt dabei als größer als alles Genannte, nie als null.
 */
const aufwandOf = ({ masse: { geld, personal } }: Merkmale) => {
  const mengeOf = (mass: typeof geld, nummer: number, offen: number): number => {
    const menge = mass?.mindestens[nummer] ?? 0
    return menge === 0 && mass?.offen[nummer] !== 0 ? offen : menge
  }
  return (nummer: number): number => {
    const kosten = mengeOf(geld, nummer, OFFEN)
    const stellen = mengeOf(personal, nummer, OFFENE_STELLEN)
    const istVollstaendig = geld?.offen[nummer] === 0 && personal?.offen[nummer] === 0
    const rang = istVollstaendig ? 0 : kosten < OFFEN || stellen < OFFENE_STELLEN ? 1 : 2
    return (rang * 100 + kosten) * 100_000 + stellen
  }
}

const sortBy = (nummern: readonly number[], keyOf: (nummer: number, platz: number) => number): number[] =>
  nummern
    .map((nummer, platz) => ({ nummer, key: keyOf(nummer, platz) }))
    .sort((a, b) => a.key - b.key)
    .map(({ nummer }) => nummer)
