import { expect, test } from 'vitest'
import { findWoerter, fold, stammOf } from './wort.ts'

test.each([
  ['Förderung', 'Foerderung', 'FÖRDERUNG', 'fördern'],
  ['Straße', 'Strasse', 'Straßen'],
  ['Mütter', 'Muetter', 'Mutter'],
  ['Jugendliche', 'Jugend', 'jugendlicher'],
  ['Gesundheit', 'gesundheitlich', 'gesundheitliche'],
  ['Integrationskurs', 'Integrationskurse', 'Integrationskursen'],
  ['Ehrenamt', 'ehrenamtlicher', 'Ehrenamtliche'],
  ['Ukraine', 'ukrainische', 'Ukrainerinnen'],
  ['Teilnehmende', 'Teilnehmer', 'Teilnehmerinnen'],
  ['Helfer', 'Helferinnen', 'Helfer:innen'],
  ['Café', 'Cafe'],
])('%s hat einen Stamm mit seinen Formen', (wort, ...formen) => {
  for (const form of formen) expect(stammOf(form), form).toBe(stammOf(wort))
})

test.each([
  ['ländlich', 'Land'],
  ['Betreuung', 'Betreung'],
  ['Kurs', 'Kur'],
  ['Sachsen', 'Sache'],
  ['Siegen', 'Sieg'],
])('%s und %s bleiben verschieden', (a, b) => {
  expect(stammOf(a)).not.toBe(stammOf(b))
})

test('„ue“ hinter a, e und q ist kein Umlaut', () => {
  expect(fold('Betreuung')).toBe('betreuung')
  expect(fold('Quelle')).toBe('quelle')
  expect(fold('Fluechtling')).toBe('fluchtling')
})

test('Paragrafen und Altersgruppen sind ein Wort, wie immer sie geschrieben sind', () => {
  expect(findWoerter('§ 16 i SGB II, §16i, U 25 und U25').map(({ text }) => fold(text))).toEqual([
    '16i',
    'sgb',
    'ii',
    '16i',
    'u25',
    'und',
    'u25',
  ])
})

test('ein Genderzeichen trennt kein Wort, und die Stelle zeigt auf seinen Anfang', () => {
  const text = 'Für Bewerber:innen und Lots*innen'
  const woerter = findWoerter(text)
  expect(woerter.map(({ text: wort }) => wort)).toEqual(['Für', 'Bewerber:innen', 'und', 'Lots*innen'])
  for (const { text: wort, stelle } of woerter) expect(text.startsWith(wort, stelle)).toBe(true)
})
