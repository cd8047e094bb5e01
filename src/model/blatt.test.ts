import { expect, test } from 'vitest'
import { isZuLangFuersBlatt } from './blatt.ts'

test('was eine Spalte des Blatts sprengte, ist zu lang; was fehlt, nie', () => {
  expect(isZuLangFuersBlatt([{ art: 'html', html: 'a'.repeat(1_900) }])).toBe(false)
  expect(isZuLangFuersBlatt([{ art: 'html', html: 'a'.repeat(2_000) }])).toBe(true)
  expect(isZuLangFuersBlatt(undefined)).toBe(false)
})
