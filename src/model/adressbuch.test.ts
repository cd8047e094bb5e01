import { expect, test } from 'vitest'
import { formatAdressbuch, parseAdressbuch } from './adressbuch.ts'

const TEXT = `# Anfang

/beispiele/bus/ bus11
/beispiele/rad/ rad22 entfallen
/themen/alt/ jetzt /themen/neu/
/
/laender/hessen/
`

test('jede Art von Zeile wird gelesen und geordnet zurückgeschrieben', () => {
  const zeilen = parseAdressbuch(TEXT)
  expect(zeilen).toEqual([
    { adresse: '/beispiele/bus/', kennung: 'bus11' },
    { adresse: '/beispiele/rad/', kennung: 'rad22', entfallen: true },
    { adresse: '/themen/alt/', jetzt: '/themen/neu/' },
    { adresse: '/' },
    { adresse: '/laender/hessen/' },
  ])
  const geschrieben = formatAdressbuch(zeilen)
  expect(geschrieben.split('\n').slice(2)).toEqual([
    '/',
    '/beispiele/bus/ bus11',
    '/beispiele/rad/ rad22 entfallen',
    '/laender/hessen/',
    '/themen/alt/ jetzt /themen/neu/',
    '',
  ])
  expect(formatAdressbuch(parseAdressbuch(geschrieben))).toBe(geschrieben)
})

test('dieselbe Zeile aus zwei Zweigen zählt einmal', () => {
  expect(parseAdressbuch('/beispiele/bus/ bus11\n/beispiele/bus/ bus11\n')).toHaveLength(1)
})

test.each([
  ['beispiele/bus', 'Im Adressbuch „adressen.txt“ stimmt Zeile 2 nicht: Erwartet wird „/beispiele/name/ kennung“.'],
  ['/beispiele/bus/ 1234', 'stimmt Zeile 2 nicht'],
  ['/beispiele/bus/ bus11 gelöscht', 'stimmt Zeile 2 nicht'],
  ['/a/ jetzt https://example.org/', 'stimmt Zeile 2 nicht'],
  ['<<<<<<< HEAD', 'stimmt Zeile 2 nicht'],
  ['/beispiele/eins/ zwei2', 'Zeile 2 nicht: Die Adresse steht schon mit einer anderen Kennung da.'],
])('„%s“ wird mit einem Satz abgelehnt', (zeile, satz) => {
  expect(() => parseAdressbuch(`/beispiele/eins/ eins1\n${zeile}\n`)).toThrow(satz)
})
