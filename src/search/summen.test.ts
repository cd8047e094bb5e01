import { expect, test } from 'vitest'
import { createSummen } from './summen.ts'

test('zählt zusammen, in der Folge des ersten Vorkommens oder aufsteigend', () => {
  const summen = createSummen()
  for (const [nummer, wert] of [
    [5_000, 1],
    [3, 0],
    [5_000, 0.5],
    [0, 2],
  ] as const)
    summen.add(nummer, wert)
  expect(summen.take('wie-sie-kamen')).toEqual({ nummern: [5_000, 3, 0], werte: [1.5, 0, 2] })
  summen.add(9, 1)
  summen.add(4, 1)
  expect(summen.take('aufsteigend')).toEqual({ nummern: [4, 9], werte: [1, 1] })
})

test('nimmt auf Wunsch den größten Wert, und beginnt danach von vorn', () => {
  const summen = createSummen()
  for (const wert of [2, 3, 1]) summen.raise(7, wert)
  summen.add(7, 10)
  expect(summen.take('aufsteigend')).toEqual({ nummern: [7], werte: [13] })
  expect(summen.take('aufsteigend')).toEqual({ nummern: [], werte: [] })
})
