import { expect, test } from 'vitest'
import { fleschAmstad } from './flesch-amstad.ts'
import { zaehleSilben } from './satz.ts'

test('von Hand gerechnet: 6 Wörter in 2 Sätzen mit 8 Silben', () => {
  // Der(1) Bus(1) hält(1). Hier(1) gibt(1) Beratung(3).
  expect(fleschAmstad('Der Bus hält. Hier gibt Beratung.')).toBeCloseTo(180 - 6 / 2 - (58.5 * 8) / 6, 10)
})

test('ein Kürzel beendet keinen Satz, eine Zahl am Ende schon', () => {
  expect(fleschAmstad('Am 3. Mai kam ein Bus.')).toBeCloseTo(180 - 6 - (58.5 * 6) / 6, 10)
})

test('ohne Wort gibt es keinen Wert', () => {
  expect(fleschAmstad('… – !')).toBeUndefined()
})

test('lange Wörter und lange Sätze senken den Wert', () => {
  const leicht = fleschAmstad('Das Amt hilft. Es fragt nach.') ?? 0
  const schwer = fleschAmstad('Die Inanspruchnahme der Beratungsleistung setzt eine vorherige Terminvereinbarung voraus.') ?? 0
  expect(leicht).toBeGreaterThan(80)
  expect(schwer).toBeLessThan(20)
})

test.each([
  ['Bäume', 2],
  ['Teilhabe', 3],
  ['Familie', 3],
  ['bezahlen', 3],
  ['Ukraine', 3],
  ['2022', 1],
])('Silben in „%s“: %i', (wort, silben) => expect(zaehleSilben(wort)).toBe(silben))
