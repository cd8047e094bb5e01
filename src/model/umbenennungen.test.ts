import { expect, test } from 'vitest'
import { benenneUm } from './umbenennungen.ts'

test('Felder und Begriffe bekommen überall ihren heutigen Namen, in derselben Reihenfolge', () => {
  const daten = { titel: 'a', ergebnisse: [{ zahl: '1', text: 'x' }, { wert: '2' }], gruppen: ['alt', 'anders', 'alt'] }
  const { daten: neu, alte } = benenneUm(daten, [
    { art: 'feld', pfad: ['ergebnisse', '*'], alt: 'zahl', neu: 'wert' },
    { art: 'begriff', pfad: ['gruppen', '*'], alt: 'alt', neu: 'neu' },
    { art: 'feld', pfad: [], alt: 'gruppen', neu: 'zielgruppen' },
  ])
  expect(JSON.stringify(neu)).toBe('{"titel":"a","ergebnisse":[{"wert":"1","text":"x"},{"wert":"2"}],"zielgruppen":["neu","anders","neu"]}')
  expect(alte.map(({ pfad, teil }) => [pfad.join('.'), teil])).toEqual([
    ['ergebnisse.0.zahl', 'schluessel'],
    ['gruppen.0', 'wert'],
    ['gruppen.2', 'wert'],
    ['gruppen', 'schluessel'],
  ])
  expect(daten.gruppen[0]).toBe('alt')
})

test('stehen alter und neuer Name da, oder hat der Wert eine andere Form, bleibt alles, wie es ist', () => {
  const daten = { alt: '1', neu: '2', liste: 'keine Liste', constructor: 'x' }
  expect(
    benenneUm(daten, [
      { art: 'feld', pfad: [], alt: 'alt', neu: 'neu' },
      { art: 'begriff', pfad: ['liste', '*'], alt: 'a', neu: 'b' },
      { art: 'feld', pfad: ['toString'], alt: 'a', neu: 'b' },
    ]),
  ).toEqual({ daten, alte: [] })
})
