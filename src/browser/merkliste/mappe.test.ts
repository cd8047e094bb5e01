import { describe, expect, test } from 'vitest'
import { isLeer, LEERE_MAPPE, MAX_BEISPIELE, type Mappe, move, toggle, toMappe } from './mappe.ts'

const mit = (...kennungen: string[]): Mappe => ({ ...LEERE_MAPPE, kennungen })

test.each([
  ['bus11', 1, ['rad22', 'bus11', 'zug33']],
  ['zug33', -1, ['bus11', 'zug33', 'rad22']],
  ['zug33', -2, ['zug33', 'bus11', 'rad22']],
  ['bus11', 2, ['rad22', 'zug33', 'bus11']],
  ['bus11', -1, ['bus11', 'rad22', 'zug33']],
  ['zug33', 5, ['bus11', 'rad22', 'zug33']],
  ['rad22', -9, ['rad22', 'bus11', 'zug33']],
  ['fehlt', 1, ['bus11', 'rad22', 'zug33']],
])('%s um %i verschoben', (kennung, plaetze, folge) => {
  expect(move(mit('bus11', 'rad22', 'zug33'), kennung, plaetze).kennungen).toEqual(folge)
})

test('wer zweimal klickt, ist wieder da, wo er war; Texte bleiben', () => {
  const vorher = { ...mit('bus11'), titel: 'Neu bei uns' }
  const nachher = toggle(vorher, 'rad22')
  expect(nachher).toEqual({ ...vorher, kennungen: ['bus11', 'rad22'] })
  expect(toggle(nachher, 'rad22')).toEqual(vorher)
})

test('eine volle Mappe nimmt nichts mehr auf und verliert nichts', () => {
  const voll = mit(...Array.from({ length: MAX_BEISPIELE }, (_, nummer) => `b${String(nummer).padStart(4, '0')}`))
  expect(toggle(voll, 'noch1')).toEqual(voll)
  expect(toggle(voll, 'b0003').kennungen).toHaveLength(MAX_BEISPIELE - 1)
})

describe('was im Speicher liegt, kann von irgendwem sein', () => {
  test.each([
    null,
    undefined,
    7,
    'bus11',
    [],
    { kennungen: 'bus11' },
    { kennungen: [1, null, '../x', 'Bus11'], layout: 'bunt', titel: {} },
  ])('%o ergibt eine leere Mappe', (daten) => {
    expect(toMappe(daten)).toEqual(LEERE_MAPPE)
    expect(isLeer(toMappe(daten))).toBe(true)
  })
})
