import { expect, test } from 'vitest'
import { bewerte, mittel } from './masse.ts'

const relevant = { a: 2, b: 2, c: 1 }

test('die ideale Liste hat überall 1', () => {
  expect(bewerte({ relevant }, ['a', 'b', 'c'])).toEqual({ recall: 1, ndcg: 1, erster: 1 })
})

test('was fehlt oder weiter unten steht, kostet', () => {
  const { recall, ndcg, erster } = bewerte({ relevant }, ['x', 'a', 'c'])
  expect(recall).toBe(0.5)
  expect(erster).toBe(0)
  expect(ndcg).toBeCloseTo((3 / Math.log2(3) + 1 / 2) / (3 + 3 / Math.log2(3) + 1 / 2), 10)
})

test('nach dem zehnten Platz zählt nichts mehr, und zehn von zwölf sind alle', () => {
  const zwoelf = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`s${at}`, 2]))
  expect(bewerte({ relevant: zwoelf }, Object.keys(zwoelf)).recall).toBe(1)
  expect(bewerte({ relevant: { a: 2 } }, [...'bcdefghijk', 'a'])).toEqual({ recall: 0, ndcg: 0, erster: 0 })
})

test('gibt es nichts zu finden, ist nur die leere Liste richtig', () => {
  expect(bewerte({ relevant: {} }, [])).toEqual({ recall: 1, ndcg: 1, erster: 1 })
  expect(bewerte({ relevant: {} }, ['a'])).toEqual({ recall: 0, ndcg: 0, erster: 0 })
})

test('das Mittel nimmt jede Anfrage gleich', () => {
  expect(mittel([bewerte({ relevant }, ['a', 'b', 'c']), bewerte({ relevant }, [])])).toEqual({ recall: 0.5, ndcg: 0.5, erster: 0.5 })
})
