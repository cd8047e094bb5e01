import { describe, expect, test } from 'vitest'
import { Ressourcen } from '../model/angaben/ressourcen.ts'
import { toKarte } from './karte.ts'
import type { Fall } from './katalog.ts'
import { masse } from './masse.ts'

const fall = (ressourcen: object): Fall =>
  ({
    slug: 'muster',
    beispiel: { handlungsfelder: [], ergebnisse: [], ressourcen: Ressourcen.parse(ressourcen) },
    jobcenter: [],
  }) as unknown as Fall

const angabe = (id: string, ressourcen: object) => masse.find((mass) => mass.id === id)?.of(fall(ressourcen))
const stelle = (vze: number | string) => ({ rolle: 'Fallmanagement', vze })

describe('Personal', () => {
  test.each([
    ['nicht genannt', 'nicht-genannt', { mindestens: 0, offen: true }],
    ['eine Stelle', [stelle(0.5)], { mindestens: 0.5, offen: false }],
    ['Teile ohne Rechenrest', [stelle(0.1), stelle(0.2)], { mindestens: 0.3, offen: false }],
    ['eine von zweien offen', [stelle(2), stelle('nicht-genannt')], { mindestens: 2, offen: true }],
    ['alle offen', [stelle('nicht-genannt')], { mindestens: 0, offen: true }],
  ])('%s', (_name, personal, expected) => {
    expect(angabe('personal', { personal })).toEqual(expected)
  })
})

describe('Geld', () => {
  test.each([
    ['nichts genannt', {}, { mindestens: 0, offen: true }],
    ['beides ausdrücklich ohne Kosten', { einmalig: 'keine', laufend: 'keine' }, { mindestens: 0, offen: false }],
    ['das höhere der beiden zählt', { einmalig: 'bis-5000', laufend: 'bis-100000' }, { mindestens: 3, offen: false }],
    ['nur eines genannt', { einmalig: 'keine' }, { mindestens: 0, offen: true }],
    ['eines genannt und hoch', { laufend: 'ueber-500000' }, { mindestens: 5, offen: true }],
  ])('%s', (_name, ressourcen, expected) => {
    expect(angabe('geld', ressourcen)).toEqual(expected)
  })
})

test('die Stufen steigen, und das Band ohne Obergrenze ist keine', () => {
  for (const { stufen } of masse)
    expect(stufen.map(({ grenze }) => grenze)).toEqual(stufen.map(({ grenze }) => grenze).sort((a, b) => a - b))
  expect(masse.flatMap(({ stufen }) => stufen.map(({ label }) => label.replaceAll('\u00a0', ' ')))).toEqual([
    'bis 0,25 VZÄ',
    'bis 0,5 VZÄ',
    'bis 1 VZÄ',
    'bis 2 VZÄ',
    'bis 5 VZÄ',
    'bis 10 VZÄ',
    'ohne Zusatzbudget',
    'bis 5.000 €',
    'bis 25.000 €',
    'bis 100.000 €',
    'bis 500.000 €',
  ])
})

test.each([
  [{}, 'nicht genannt'],
  [{ personal: [stelle('nicht-genannt')] }, 'in Worten beschrieben'],
  [{ personal: [stelle(1.5)], einmalig: 'keine', laufend: 'keine' }, '1,5 VZÄ, keine zusätzlichen Kosten'],
  [{ personal: [stelle(2), stelle('nicht-genannt')], laufend: 'bis-5000' }, '2 VZÄ und weitere Stellen, bis 5.000 € im Jahr'],
  [{ einmalig: 'keine', laufend: 'bis-25000' }, 'ohne einmalige Zusatzkosten, bis 25.000 € im Jahr'],
  [{ laufend: 'keine' }, 'ohne laufende Zusatzkosten'],
])('die Karte nennt den Aufwand, ohne Unbekanntes wegzulassen oder zu erfinden: %j', (ressourcen, expected) => {
  expect(toKarte(fall(ressourcen)).ressourcen.replaceAll('\u00a0', ' ')).toBe(expected)
})
