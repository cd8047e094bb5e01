import { expect, test } from 'vitest'
import type { FremdesBeispiel } from '../model/fremdes.ts'
import type { Jobcenter } from '../model/jobcenter.ts'
import { toFremdbestand, toFremdliste } from './fremdes.ts'

const PORTAL = { name: 'Hub Nord', adresse: 'https://nord.example' }
const REGISTER = new Map([['26112', { name: 'Jobcenter Ammerland' } as Jobcenter]])
const beispiel = (angaben: Partial<FremdesBeispiel>): FremdesBeispiel => ({
  kennung: 'bus11',
  titel: 'Beratung im Bus',
  kurzfassung: 'Ein Bus fährt über Land.',
  jobcenter: ['26112'],
  handlungsfelder: ['mobilitaet'],
  veroeffentlicht: '2026-01-02',
  status: 'aktiv',
  ...angaben,
})
const liste = (beispiele: FremdesBeispiel[]) =>
  toFremdliste(PORTAL, toFremdbestand(PORTAL.adresse, '2026-11-26', beispiele), REGISTER, 'Andere Themen')

test('der Link führt zum kurzen Link im anderen Portal, der Name kommt aus dem eigenen Register', () => {
  expect(liste([beispiel({})]).gruppen.flatMap(({ karten }) => karten)).toEqual([
    {
      adresse: 'https://nord.example/b/bus11/',
      titel: 'Beratung im Bus',
      kurzfassung: 'Ein Bus fährt über Land.',
      jobcenter: 'Jobcenter Ammerland',
    },
  ])
})

test('Felder in der Reihenfolge des Vokabulars, Unbekanntes am Schluss, darin Neueste zuerst; Archiviertes fehlt', () => {
  const { gruppen, anzahl } = liste([
    beispiel({ kennung: 'alt11', titel: 'Alt', veroeffentlicht: '2020-01-01' }),
    beispiel({ kennung: 'fremd1', titel: 'Fremd', handlungsfelder: ['toString', 'raumfahrt'], jobcenter: ['1'] }),
    beispiel({ kennung: 'neu11', titel: 'Neu', handlungsfelder: ['raumfahrt', 'mobilitaet'] }),
    beispiel({ kennung: 'weg11', status: 'archiviert' }),
  ])
  expect(anzahl).toBe(3)
  expect(gruppen.map(({ id, karten }) => [id, karten.map(({ titel }) => titel)])).toEqual([
    ['mobilitaet', ['Neu', 'Alt']],
    ['', ['Fremd']],
  ])
  expect(gruppen.at(-1)?.karten[0]?.jobcenter).toBe('')
})

test('von vielen stehen die neuesten hundert da, und gesagt wird, wie viele fehlen', () => {
  const viele = Array.from({ length: 130 }, (_, n) =>
    beispiel({ titel: `Nr. ${n}`, veroeffentlicht: `2020-01-${String((n % 28) + 1).padStart(2, '0')}` }),
  )
  const { anzahl, mehr, gruppen } = liste(viele)
  expect([anzahl, mehr, gruppen.flatMap(({ karten }) => karten).length]).toEqual([130, 30, 100])
})
