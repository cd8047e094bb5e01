import { expect, test } from 'vitest'
import { closestTo, findNahe } from './naechstes.ts'

test('das ähnlichste Wort, bei Gleichstand das zuerst genannte', () => {
  expect(closestTo('mobilitat', ['mobilitaet', 'gesundheit'])).toBe('mobilitaet')
  expect(closestTo('Umfnag', ['umfang', 'anfang'])).toBe('umfang')
  expect(findNahe('haus', ['maus', 'laus', 'tisch'])).toEqual(['maus', 'laus'])
  expect(closestTo('gesundheit', ['mobilitaet'])).toBeUndefined()
})

test('ein kurzes Wort ohne gemeinsamen Buchstaben ist nicht ähnlich', () => {
  expect(closestTo('x', ['en'])).toBeUndefined()
  expect(closestTo('ab', ['en'])).toBeUndefined()
  expect(closestTo('em', ['en'])).toBe('en')
})
