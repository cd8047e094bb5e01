import { expect, test } from 'vitest'
import { formatZustand, isLeer, type Moeglich, parseZustand, sortierungOf } from './zustand.ts'

const moeglich: Moeglich = {
  facetten: new Map([
    ['feld', new Set(['sprache-arbeit', 'mobilitaet'])],
    ['land', new Set(['hessen'])],
  ]),
  masse: new Map([
    ['personal', new Set(['0.5', '1'])],
    ['geld', new Set(['keine'])],
  ]),
}

test('Adresse und Zustand sind dasselbe', () => {
  const adresse =
    '?q=Bus+%26+Bahn&feld=sprache-arbeit&feld=mobilitaet&land=hessen&personal=0.5&geld=keine&ohne-angabe=ja&sortierung=aufwand&seiten=2'
  expect(formatZustand(parseZustand(adresse, moeglich))).toBe(adresse)
})

test('Unbekanntes und Unsinniges fällt weg', () => {
  expect(
    parseZustand('?feld=x&feld=mobilitaet&feld=mobilitaet&personal=0.7&ohne-angabe=ja&sortierung=best&seiten=-3&fremd=1', moeglich),
  ).toEqual({ q: '', auswahl: { werte: { feld: ['mobilitaet'] }, grenzen: {}, auchOhne: false }, sortierung: undefined, seiten: 1 })
  expect(isLeer(parseZustand('?feld=x&q=%20&ohne-angabe=ja', moeglich))).toBe(true)
  expect(isLeer(parseZustand('?geld=keine', moeglich))).toBe(false)
})

test.each([
  ['', false, 'neu'],
  ['', true, 'naehe'],
  ['?q=Bus', true, 'relevanz'],
  ['?q=Bus&sortierung=naehe', true, 'naehe'],
  ['?q=Bus&sortierung=naehe', false, 'relevanz'],
  ['?sortierung=naehe', false, 'neu'],
  ['?sortierung=aufwand', true, 'aufwand'],
])('„%s“, eigenes Jobcenter %s: Reihenfolge %s', (adresse, hatJobcenter, expected) => {
  expect(sortierungOf(parseZustand(adresse, moeglich), hatJobcenter)).toBe(expected)
})
