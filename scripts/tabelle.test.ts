import { expect, test } from 'vitest'
import { tabelle } from './tabelle.ts'

test('Beschriftungen stehen links, Zahlen rechts untereinander', () => {
  expect(
    tabelle(
      ['Land', 'Beispiele'],
      [
        ['Bayern', '11 von 85'],
        ['Sachsen-Anhalt', '3 von 85'],
      ],
    ),
  ).toEqual([
    'Land            Beispiele', //
    '──────────────  ─────────',
    'Bayern          11 von 85',
    'Sachsen-Anhalt   3 von 85',
  ])
})
