import { expect, test } from 'vitest'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Bericht } from '../model/bericht.ts'
import { toUmleitungen } from './umleitungen.ts'

const muster = readEinreichung('muster', new TextEncoder().encode(einsetzen({ kopf: '' }).datei)).beispiel as Beispiel
const bericht = (slug: string, kennung: string, alias: string[] = []): Bericht => ({
  slug,
  beispiel: { ...muster, kennung, alias, titel: slug },
  abschnitte: [],
  bilder: [],
})

test('jedes Beispiel hat einen kurzen Link, jeder frühere Name führt zum heutigen', () => {
  expect(toUmleitungen([bericht('bus', 'bus11', ['bus-alt']), bericht('rad', 'rad22')], [])).toEqual([
    { von: '/b/bus11/', nach: '/beispiele/bus/', titel: 'bus' },
    { von: '/b/rad22/', nach: '/beispiele/rad/', titel: 'rad' },
    { von: '/beispiele/bus-alt/', nach: '/beispiele/bus/', titel: 'bus' },
    { von: '/beispiele/bus-alt/stand/', nach: '/beispiele/bus/stand/', titel: 'bus' },
    { von: '/beispiele/bus-alt/weitergeben/', nach: '/beispiele/bus/weitergeben/', titel: 'bus' },
  ])
})

test('geht ein Beispiel in einem anderen auf, gehen Adresse und kurzer Link mit', () => {
  const zeilen = [{ adresse: '/beispiele/rad/', kennung: 'rad22' }]
  expect(toUmleitungen([bericht('bus', 'bus11', ['rad'])], zeilen)).toContainEqual({
    von: '/b/rad22/',
    nach: '/beispiele/bus/',
    titel: 'bus',
  })
})

test('was das Adressbuch weiterreicht, führt weiter; eine Seite, die es gibt, verdeckt nichts', () => {
  const zeilen = [{ adresse: '/themen/alt/', jetzt: '/themen/neu/' }, { adresse: '/themen/neu/' }]
  expect(toUmleitungen([], zeilen)).toEqual([{ von: '/themen/alt/', nach: '/themen/neu/' }])
  expect(toUmleitungen([bericht('bus', 'bus11', ['rad']), bericht('rad', 'rad22')], []).map(({ von }) => von)).toEqual([
    '/b/bus11/',
    '/b/rad22/',
  ])
})
