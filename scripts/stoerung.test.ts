import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findStoerung } from './stoerung.ts'

const fehlerBei = (arbeit: () => void): unknown => {
  try {
    arbeit()
  } catch (error) {
    return error
  }
  return undefined
}

test.each([
  [new Error('ENOSPC: no space left on device, write'), /^Die Platte ist voll\./],
  ['Caused by:\n    No space left on device (os error 28)', /^Die Platte ist voll\./],
  ["EROFS: read-only file system, mkdir '/srv/hub'", /^In einen Ordner darf nicht geschrieben werden \(„\/srv\/hub“\)\./],
  [
    "EBUSY: resource busy or locked, rename '/srv/hub' -> '/srv/hub.alt-1'",
    /^Ein Ordner wird gerade von etwas anderem benutzt \(„\/srv\/hub“\)\./,
  ],
  ["EMFILE: too many open files, open 'x'", /^Zu viele Dateien sind zugleich offen\./],
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', /^Der Arbeitsspeicher reicht nicht\./],
  [fehlerBei(() => writeFileSync('package.json/x', '')), /^Wo der Bau einen Ordner erwartet, liegt etwas anderes/],
])('zu %s steht da, was zu tun ist', (meldung, satz) => {
  expect(findStoerung(meldung)).toMatch(satz)
  expect(findStoerung(meldung)).toMatch(/ Bitte .*\.$/)
})

test('was niemand kennt, bleibt, wie es ist', () => {
  expect(findStoerung(new TypeError('x is not a function'))).toBeUndefined()
  expect(findStoerung('[ERROR] Unexpected token, os error 281')).toBeUndefined()
})
