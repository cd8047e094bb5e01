import { expect, test } from 'vitest'
import { Ergebnis } from '../model/angaben/ergebnis.ts'
import { mengenbildOf } from './mengenbild.ts'

const ergebnis = (felder: object) =>
  Ergebnis.parse({ text: 'Menschen fanden Arbeit.', einheit: 'Personen', zeitraum: 'im Jahr 2024', angabe_von: 'Jobcenter', ...felder })

test('ein Teil einer überschaubaren Basis wird zu einzelnen Punkten', () => {
  expect(mengenbildOf(ergebnis({ wert: 17, basis: 42 }))).toEqual({ art: 'punkte', teil: 17, basis: 42, spalten: 14 })
})

test('eine große Basis und ein Anteil werden zu einem Balken der ganzen Basis', () => {
  expect(mengenbildOf(ergebnis({ wert: 300, basis: 1200 }))).toEqual({ art: 'balken', anteil: 0.25 })
  expect(mengenbildOf(ergebnis({ wert: 40, basis: 120, einheit: 'Prozent' }))).toEqual({ art: 'balken', anteil: 0.4 })
})

test('ohne Basis, oder wenn der Teil größer ist als sie, gibt es kein Bild', () => {
  expect(mengenbildOf(ergebnis({ wert: 500 }))).toBeUndefined()
  expect(mengenbildOf(ergebnis({ wert: 140, basis: 120, einheit: 'Prozent' }))).toBeUndefined()
  expect(mengenbildOf(ergebnis({ wert: 50, basis: 42 }))).toBeUndefined()
})
