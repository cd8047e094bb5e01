import { expect, test, vi } from 'vitest'
import { readEinreichung } from './einreichung.ts'
import { fundOf } from './fund.ts'
import { einsetzen, musterUmfeld } from './muster.ts'
import zeitfolge from './rules/zeitfolge.ts'
import { checkEinreichung } from './run.ts'

const check = (datei: string) =>
  checkEinreichung('muster/index.mdx', readEinreichung('muster', new TextEncoder().encode(datei)), musterUmfeld)

test('ein persönlicher Wert steht in keiner Meldung, auch nicht in der einer anderen Regel', () => {
  const findings = check(einsetzen({ kopf: 'kennung: "0561 98765432"\nvertretung: DE89 3704 0044 0532 0130 00' }).datei)
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unbekanntes-feld', 'feldwert', 'telefonnummer', 'iban']))
  expect(JSON.stringify(findings)).not.toMatch(/98765432|3704|0532/)
})

test('auch ein gekürzt zitierter Wert ist verdeckt', () => {
  const findings = check(einsetzen({ kopf: 'status: Bitte wenden Sie sich an uns unter 0561 98765432 oder schreiben Sie.' }).datei)
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['feldwert', 'telefonnummer'])
  expect(JSON.stringify(findings)).not.toMatch(/0561|9876/)
})

test('eine Regel, die abstürzt, ist ein Fehler gegen die Regel; die anderen laufen weiter', () => {
  vi.spyOn(zeitfolge, 'check').mockImplementation(() => {
    throw new Error('kaputt')
  })
  const findings = check(einsetzen({ text: 'Rufen Sie an: 0561 123456.' }).datei)
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['zeitfolge', 'error'],
    ['telefonnummer', 'error'],
  ])
  vi.restoreAllMocks()
})

test('eine Ausnahme gilt nur für ihre Regel, ihren Wert und ihr Beispiel', () => {
  const mit = (slug: string, text: string) =>
    einsetzen({
      kopf: `ausnahmen:\n  - regel: telefonnummer\n    fund: "${fundOf('telefonnummer', slug, '0561 123456')}"\n    grund: Das ist die Bestellnummer einer Broschüre.\nzielgruppe_genau: ${text}`,
    }).datei
  expect(check(mit('muster', 'Bestellt wird unter 0561 123456 im Lager.'))).toEqual([])
  expect(check(mit('muster', 'Bestellt wird unter 0561 123457 im Lager.')).map(({ rule }) => rule)).toEqual(['telefonnummer', 'ausnahmen'])
  expect(check(mit('anderes', 'Bestellt wird unter 0561 123456 im Lager.')).map(({ rule }) => rule)).toEqual(['telefonnummer', 'ausnahmen'])
})
