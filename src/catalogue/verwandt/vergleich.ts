import type { Fall } from '../katalog.ts'
import { type Art, isWort, type Merkmal, merkmaleOf } from './merkmale.ts'

/** Was Beispiele gemeinsam haben, als Zahlen: Jedes Merkmal, das mindestens zwei Beispiele teilen, hat eine Nummer. */
export interface Vergleich {
  faelle: readonly Fall[]
  merkmale: readonly Merkmal[]
  /** Nach Nummer: wie viel es zählt, wenn zwei Beispiele das Merkmal teilen. Seltenes zählt mehr. */
  gewicht: Float64Array
  /** Nach Stelle des Beispiels: die Nummern seiner Merkmale. */
  nummern: readonly (readonly number[])[]
}

/** Ein Beispiel, das zu einem anderen passt; `punkte` ist die Summe der gemeinsamen Gewichte und in beide Richtungen gleich. */
export interface Kandidat {
  stelle: number
  punkte: number
}

/** Was eine Gemeinsamkeit höchstens zählt; was alle teilen, zählt nichts. */
const HOECHSTENS: Readonly<Record<Art, number>> = {
  gruppe: 3,
  feld: 2,
  recht: 2,
  stichwort: 1,
  hebel: 0.6,
  jobcenter: 0.5,
  region: 1,
  land: 0.5,
  form: 0.3,
}

/** Häufigere Wörter sagen nichts über das Thema. */
const WORT_IN_HOECHSTENS = 0.05

/** Liest die Merkmale aller Fälle und wiegt sie nach Seltenheit. */
export const createVergleich = (faelle: readonly Fall[]): Vergleich => {
  const bekannt = new Map<string, { merkmal: Merkmal; stellen: number[] }>()
  for (const [stelle, fall] of faelle.entries())
    for (const merkmal of merkmaleOf(fall)) {
      const schluessel = `${merkmal.art}:${merkmal.wert}`
      const eintrag = bekannt.get(schluessel)
      if (eintrag) {
        eintrag.stellen.push(stelle)
        // Von einem Wort bleibt die kürzeste Form; sie kommt der Grundform am nächsten.
        if (merkmal.label.length < eintrag.merkmal.label.length) eintrag.merkmal = merkmal
      } else bekannt.set(schluessel, { merkmal, stellen: [stelle] })
    }
  const grenze = Math.max(3, faelle.length * WORT_IN_HOECHSTENS)
  const geteilt = [...bekannt.values()].filter(
    ({ merkmal, stellen }) => stellen.length > 1 && !(isWort(merkmal.art) && stellen.length > grenze),
  )
  const nummern: number[][] = faelle.map(() => [])
  for (const [nummer, { stellen }] of geteilt.entries()) for (const stelle of stellen) nummern[stelle]?.push(nummer)
  return {
    faelle,
    merkmale: geteilt.map(({ merkmal }) => merkmal),
    gewicht: Float64Array.from(
      geteilt,
      ({ merkmal, stellen }) => (HOECHSTENS[merkmal.art] * Math.log(faelle.length / stellen.length)) / Math.log(faelle.length),
    ),
    nummern,
  }
}
