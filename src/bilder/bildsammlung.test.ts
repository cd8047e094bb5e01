import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { bildsammlung } from './bildsammlung.ts'
import { zeichnungen } from './zeichnungen.ts'

const felder = Object.keys(handlungsfelder)

test('jedes Handlungsfeld hat eine eigene Zeichnung', () => {
  expect(Object.keys(zeichnungen).sort()).toEqual([...felder].sort())
  expect(new Set(Object.values(zeichnungen)).size).toBe(felder.length)
})

test('Zeichnungen nehmen ihre Farben nur von der Seite', () => {
  for (const [feld, svg] of Object.entries(zeichnungen)) {
    const farben = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, farbe]) => farbe)
    expect(farben.filter((farbe) => farbe !== 'none' && !farbe?.startsWith('var(--bild-'))).toEqual([])
    expect(farben.length, feld).toBeGreaterThan(4)
  }
})

test('jedes Handlungsfeld gehört höchstens einer Farbfamilie an, die erste ist die Vorgabe', () => {
  const css = readFileSync(new URL('../layouts/gestalt/farben.css', import.meta.url), 'utf8')
  const genannt = [...css.matchAll(/data-farbe="([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(new Set(genannt).size).toBe(genannt.length)
  expect(genannt.filter((id) => !felder.includes(id))).toEqual([])
  expect(felder.filter((id) => !genannt.includes(id))).toEqual(['ankommen-integration', 'gemeinsame-anlaufstelle', 'beteiligung-netzwerk'])
})

test('die Sammlung ist eine SVG-Datei ohne Skript und mit eindeutigen Marken', () => {
  const svg = bildsammlung()
  const marken = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(marken).size).toBe(marken.length)
  expect(svg).not.toMatch(/<script|on\w+=|href=/i)
})
