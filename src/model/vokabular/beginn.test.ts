import { expect, test } from 'vitest'
import { beginnOf } from './beginn.ts'

test.each([
  ['2022', 'ab-2022'],
  ['2022-01-01', 'ab-2022'],
  ['2021-12-31', 'ab-2015'],
  ['2015-01', 'ab-2015'],
  ['2014-12', 'vor-2015'],
])('Beginn %s gehört zu %s', (beginn, zeit) => {
  expect(beginnOf({ zeitraum: { beginn } })).toBe(zeit)
})

test('ein unbekannter Beginn bleibt unbekannt', () => {
  expect(beginnOf({ zeitraum: undefined })).toBe('nicht-genannt')
})
