import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trennen } from './trennen.ts'

test.each([
  ['Jugendberufsagentur', 'Ju·gend·be·rufs·agen·tur'],
  ['Langzeitleistungsbeziehende', 'Lang·zeit·leis·tungs·be·zie·hen·de'],
  ['„Stadtteilmütter“ im Bezirk', '„Stadt·teil·müt·ter“ im Bezirk'],
  ['Waldeck-Großwohnsiedlung', 'Waldeck-Groß·wohn·sied·lung'],
])('%s', (text, getrennt) => {
  expect(trennen(text)).toBe(getrennt.replaceAll('·', '\u00ad'))
})

test.each([
  'Jobcenter Bodensee',
  'beratungsstelle@jobcenter.example',
  '/handlungsfelder/ankommen',
  'www.arbeitsagentur.de',
  'einwilligung_widerrufen',
  'Kennzeichen12345678',
])('unverändert: %s', (text) => {
  expect(trennen(text)).toBe(text)
})

test('ohne die weichen Trennzeichen steht derselbe Text da', () => {
  const wort = fc.constantFrom('Jugendberufsagentur', 'und', '&#x26;', '§', 'Übertragbarkeit', '\u00a0')
  fc.assert(
    fc.property(fc.array(fc.oneof(wort, fc.string())), (teile) => {
      const text = teile.join(' ').replaceAll('\u00ad', '')
      return trennen(text).replaceAll('\u00ad', '') === text
    }),
  )
})
