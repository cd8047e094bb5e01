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
  if (sortierung === 'naehe') return sortBy(nummern, (nummer) => [-(naehe[nummer] ?? 0)])
  if (sortierung === 'neu') return sortBy(nummern, (nummer) => [nummer])
  return sortBy(nummern, aufwandOf(merkmale))
}

/**
 * Bei einer Suche zählt zuerst das Wort: Der beste Treffer bleibt vorn, jeder andere rückt je Gemeinsamkeit höchstens einen Platz vor.
 */
const preferNahe = ([erster, ...uebrige]: readonly number[], naehe: readonly number[]): number[] => {
  if (erster === undefined) return []
  const platz = new Map(uebrige.map((nummer, index) => [nummer, index]))
  return [erster, ...sortBy(uebrige, (nummer) => [(platz.get(nummer) ?? 0) - (naehe[nummer] ?? 0), -(naehe[nummer] ?? 0)])]
}

/**
 * Vollständige Angaben zuerst, dann die mit einem Teil davon, zuletzt die ohne; darin erst nach Kosten, dann nach Stellen.
 * Eine fehlende Angabe gilt so nie als null.
 */
const aufwandOf =
  ({ masse: { geld, personal } }: Merkmale) =>
  (nummer: number): number[] => {
    const teile = [geld, personal].map((mass) => ({ menge: mass?.mindestens[nummer] ?? 0, offen: (mass?.offen[nummer] ?? 1) === 1 }))
    const offene = teile.filter(({ offen }) => offen).length
    const genannt = teile.some(({ menge, offen }) => !offen || menge > 0)
    const rang = offene === 0 ? 0 : genannt ? 1 : 2
    // Unter den unvollständigen steht Genanntes vor Offenem: Eine offene Menge ist größer als jede genannte.
    return [rang, ...teile.map(({ menge, offen }) => (offen && menge === 0 ? Number.POSITIVE_INFINITY : menge)), nummer]
  }

const sortBy = (nummern: readonly number[], keyOf: (nummer: number) => readonly number[]): number[] =>
  nummern
    .map((nummer) => ({ nummer, key: keyOf(nummer) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ nummer }) => nummer)

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let stelle = 0; stelle < a.length; stelle++) {
    const [links = 0, rechts = 0] = [a[stelle], b[stelle]]
    if (links !== rechts) return links < rechts ? -1 : 1
  }
  return 0
}
