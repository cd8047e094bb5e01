import { expect, test } from 'vitest'
import { formatZustand, isLeer, parseZustand } from './zustand.ts'

const facetten = new Map([
  ['feld', new Set(['sprache-arbeit', 'mobilitaet'])],
  ['land', new Set(['hessen'])],
])

test('Adresse und Zustand sind dasselbe', () => {
  const adresse = '?q=Bus+%26+Bahn&feld=sprache-arbeit&feld=mobilitaet&land=hessen&sortierung=aufwand&seiten=2'
  expect(formatZustand(parseZustand(adresse, facetten))).toBe(adresse)
})

test('Unbekanntes und Unsinniges fällt weg', () => {
  expect(parseZustand('?feld=x&feld=mobilitaet&feld=mobilitaet&sortierung=best&seiten=-3&fremd=1', facetten)).toEqual({
    q: '',
    auswahl: { feld: ['mobilitaet'] },
    sortierung: undefined,
    seiten: 1,
  })
  expect(isLeer(parseZustand('?feld=x&q=%20', facetten))).toBe(true)
})
