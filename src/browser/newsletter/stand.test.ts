import { expect, test } from 'vitest'
import { LEERE_MAPPE, type Mappe } from '../merkliste/mappe.ts'
import { isGleich, nimmDazu } from './stand.ts'

const eigene: Mappe = { kennungen: ['bus11', 'rad22'], layout: 'liste', titel: 'Unser Newsletter', gruss: '' }
const fremde: Mappe = { kennungen: ['zug33', 'bus11'], layout: 'teaser', titel: 'Von anderen', gruss: 'Hallo' }

test('dazugenommen wird hinten, und die eigenen Angaben gehen vor', () => {
  expect(nimmDazu(eigene, fremde)).toEqual({
    kennungen: ['bus11', 'rad22', 'zug33'],
    layout: 'liste',
    titel: 'Unser Newsletter',
    gruss: 'Hallo',
  })
})

test('wer noch nichts hat, bekommt alles', () => {
  expect(isGleich(nimmDazu(LEERE_MAPPE, fremde), fremde)).toBe(true)
})

test('eine andere Reihenfolge ist etwas anderes', () => {
  expect(isGleich(eigene, { ...eigene, kennungen: ['rad22', 'bus11'] })).toBe(false)
})
