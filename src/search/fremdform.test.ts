import { expect, test } from 'vitest'
import { parseFremdes } from './fremdform.ts'

const karte = {
  slug: 'bus',
  titel: 'Bus',
  kurzfassung: '',
  jobcenter: '',
  land: '',
  region: '',
  zeitraum: '',
  feld: '',
  farbe: 'mobilitaet',
  ressourcen: '',
  beleg: '',
  reichweite: '',
}
const stand = { ordner: '0123456789ab', anzahl: 1, anfaenge: ['a'], wortlisten: ['a'] }

test('was die Form hat, kommt durch, ohne das, was niemand kennt', () => {
  expect(parseFremdes('stand.json', { ...stand, mehr: 1 })).toEqual(stand)
  expect(parseFremdes('b/0.json', { karte: { ...karte, kennung: 'k7m3q' }, text: 'Text' })).toEqual({ karte, text: 'Text' })
  expect(parseFremdes('w/0.json', [['wort', [64], [], [], [['worte', [0]]]]])).toHaveLength(1)
  expect(parseFremdes('f/a.json', [['wort', 'Wort', 'Worte']])).toEqual([['wort', 'Wort', 'Worte']])
})

test.each([
  ['stand.json', null],
  ['stand.json', { ...stand, ordner: '../../boese' }],
  ['stand.json', { ...stand, anzahl: -1 }],
  ['stand.json', { ...stand, anzahl: 1e9 }],
  ['stand.json', { ...stand, wortlisten: ['../a'] }],
  ['stand.json', { ...stand, anfaenge: Array(20_000).fill('a') }],
  ['b/0.json', { karte: { ...karte, slug: '//boese.example/x' }, text: '' }],
  ['b/0.json', { karte: { ...karte, slug: 'javascript:alert(1)' }, text: '' }],
  ['b/0.json', { karte: { ...karte, titel: 'x'.repeat(301) }, text: '' }],
  ['b/0.json', { karte: { ...karte, titel: { toString: 1 } }, text: '' }],
  ['b/0.json', { karte, text: 7 }],
  ['w/0.json', [['wort', [-1], [], [], []]]],
  ['w/0.json', [['wort', [0.5], [], [], []]]],
  ['w/0.json', { length: 1 }],
  ['merkmale.json', { anzahl: 1, facetten: { feld: { werte: ['a'], je: [[1e12]] } }, masse: {}, jobcenter: { werte: [], je: [] } }],
  ['boese.json', stand],
])('%s mit falscher Form gilt als nicht zu haben', (datei, inhalt) => {
  expect(() => parseFremdes(datei, inhalt)).toThrow()
})
