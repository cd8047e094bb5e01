import { expect, test } from 'vitest'
import { FLAECHE, hebelpunkte, RADIEN, SCHEIBE } from './einflussbild.ts'

const abstand = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y)

test.each([
  [1, 0, 0],
  [3, 2, 1],
  [10, 0, 0],
  [4, 4, 4],
  [0, 12, 0],
  [0, 0, 12],
])('%i, %i und %i Hebel stehen in ihrem Halbkreis und verdecken sich nicht', (direkt, gemeinsam, aussen) => {
  const punkte = hebelpunkte({ direkt, gemeinsam, 'nicht-beeinflussbar': aussen })
  expect(punkte.map(({ nummer }) => nummer)).toEqual(Array.from({ length: direkt + gemeinsam + aussen }, (_, n) => n + 1))
  for (const [index, punkt] of punkte.entries()) {
    const aussenradius = index < direkt ? RADIEN.direkt : index < direkt + gemeinsam ? RADIEN.gemeinsam : RADIEN['nicht-beeinflussbar']
    const weit = abstand(punkt, FLAECHE)
    expect(weit, `Hebel ${punkt.nummer}`).toBeLessThan(aussenradius)
    expect(punkt.y + SCHEIBE).toBeLessThanOrEqual(FLAECHE.hoehe)
    for (const anderer of punkte.slice(index + 1)) expect(abstand(punkt, anderer)).toBeGreaterThan(SCHEIBE * 2)
  }
})
