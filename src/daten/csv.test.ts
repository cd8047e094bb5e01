import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const lesen = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })

test('ein deutsches Excel liest sie: UTF-8 mit Kennzeichen, Semikolon, Komma in Zahlen, jede Zeile mit CRLF', () => {
  expect(toCsv([['Straße', 1.5, undefined, 3]])).toBe('\uFEFF"Straße";1,5;;3\r\n')
})

test('ein anderer Leser bekommt dieselben Zellen: Umlaute, Anführungszeichen, Semikolon, führende Nullen', () => {
  const zellen = ['Größe „ß“ 🚌', 'sagt "ja"; geht', '03002', "d'accord", '']
  expect(lesen(toCsv([zellen, zellen]))).toEqual([zellen, zellen])
})

test('ein Umbruch im Text beginnt keine neue Zeile', () => {
  expect(lesen(toCsv([['eins\r\nzwei\u00a0drei']]))).toEqual([['eins zwei drei']])
})

test.each(['=cmd()', '+49 561', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "=cmd|' /C calc'!A0"])('%j bleibt Text', (text) => {
  const [[zelle]] = lesen(toCsv([[text]])) as [[string]]
  expect(zelle).toBe(`'${text.trim()}`)
})
