import { expect, test } from 'vitest'
import type { Beispiel } from '../model/beispiel.ts'
import { ereignisseOf, zeitleisteOf } from './zeitleiste.ts'

const beispiel = (felder: Partial<Beispiel>): Beispiel => ({ quellen: [], veroeffentlicht: '2026-07-01', ...felder }) as unknown as Beispiel

test('Ereignisse stehen in zeitlicher Folge, jeder Quellentag einmal', () => {
  const quelle = { titel: 'Bericht', herausgeber: 'Zeitung', adresse: 'https://www.zeitung.de', datum: '2024-03-05' }
  expect(
    ereignisseOf(beispiel({ zeitraum: { beginn: '2023', ende: '2025-06' }, quellen: [quelle, quelle] })).map(
      ({ art, datum }) => `${art} ${datum}`,
    ),
  ).toEqual(['beginn 2023', 'quelle 2024-03-05', 'ende 2025-06', 'veroeffentlicht 2026-07-01'])
})

test('die Leiste reicht in ganzen Jahren vom ersten bis zum letzten Ereignis; ohne Ende bleibt sie offen', () => {
  const { jahre, dauer, punkte } = zeitleisteOf(beispiel({ zeitraum: { beginn: '2023', ende: 'laufend' } }))
  expect(jahre).toEqual([
    { jahr: 2023, ort: 0 },
    { jahr: 2024, ort: 0.25 },
    { jahr: 2025, ort: 0.5 },
    { jahr: 2026, ort: 0.75 },
  ])
  expect(dauer).toEqual({ von: 0, bis: 1, offen: true })
  expect(punkte.map(({ ort }) => ort)).toEqual([0, 0.875])
})

test('lange Zeiten bekommen weniger Jahreszahlen, und ohne Zeitraum bleibt die Dauer weg', () => {
  expect(zeitleisteOf(beispiel({ zeitraum: { beginn: '2005' } })).jahre.map(({ jahr }) => jahr)).toEqual([2005, 2011, 2017, 2023])
  expect(zeitleisteOf(beispiel({})).dauer).toBeUndefined()
})
