import { describe, expect, test } from 'vitest'
import { rules } from '../rules.ts'
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
