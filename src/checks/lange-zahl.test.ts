import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatLangeZahl } from './lange-zahl.ts'
import type { Lesart } from './lesarten.ts'

const lesart = (text: string): Lesart => ({ art: 'datei', text, mitAdressen: text, ab: 0, quelle: (index) => index })

test.each(['Telefon 0561 12 34', '35502 // 0012345', '123A456789', 'DE12 5001 0517', '0561 | 12 34', 'GB82 WEST 1234 5698'])(
  '„%s“ kann eine Nummer sein',
  (text) => {
    expect(hatLangeZahl(lesart(text))).toBe(true)
  },
)

test.each([
  'veroeffentlicht: 2026-11-23',
  '  - "39148"',
  'Im Jahr 2024 kamen 17 von 42 Menschen.',
  'rund 9.000 Menschen auf 3.700 Quadratmetern',
  'Im Kreis leben 450.000 Menschen.',
  '  einmalig: bis-25000',
])('„%s“ ist keine', (text) => {
  expect(hatLangeZahl(lesart(text))).toBe(false)
})

test('jede Nummer aus sieben und mehr Ziffern fällt auf, mit welchen Trennzeichen auch immer', () => {
  const trenner = fc.constantFrom('', ' ', '-', '/', '.', ' / ', ' BG ', ') ')
  const nummer = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), trenner), { minLength: 7, maxLength: 12 })
    .map((teile) => teile.map(([ziffer, zwischen]) => `${ziffer}${zwischen}`).join(''))
  // Ein Tag nach ISO 8601 darf wie ein Tag aussehen; davor und dahinter steht hier Text.
  fc.assert(fc.property(nummer, (text) => /^(?:19|20)\d{2}-/.test(text) || hatLangeZahl(lesart(`Die Nummer ist ${text} gewesen.`))))
})
