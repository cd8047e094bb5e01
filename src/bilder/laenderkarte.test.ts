import { expect, test } from 'vitest'
import { type LandId, laender } from '../model/jobcenter.ts'
import { kartenfolge, laendersammlung, RADIUS, tafelOf } from './laenderkarte.ts'
import { KARTE, umrisse } from './laenderumrisse.ts'

const ids = Object.keys(laender) as LandId[]
/** So breit ist die Karte in einem Fenster von 320 Pixeln. */
const SCHMAL = 288

test('jedes Land hat einen Umriss und einen Platz; die kleinen kommen nach ihren Nachbarn', () => {
  expect(Object.keys(umrisse).sort()).toEqual([...ids].sort())
  expect([...kartenfolge].sort()).toEqual([...ids].sort())
  expect(kartenfolge.indexOf('berlin')).toBeGreaterThan(kartenfolge.indexOf('brandenburg'))
  expect(kartenfolge.indexOf('bremen')).toBeGreaterThan(kartenfolge.indexOf('niedersachsen'))
  expect(kartenfolge.indexOf('saarland')).toBeGreaterThan(kartenfolge.indexOf('rheinland-pfalz'))
})

test.each(['1', '15', '128', '1.250'])('mit der Zahl %s überall lässt sich jede Tafel treffen, und keine verdeckt eine andere', (zahl) => {
  const tafeln = ids.map((id) => ({ id, ...tafelOf(id, zahl) }))
  for (const [index, { id, x, y, breite }] of tafeln.entries()) {
    expect((Math.min(breite, 2 * RADIUS) * SCHMAL) / KARTE.breite, id).toBeGreaterThanOrEqual(24)
    expect(x - breite / 2, id).toBeGreaterThanOrEqual(0)
    expect(x + breite / 2, id).toBeLessThanOrEqual(KARTE.breite)
    for (const andere of tafeln.slice(index + 1)) {
      const frei = Math.abs(x - andere.x) >= (breite + andere.breite) / 2 || Math.abs(y - andere.y) >= 2 * RADIUS
      const rund = Math.hypot(x - andere.x, y - andere.y) >= 2 * RADIUS && breite === 2 * RADIUS
      expect(frei || rund, `${id} und ${andere.id}`).toBe(true)
    }
  }
})

test('die Datei der Umrisse nennt ihre Herkunft, führt nichts aus und bringt keine Farben mit', () => {
  const svg = laendersammlung()
  expect(svg).toContain('© GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0')
  expect(svg).not.toMatch(/<script|on\w+=|href=|style|fill|stroke/i)
  expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(Object.keys(umrisse))
})
