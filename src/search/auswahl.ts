import type { Merkmale } from './merkmale.ts'

/** Was jemand gewählt hat: je Facette die Kennungen der Werte. Leere Facetten fehlen. */
export type Auswahl = Readonly<Record<string, readonly string[]>>

/** Zu jeder Facette und jedem Wert, wie viele Beispiele zu sehen sind, wenn er gewählt ist. */
export type Zahlen = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * Wendet eine Auswahl an: innerhalb einer Facette gilt „oder“, über Facetten hinweg „und“.
 * @param kandidaten Nummern der Beispiele, die zur Suche passen, in der Reihenfolge der Anzeige
 * @returns die sichtbaren Nummern in derselben Reihenfolge und die Zahlen: bei einem gewählten Wert, wie viele der
 *   sichtbaren ihn tragen, bei jedem anderen, wie viele sichtbar wären, wäre er zusätzlich gewählt
 */
export const applyAuswahl = (
  merkmale: Merkmale,
  auswahl: Auswahl,
  kandidaten: readonly number[],
): { sichtbar: number[]; zahlen: Zahlen } => {
  const namen = Object.keys(merkmale.facetten)
  const passt = new Map(namen.map((name) => [name, matcher(merkmale, name, auswahl[name] ?? [])]))
  const sichtbar = kandidaten.filter((nummer) => namen.every((name) => passt.get(name)?.(nummer)))
  const zahlen = Object.fromEntries(
    namen.map((name) => {
      const ohne = kandidaten.filter((nummer) => namen.every((andere) => andere === name || passt.get(andere)?.(nummer)))
      return [name, countFacette(merkmale, name, auswahl[name] ?? [], ohne)]
    }),
  )
  return { sichtbar, zahlen }
}

const matcher = (merkmale: Merkmale, name: string, gewaehlt: readonly string[]): ((nummer: number) => boolean) => {
  const spalte = merkmale.facetten[name]
  if (!spalte || gewaehlt.length === 0) return () => true
  const nummern = new Set(gewaehlt.map((wert) => spalte.werte.indexOf(wert)))
  return (nummer) => spalte.je[nummer]?.some((wert) => nummern.has(wert)) ?? false
}

const countFacette = (
  merkmale: Merkmale,
  name: string,
  gewaehlt: readonly string[],
  nummern: readonly number[],
): Record<string, number> => {
  const spalte = merkmale.facetten[name]
  if (!spalte) return {}
  const chosen = new Set(gewaehlt.map((wert) => spalte.werte.indexOf(wert)))
  const counts = spalte.werte.map(() => 0)
  let basis = 0
  for (const nummer of nummern) {
    const werte = spalte.je[nummer] ?? []
    const schon = chosen.size > 0 && werte.some((wert) => chosen.has(wert))
    if (schon) basis++
    // Ein schon sichtbares Beispiel zählt über `basis`; bei gewählten Werten zählt, wer sie trägt.
    for (const wert of werte) if (chosen.has(wert) || !schon) counts[wert] = (counts[wert] ?? 0) + 1
  }
  return Object.fromEntries(spalte.werte.map((wert, index) => [wert, (counts[index] ?? 0) + (chosen.has(index) ? 0 : basis)]))
}

/** Reihenfolgen der Liste. */
export type Sortierung = 'relevanz' | 'neu' | 'aufwand'

/** Sortiert Nummern; Gleiche behalten ihre Reihenfolge, Unbekanntes steht hinten. */
export const sortNummern = (merkmale: Merkmale, nummern: readonly number[], sortierung: Sortierung): number[] => {
  if (sortierung === 'relevanz') return [...nummern]
  if (sortierung === 'neu') return [...nummern].sort((a, b) => a - b)
  const rank = (nummer: number): number => merkmale.aufwand[nummer] ?? Number.POSITIVE_INFINITY
  return [...nummern].sort((a, b) => compare(rank(a), rank(b)) || a - b)
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
