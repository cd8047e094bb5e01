import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKopf } from './kopf.ts'
import { writeKopf } from './kopf-schreiben.ts'
import { decodeText } from './zeichen.ts'

test('so sieht ein geschriebener Kopf aus', () => {
  const { yaml } = writeKopf({
    titel: 'Bus und Bahn: unterwegs',
    kurzfassung: 'Das Jobcenter berät einmal in der Woche in einem Bus. So sparen sich Menschen in vier Dörfern die lange Fahrt.',
    jobcenter: ['03002'],
    einfluss: [{ text: 'Er sagt "ja"', art: 'direkt' }],
    zeitraum: { beginn: '2015-03', jahre: 3 },
  })
  expect(yaml).toBe(`titel: "Bus und Bahn: unterwegs"
kurzfassung: >-
  Das Jobcenter berät einmal in der Woche in einem Bus. So sparen sich Menschen in vier Dörfern die
  lange Fahrt.
jobcenter:
  - "03002"
einfluss:
  - text: 'Er sagt "ja"'
    art: direkt
zeitraum:
  beginn: 2015-03
  jahre: 3
`)
})

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'-:#>|%@`"\'\\ {}[],&*!?~.=<äa1 '), maxLength: 90 }),
  )
  .map((roh) => roh.replace(/\s+/gu, ' ').trim())
  .filter((wert) => wert !== '')

test('beliebige Texte: Was der Schreiber als Kopf nennt, läse auch der Leser, an denselben Stellen', () => {
  let gewiss = 0
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { yaml, kopf } = writeKopf({ a, liste: [b, { c: a, d: b }], gruppe: { f: b } })
      if (!kopf) return
      gewiss++
      const gelesen = readKopf(decodeText(new TextEncoder().encode(`---\n${yaml}---\n`)).text)
      expect(gelesen.hindernisse).toEqual([])
      expect(gelesen.kopf?.daten).toEqual(kopf.daten)
      for (const pfad of [['a'], ['liste'], ['liste', 0], ['liste', 1], ['liste', 1, 'd'], ['gruppe'], ['gruppe', 'f'], ['gruppe', 'x']])
        for (const teil of ['schluessel', 'wert'] as const) expect(kopf.stelleOf(pfad, teil)).toEqual(gelesen.kopf?.stelleOf(pfad, teil))
    }),
    { numRuns: 1_000, seed: 7 },
  )
  expect(gewiss).toBeGreaterThan(500)
})

test.each([
  ['ein leerer Kopf', {}],
  ['ein unsichtbares Zeichen', { titel: 'Sprach\u200bkurs' }],
  ['ein Umlaut aus zwei Zeichen', { titel: 'Bu\u0308ro' }],
  ['zu viele Kommas', { titel: ','.repeat(1_501) }],
  ['zu viele Klammern', { titel: '['.repeat(9) }],
])('%s: Was dasteht, sagt erst der Leser', (_name, daten) => {
  expect(writeKopf(daten).kopf).toBeUndefined()
})
