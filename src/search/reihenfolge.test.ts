import { expect, test } from 'vitest'
import type { Merkmale } from './merkmale.ts'
import { sortNummern } from './reihenfolge.ts'

/** Nummer: 0 nennt nichts, 1 nur hohe Kosten, 2 alles und viel, 3 und 4 alles und gleich wenig, 5 nur Stellen, 6 einen Teil der Stellen. */
const merkmale: Merkmale = {
  anzahl: 7,
  facetten: {},
  masse: {
    personal: { stufen: [], grenzen: [], mindestens: [0, 0, 3, 1, 1, 2, 1], offen: [1, 1, 0, 0, 0, 0, 1] },
    geld: { stufen: [], grenzen: [], mindestens: [0, 5, 2, 0, 0, 0, 0], offen: [1, 0, 0, 0, 0, 1, 1] },
  },
  jobcenter: { werte: [], je: [] },
}

test('geringster Aufwand: vollständige Angaben vorn, dann die mit einem Teil, zuletzt die ohne; Gleiche bleiben in ihrer Reihenfolge', () => {
  expect(sortNummern(merkmale, [0, 1, 2, 3, 4, 5, 6], 'aufwand')).toEqual([3, 4, 2, 1, 6, 5, 0])
  expect(sortNummern(merkmale, [6, 5, 4, 3, 2, 1, 0], 'aufwand')).toEqual([4, 3, 2, 1, 6, 5, 0])
})

test('neueste zuerst folgt den Nummern, die Suche ihren Treffern', () => {
  expect(sortNummern(merkmale, [3, 1, 2], 'neu')).toEqual([1, 2, 3])
  expect(sortNummern(merkmale, [3, 1, 2], 'relevanz')).toEqual([3, 1, 2])
})

test('„Jobcenter wie meines“: mehr Gemeinsames zuerst, Gleiche in der Reihenfolge der Treffer', () => {
  expect(sortNummern(merkmale, [5, 4, 3, 2, 1, 0], 'naehe', [0, 2, 1, 2, 0, 4])).toEqual([5, 3, 1, 2, 4, 0])
})

test('bei einer Suche bleibt der beste Treffer vorn, und niemand rückt weiter vor, als er Gemeinsames hat', () => {
  expect(sortNummern(merkmale, [0, 1, 2, 3], 'relevanz', [0, 0, 0, 4])).toEqual([0, 3, 1, 2])
  const naehe = [0, 3, 1, 0, 2, 4, 0]
  const treffer = [6, 0, 3, 2, 4, 1, 5]
  const sortiert = sortNummern(merkmale, treffer, 'relevanz', naehe)
  expect(sortiert[0]).toBe(treffer[0])
  for (const [platz, nummer] of sortiert.entries()) expect(treffer.indexOf(nummer) - platz).toBeLessThanOrEqual(naehe[nummer] ?? 0)
})
