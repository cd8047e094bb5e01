import { expect, test } from 'vitest'
import type { Bericht } from '../src/model/bericht.ts'
import { findOffene, toNeuesAdressbuch } from './adressabgleich.ts'

const offene = (zeilen: Parameters<typeof findOffene>[0], gebaut: readonly string[] = []) =>
  findOffene(zeilen, (adresse) => gebaut.includes(adresse), 'content')

test('ein Beispiel, das fehlt, bekommt unter Adresse und kurzem Link eine Seite', () => {
  expect(offene([{ adresse: '/beispiele/rad/', kennung: 'rad22', entfallen: true }])).toEqual({
    entfallen: [
      { adresse: '/b/rad22/', art: 'beispiel' },
      { adresse: '/beispiele/rad/', art: 'beispiel' },
    ],
    fehler: [],
  })
})

test('Listen dürfen leer werden, auch ein Themenpaket ohne Beispiele', () => {
  const adressen = ['/laender/saarland/', '/neu/2026-11/', '/beispiele/seite/9/', '/themen/gesundheit/']
  expect(offene(adressen.map((adresse) => ({ adresse }))).entfallen.map(({ art }) => art)).toEqual(adressen.map(() => 'liste'))
})

test('über andere Seiten muss jemand entscheiden, und ein Umzug braucht ein Ziel', () => {
  expect(offene([{ adresse: '/hilfe/' }]).fehler).toEqual([
    'Die Seite „/hilfe/“ ist veröffentlicht und fehlt jetzt. Bitte legen Sie sie wieder an, oder ergänzen Sie ihre Zeile im Adressbuch: „/hilfe/ jetzt /neue/adresse/“, wenn sie umgezogen ist, „/hilfe/ entfallen“, wenn es sie nicht mehr geben soll.',
  ])
  expect(offene([{ adresse: '/hilfe/', entfallen: true }]).entfallen).toEqual([{ adresse: '/hilfe/', art: 'seite' }])
  expect(offene([{ adresse: '/themen/alt/', jetzt: '/themen/neu/' }], ['/themen/alt/']).fehler).toEqual([
    'Das Adressbuch führt von „/themen/alt/“ zu „/themen/neu/“, aber dort steht nichts. Bitte nennen Sie eine Seite, die es gibt.',
  ])
})

test('neue Seiten kommen dazu, alte bleiben, Interna nie, und was wieder da ist, ist nicht mehr entfallen', () => {
  const berichte = [{ slug: 'rad', beispiel: { kennung: 'rad22' } }] as unknown as Bericht[]
  const zeilen = [
    { adresse: '/beispiele/rad/', kennung: 'rad22', entfallen: true as const },
    { adresse: '/themen/alt/', jetzt: '/' },
  ]
  expect(toNeuesAdressbuch(zeilen, ['/', '/beispiele/rad/', '/werkstatt/', '/redaktion/stand/'], berichte)).toEqual([
    { adresse: '/beispiele/rad/', kennung: 'rad22' },
    { adresse: '/themen/alt/', jetzt: '/' },
    { adresse: '/' },
  ])
})
