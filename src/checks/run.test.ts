import { expect, test, vi } from 'vitest'
import { readEinreichung } from './einreichung.ts'
import { fundOf } from './fund.ts'
import { einsetzen, musterUmfeld } from './muster.ts'
import zeitfolge from './rules/zeitfolge.ts'
import { regelfamilien } from './rules.ts'
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

const ZEHN = einsetzen({
  kopf: 'wetter: sonnig\nzeitraum:\n  beginn: 2024-05\n  ende: 2023-01\nstatus: ausgelaufen',
  text: `Der Bus\u200b hält an acht Orten.

![](bus.jpg)

Im [Bericht](javascript:alert) steht mehr. Es sind {1+1} Tage.

Wir liegen auf Platz 1 im Kreis.

Wer aus einem der acht Dörfer in die Kreisstadt fahren möchte, um dort mit einer Fachkraft zu sprechen, braucht dafür mit dem Bus am Vormittag und zurück am Nachmittag einen ganzen Tag, den viele nicht haben.

Rufen Sie Frau Beispielsson unter 0561 98765432 an.

<Zitat rolle="Fahrer">

Die Straßen sind eng.

</Zitat>`,
}).datei

test('Fehler aus allen zehn Familien stehen auf einmal da, jeder an seiner Stelle und ohne persönlichen Wert', () => {
  const findings = check(ZEHN)
  expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
    'zeichen 29:8',
    'unbekanntes-feld 2:1',
    'zeitfolge 5:9',
    'verweise 33:4',
    'bilder 31:1',
    'bildangaben 31:1',
    'keine-ausdruecke 33:52',
    'keine-rangliste 35:16',
    'lange-saetze 37:1',
    'personenname 39:11',
    'telefonnummer 39:35',
    'einwilligung 41:1',
  ])
  const getroffen = regelfamilien.filter(({ rules }) => rules.some(({ id }) => findings.some(({ rule }) => rule === id)))
  expect(getroffen.map(({ titel }) => titel)).toEqual(regelfamilien.map(({ titel }) => titel))
  expect(JSON.stringify(findings)).not.toMatch(/Beispielsson|0561|9876/)
  for (const { message } of findings) expect(message).toMatch(/^[A-ZÄÖÜ„].*Bitte .*[.]$/su)
})
