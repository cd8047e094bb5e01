import { expect, test } from 'vitest'
import { findPartnermaengel, parsePartner } from './partner.ts'

const EIGENE = 'https://hub.example'
const maengel = (json: string): string => findPartnermaengel(parsePartner([], json), EIGENE).join('\n')

test('die Umgebung geht der Einstellung vor; Gewicht und Auflisten sind freiwillig', () => {
  const vorgaben = [{ name: 'A', adresse: 'https://a.example', gewicht: 0.5, auflisten: true }]
  expect(parsePartner(vorgaben, '')).toEqual(vorgaben)
  expect(parsePartner(vorgaben, '[{"name":"B","adresse":"http://localhost:4400"}]')).toEqual([
    { name: 'B', adresse: 'http://localhost:4400', gewicht: 1, auflisten: false },
  ])
  expect(maengel('[{"name":"B","adresse":"http://localhost:4400"},{"name":"C","adresse":"https://c.example"}]')).toBe('')
})

test.each([
  ['https://b.example/', 'ohne Pfad und ohne Schrägstrich'],
  ['https://b.example/hub', 'ohne Pfad'],
  ['http://b.example', 'mit https'],
  ['http://localhost.b.example', 'mit https'],
  ['https://ich:geheim@b.example', 'ohne Pfad'],
  ['javascript:alert(1)', 'mit https'],
  ["https://b.example; script-src 'unsafe-inline'", 'mit https'],
  ['', 'mit https'],
  [EIGENE, 'dieses Portal selbst'],
])('„%s“ taugt nicht als Partner', (adresse, satz) => {
  expect(maengel(JSON.stringify([{ name: 'B', adresse }]))).toContain(satz)
})

test('Name, Gewicht, Doppeltes und die Zahl der Partner sind begrenzt', () => {
  const b = { name: 'B', adresse: 'https://b.example' }
  expect(maengel(JSON.stringify([{ ...b, name: ' ' }]))).toContain('braucht einen Namen')
  expect(maengel(JSON.stringify([{ ...b, gewicht: 'viel' }]))).toContain('Gewicht')
  expect(maengel(JSON.stringify([b, b]))).toContain('Partner 2 steht zweimal da')
  expect(maengel(JSON.stringify(Array.from({ length: 6 }, (_, n) => ({ name: 'N', adresse: `https://n${n}.example` }))))).toContain(
    'mehr als 5 Partner',
  )
  expect(() => parsePartner([], '{"name":"B"}')).toThrow('keine Liste')
})
