import { expect, test } from 'vitest'
import { Ergebnis } from './angaben/ergebnis.ts'
import { Ressourcen } from './angaben/ressourcen.ts'
import { Beispiel } from './beispiel.ts'
import { formatDatum, formatVze, formatWert, formatZeitraum, sumVze } from './sprache.ts'

const nbsp = (text: string) => text.replaceAll('_', '\u00a0')

test('Datum und Zeitraum in Worten', () => {
  expect(formatDatum('2015')).toBe('2015')
  expect(formatDatum('2015-03')).toBe(nbsp('März_2015'))
  expect(formatDatum('2017-08-05')).toBe(nbsp('5._August_2017'))
  expect(formatZeitraum({ beginn: '2015', ende: 'laufend' })).toBe('seit 2015')
  expect(formatZeitraum({ beginn: '2015', ende: '2017-12' })).toBe(nbsp('2015 bis Dezember_2017'))
  expect(formatZeitraum({ beginn: '2015' })).toBe('ab 2015')
  expect(formatZeitraum(undefined)).toBeUndefined()
})

test('Ergebnisse stehen mit ihrer Basis da', () => {
  const ergebnis = Ergebnis.parse({
    text: 'in Arbeit',
    wert: '17',
    einheit: 'Personen',
    basis: '42',
    zeitraum: 'in 9 Monaten',
    angabe_von: 'Jobcenter',
  })
  expect(formatWert(ergebnis)).toBe(nbsp('17 von 42_Personen'))
  expect(formatWert({ ...ergebnis, basis: undefined, genauigkeit: 'rund', wert: 11900 })).toBe(nbsp('rund_11.900_Personen'))
  expect(formatWert({ ...ergebnis, einheit: 'Prozent', wert: 40, basis: 120 })).toBe(nbsp('40_Prozent von 120'))
})

test('unbekannt ist nie null', () => {
  expect(sumVze(Ressourcen.parse({}))).toBeUndefined()
  expect(sumVze(Ressourcen.parse({ personal: [{ rolle: 'Coaching', vze: 'nicht-genannt' }] }))).toBeUndefined()
  expect(
    sumVze(
      Ressourcen.parse({
        personal: [
          { rolle: 'Coaching', vze: '0,1' },
          { rolle: 'Leitung', vze: '0.2' },
        ],
      }),
    ),
  ).toBe(0.3)
  expect(formatVze(0.51)).toBe(nbsp('0,51_VZÄ'))
})

test('acht Angaben ergeben einen Steckbrief: sechs Felder im Kopf, zwei Abschnitte im Text', () => {
  const technisch = { kennung: 'k7m3q', veroeffentlicht: '2026-11-23', lizenz: 'CC-BY-4.0' }
  const kurz = {
    titel: 'Sprechstunde im Bus',
    kurzfassung: 'Das Jobcenter berät in einem Bus, weil der Weg in die Kreisstadt weit ist.',
    jobcenter: ['99999'],
    handlungsfelder: ['mobilitaet'],
    zielgruppen: ['leistungsberechtigte'],
    einfluss: [{ text: 'Zwei Fachkräfte beraten im Bus.', art: 'direkt' }],
  }
  expect(Beispiel.safeParse({ ...technisch, ...kurz }).error).toBeUndefined()
  for (const feld of Object.keys(kurz)) expect(Beispiel.safeParse({ ...technisch, ...kurz, [feld]: undefined }).success, feld).toBe(false)
})
