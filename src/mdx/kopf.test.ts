import { describe, expect, test } from 'vitest'
import { readKopf } from './kopf.ts'

const daten = (yaml: string) => readKopf(`---\n${yaml}\n---\n`).kopf?.daten
const saetze = (yaml: string) =>
  readKopf(`---\n${yaml}\n---\n`).hindernisse.map(({ stelle, satz }) => `${stelle.line}:${stelle.column} ${satz}`)

test('jeder Wert bleibt Text, so wie er dasteht', () => {
  expect(daten('a: 03002\nb: no\nc: 12:30\nd: 0x1F\ne: 1e3\nf: 2026-11-23\ng: ~\nh: yes\ni: "05"')).toEqual({
    a: '03002',
    b: 'no',
    c: '12:30',
    d: '0x1F',
    e: '1e3',
    f: '2026-11-23',
    g: '~',
    h: 'yes',
    i: '05',
  })
})

test('gefaltete Texte, Listen und Umlaute kommen an', () => {
  expect(daten('kurz: >-\n  Größe\n  und Maß\nliste:\n  - eins\n  - zwei')).toEqual({ kurz: 'Größe und Maß', liste: ['eins', 'zwei'] })
})

describe('gefährliche oder doppeldeutige Schreibweisen sind Befunde', () => {
  test.each([
    ['Anker und Verweis', 'a: &x 1\nb: *x', /Verweise mit „&“ oder „\*“/],
    ['eigene Marke', 'a: !ausfuehren x', /Marken mit „!“/],
    ['eingebaute Marke mit Programm', 'a: !!js/function x', /./],
    ['doppeltes Feld', 'a: 1\na: 2', /zweimal/],
    ['zweites Dokument', 'a: 1\n...\n---x\nb: 2', /./],
    ['Verzeichnis als Feldname', '? {a: 1}\n: 2', /./],
    ['leerer Kopf', '', /leer/],
    ['nur eine Liste', '- a', /nicht aus Feldern/],
  ])('%s', (_name, yaml, satz) => {
    expect(readKopf(`---\n${yaml}\n---\n`).kopf).toBeUndefined()
    expect(saetze(yaml).join('\n')).toMatch(satz)
  })
})

test('__proto__ verändert kein Objekt', () => {
  const gelesen = daten('__proto__:\n  umfang: voll') as object
  expect(Object.getPrototypeOf(gelesen)).toBe(Object.prototype)
  expect(Object.hasOwn(gelesen, '__proto__')).toBe(true)
})

test('Merge-Schlüssel mischen nichts ein', () => {
  expect(daten('"<<": {titel: x}\numfang: kurz')).toEqual({ '<<': { titel: 'x' }, umfang: 'kurz' })
})

test('die Stelle eines Feldes ist die in der Datei', () => {
  const { kopf } = readKopf('---\ntitel: x\nliste:\n  - eins\n  - wert: zwei\n---\n')
  expect(kopf?.stelleOf(['titel'])).toEqual({ line: 2, column: 8 })
  expect(kopf?.stelleOf(['liste', 1, 'wert'])).toEqual({ line: 5, column: 11 })
  expect(kopf?.stelleOf(['liste', 1, 'fehlt'], 'schluessel')).toEqual({ line: 5, column: 5 })
  expect(kopf?.stelleOf(['fehlt'])).toEqual({ line: 2, column: 1 })
})
