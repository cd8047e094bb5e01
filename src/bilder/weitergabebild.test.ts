import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { weitergabebild } from './weitergabebild.ts'

const farben = readFileSync('src/layouts/gestalt/farben.css', 'utf8')
const bild = (titel: string, feld: keyof typeof handlungsfelder = 'mobilitaet') =>
  weitergabebild({ titel, jobcenter: 'Jobcenter Musterkreis', hub: 'Gelungene Beispiele', feld, farben })

test.each(Object.keys(handlungsfelder) as (keyof typeof handlungsfelder)[])('%s: alle Farben sind eingesetzt', (feld) => {
  const svg = bild('Ein Bus fährt über Land', feld)
  expect(svg).not.toMatch(/var\(|undefined|light-dark/)
  expect(new Set(svg.match(/#[0-9a-f]{6}/g)).size).toBeGreaterThan(3)
})

test('jedes Handlungsfeld hat die Farben seiner Familie', () => {
  expect(bild('Bus', 'mobilitaet')).toContain('fill="#faf0d9"')
  expect(bild('Tür', 'ankommen-integration')).toContain('fill="#e1f0ef"')
})

test('auch der längste Titel passt in die Breite und steht über dem Namen', () => {
  const svg = bild('Jugendberufsagentur, Schuldnerberatung und Wohnungsnotfallhilfe beraten gemeinsam in der Großwohnsiedlung am Rand')
  const titel = [...svg.matchAll(/y="(\d+)" font-size="(\d+)" font-weight="600"[^>]*>([^<]*)/g)]
  expect(titel.map((zeile) => zeile[3]).join(' ')).toContain('Großwohnsiedlung am Rand')
  for (const [, y, groesse, text = ''] of titel) {
    // Arial braucht im Mittel etwas mehr als ein halbes Geviert je Zeichen.
    expect(60 + text.length * Number(groesse) * 0.58, text).toBeLessThan(1200)
    expect(Number(y)).toBeLessThan(470)
  }
})

test('was wie HTML aussieht, bleibt Text', () => {
  expect(bild('<script>alert(1)</script> & mehr')).not.toContain('<script')
})
