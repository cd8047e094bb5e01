import { expect, test } from 'vitest'
import { toJobcenterliste } from './jobcenterliste.ts'
import { findJobcenter } from './jobcentersuche.ts'
import { compareJobcenter } from './wie-meines.ts'

const eintrag = (
  nummer: string,
  name: string,
  rest: Partial<Parameters<typeof toJobcenterliste>[0] extends Iterable<infer E> ? E : never>,
) => ({
  traeger_nummer: nummer,
  slug: `jc-${nummer}`,
  name: `Jobcenter ${name}`,
  listenname: name,
  land: 'hessen' as const,
  form: 'zkT' as const,
  kreistyp: 4 as const,
  groesse: 'unter-200000' as const,
  ...rest,
})

const liste = toJobcenterliste([
  eintrag('00001', 'Meinkreis', {}),
  eintrag('00002', 'Zwillingskreis', {}),
  eintrag('00003', 'Lörrach', { land: 'baden-wuerttemberg', form: 'gE' }),
  eintrag('00004', 'Großstadt', { kreistyp: 1, groesse: 'ab-500000', form: 'gE', land: 'bayern' }),
  eintrag('00005', 'Neukreis', { kreistyp: null, groesse: undefined }),
])
const spalte = { werte: ['00001', '00002', '00003', '00004', '00005'], je: [[0], [1], [2], [3], [4], [3, 2], []] }

test('zählt gemeinsame Merkmale; bei mehreren Jobcentern gilt das ähnlichste, nicht die Summe', () => {
  expect(compareJobcenter(spalte, liste, '00001')?.punkte).toEqual([4, 4, 2, 0, 2, 2, 0])
})

test('nennt den Grund in Worten, beim eigenen Jobcenter eigens, ohne Gemeinsames nicht', () => {
  const naehe = compareJobcenter(spalte, liste, '00001')
  expect([0, 1, 2, 3, 4].map((nummer) => naehe?.grundOf(nummer))).toEqual([
    'Aus Ihrem Jobcenter',
    'Wie Ihr Jobcenter: dünn besiedelter ländlicher Kreis, ähnlich groß, zugelassener kommunaler Träger, Hessen',
    'Wie Ihr Jobcenter: dünn besiedelter ländlicher Kreis, ähnlich groß',
    '',
    'Wie Ihr Jobcenter: zugelassener kommunaler Träger, Hessen',
  ])
})

test('Unbekanntes ist nie gemeinsam', () => {
  expect(compareJobcenter(spalte, liste, '00005')?.punkte).toEqual([2, 2, 0, 0, 2, 0, 0])
})

test('ohne Wahl und bei einer Nummer, die es nicht mehr gibt, wird nicht verglichen', () => {
  expect(compareJobcenter(spalte, liste, undefined)).toBeUndefined()
  expect(compareJobcenter(spalte, liste, '99999')).toBeUndefined()
})

test.each([
  ['lörr', ['Jobcenter Lörrach']],
  ['Loerrach', ['Jobcenter Lörrach']],
  ['lorrach', ['Jobcenter Lörrach']],
  ['Grossstadt', ['Jobcenter Großstadt']],
  ['Jobcenter neu', ['Jobcenter Neukreis']],
  ['00004', ['Jobcenter Großstadt']],
  ['kreis', ['Jobcenter Meinkreis', 'Jobcenter Neukreis', 'Jobcenter Zwillingskreis']],
  ['z kreis', ['Jobcenter Zwillingskreis']],
  ['Jobcenter', []],
  [' ', []],
])('„%s“ findet %j', (eingabe, namen) => {
  expect(findJobcenter(liste, eingabe).map(({ name }) => name)).toEqual(namen)
})
