import { expect, test } from 'vitest'
import { findBetriebsmaengel, PFLICHTSEITEN } from './betrieb.ts'

const GUT = { name: 'Beispiele', adresse: 'https://beispiele.musterkreis.de' }

test('der eigene Bestand kann gebaut werden', () => {
  expect(findBetriebsmaengel(GUT, 'content')).toEqual([])
  expect(findBetriebsmaengel({ ...GUT, adresse: 'http://localhost:4321' }, 'content')).toEqual([])
})

test.each(['beispiele.musterkreis.de', 'https://musterkreis.de/beispiele', 'https://musterkreis.de/', 'ftp://musterkreis.de', ''])(
  '„%s“ ist keine Adresse für ein Portal',
  (adresse) => {
    expect(findBetriebsmaengel({ ...GUT, adresse }, 'content')).toEqual([expect.stringContaining('keine Adresse für ein Portal')])
  },
)

test('ein leerer Ordner nennt alles, was fehlt, auf einmal', () => {
  expect(findBetriebsmaengel({ ...GUT, name: ' ' }, 'gibt-es-nicht')).toEqual([
    expect.stringContaining('keinen Namen'),
    expect.stringContaining('Ordner „beispiele“ fehlt'),
    ...PFLICHTSEITEN.map((seite) => expect.stringContaining(`„seiten/${seite}.mdx“ fehlt`)),
  ])
})

test('eine Uhr, die nachgeht, fällt auf; eine, die vorgeht, hält nichts auf', () => {
  expect(findBetriebsmaengel(GUT, 'content', '2020-01-31')).toEqual([
    expect.stringMatching(/^Die Uhr dieses Rechners steht auf dem 31\.\sJanuar\s2020\./),
  ])
  expect(findBetriebsmaengel(GUT, 'content', '2060-01-31')).toEqual([])
})
