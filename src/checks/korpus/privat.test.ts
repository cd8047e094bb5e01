import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../einzelregeln.ts'
import { PRIVAT, pruefeStueck } from './messen.ts'
import { faelle } from './privat.ts'

const gefundene = faelle.filter(({ regel }) => regel !== null)
const saubere = faelle.filter(({ regel }) => regel === null)

test('der Korpus ist groß genug, und jede Regel zum Datenschutz kommt darin vor', () => {
  expect(gefundene.length).toBeGreaterThanOrEqual(130)
  expect(saubere.length).toBeGreaterThanOrEqual(70)
  expect(new Set(gefundene.map(({ regel }) => regel))).toEqual(PRIVAT)
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...PRIVAT]))
})

describe('mit Daten von Menschen', () => {
  test.each(gefundene)('$regel: $note', ({ stueck, regel, wert }) => {
    const findings = pruefeStueck(stueck)
    expect(findings.map(({ rule }) => rule)).toContain(regel)
    for (const { message } of findings) expect(message).not.toContain(wert)
  })
})

describe('ohne Daten von Menschen', () => {
  test.each(saubere)('$note', ({ stueck }) => {
    expect(pruefeStueck(stueck).filter(({ rule }) => PRIVAT.has(rule))).toEqual([])
  })
})

/** Eine Datei und alles, was sie zur Laufzeit aus diesem Haus lädt, mit den Namen fremder Pakete. */
const ladeliste = (datei: URL, gesehen = new Set<string>()): Set<string> => {
  if (gesehen.has(datei.href)) return gesehen
  gesehen.add(datei.href)
  for (const [, ziel = ''] of readFileSync(datei, 'utf8').matchAll(/^import (?!type\b)[^'"]*['"]([^'"]+)['"]/gm))
    if (ziel.startsWith('.')) ladeliste(new URL(ziel, datei), gesehen)
    else gesehen.add(ziel)
  return gesehen
}

test.each([...PRIVAT])('%s läuft auch im Browser: nichts daran braucht Node', (id) => {
  const geladen = [...ladeliste(new URL(`../rules/${id}.ts`, import.meta.url))].filter((name) => !name.startsWith('file:'))
  expect(geladen.filter((name) => name !== 'yaml')).toEqual([])
})
