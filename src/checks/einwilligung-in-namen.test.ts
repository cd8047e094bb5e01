import { expect, test } from 'vitest'
import { createZustimmung } from './einwilligung-in-namen.ts'

const einwilligung = (was: string, widerrufen = false) => ({
  fuer: 'name' as const,
  was,
  form: 'schriftlich' as const,
  erteilt_am: '2026-03-01',
  ...(widerrufen && { widerrufen_am: '2026-09-01' }),
})

/** Die Zustimmung zu dem, was in eckigen Klammern steht. */
const zustimmung = (text: string, ...einwilligungen: ReturnType<typeof einwilligung>[]) => {
  const index = text.indexOf('[')
  const wert = text.slice(index + 1, text.indexOf(']'))
  return createZustimmung(einwilligungen)(text.replace('[', '').replace(']', ''), { index, wert })
}

test.each([
  'Hier fährt [Fatima Muster].',
  'Hier fährt [fatima muster].',
  'Hier fährt [Fatima\nMuster].',
  'Hier fährt [Frau Dr. Fatima Muster].',
  'Hier fährt [Dr. Fatima] Muster.',
  'Das ist [Fatima Musters] Bus.',
])('der Name selbst: %j', (text) => {
  expect(zustimmung(text, einwilligung('Fatima Muster'))).toBe('gilt')
  expect(zustimmung(text, einwilligung('Fatima Muster', true))).toBe('widerrufen')
})

test.each([
  'Hier fährt [Fatima].',
  'Hier fährt [Frau Muster].',
  'Hier fährt [Fatima Muster-Beispiel].',
  'Hier fährt [Fatima Mustermann].',
  'Hier fahren Fatima Muster und [Olena Beispiel].',
  'Hier fährt [Fatima Muster Beispiel].',
  'Hier fährt [Familie Fatima Muster].',
])('ein anderer Name: %j', (text) => {
  expect(zustimmung(text, einwilligung('Fatima Muster'))).toBeUndefined()
})

test('ein Widerruf geht jeder anderen Einwilligung vor, und wer anders genannt werden darf, steht so im Kopf', () => {
  expect(zustimmung('[Fatima Muster]', einwilligung('Fatima Muster'), einwilligung('Fatima Muster', true))).toBe('widerrufen')
  expect(zustimmung('[Frau Muster]', einwilligung('Frau Muster'))).toBe('gilt')
  expect(zustimmung('[Fatima Muster]', einwilligung('(Fatima'))).toBeUndefined()
  expect(zustimmung('[Fatima Muster]')).toBeUndefined()
})
