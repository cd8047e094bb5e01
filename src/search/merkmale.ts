import { facetten } from '../catalogue/facetten.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { masse } from '../catalogue/masse.ts'

/** Eine Spalte mit Werten: die Werte und zu jedem Beispiel die Nummern seiner Werte. */
export interface Spalte {
  werte: readonly string[]
  je: readonly (readonly number[])[]
}

/**
 * Eine Spalte mit Mengen: die Stufen, auf die sich eine Obergrenze setzen lässt, mit ihrer Grenze, und zu jedem Beispiel,
 * wie viel es mindestens ist und ob (1) ein Teil der Angabe fehlt. Fehlt nichts, ist es genau so viel.
 */
export interface Mengenspalte {
  stufen: readonly string[]
  grenzen: readonly number[]
  mindestens: readonly number[]
  offen: readonly (0 | 1)[]
}

/**
 * Was der Browser zum Filtern, Zählen und Sortieren braucht, als Spalten: In jeder Liste steht an Stelle i das i-te Beispiel.
 * Die Reihenfolge ist „neueste zuerst“.
 */
export interface Merkmale {
  /** Anzahl der Beispiele. */
  anzahl: number
  facetten: Readonly<Record<string, Spalte>>
  masse: Readonly<Record<string, Mengenspalte>>
  /** Träger-Nummern der Jobcenter, von denen ein Beispiel kommt. */
  jobcenter: Spalte
}

/** Die Merkmale aller Fälle. */
export const toMerkmale = (faelle: readonly Fall[]): Merkmale => ({
  anzahl: faelle.length,
  facetten: Object.fromEntries(facetten.map(({ id, werte, of }) => [id, toSpalte([...werte.keys()], faelle.map(of))])),
  masse: Object.fromEntries(
    masse.map(({ id, stufen, of }) => {
      const angaben = faelle.map(of)
      return [
        id,
        {
          stufen: stufen.map((stufe) => stufe.id),
          grenzen: stufen.map(({ grenze }) => grenze),
          mindestens: angaben.map(({ mindestens }) => mindestens),
          offen: angaben.map(({ offen }) => (offen ? 1 : 0)),
        },
      ]
    }),
  ),
  jobcenter: toSpalte(
    [...new Set(faelle.flatMap(({ beispiel }) => beispiel.jobcenter))],
    faelle.map(({ beispiel }) => beispiel.jobcenter),
  ),
})

const toSpalte = (werte: readonly string[], je: readonly (readonly string[])[]): Spalte => {
  const nummern = new Map(werte.map((wert, nummer) => [wert, nummer]))
  return { werte, je: je.map((liste) => liste.flatMap((wert) => nummern.get(wert) ?? [])) }
}
