import { expect, test } from 'vitest'
import { bestaetigenBis, bestaetigtAm, isFaellig } from './leben.ts'

const laufend = (veroeffentlicht: string, zuletzt_bestaetigt?: string) => ({
  status: 'aktiv' as const,
  veroeffentlicht,
  zuletzt_bestaetigt,
})

test('gezählt wird ab der letzten Bestätigung, ohne sie ab der Veröffentlichung', () => {
  expect(bestaetigtAm(laufend('2026-11-23'))).toBe('2026-11-23')
  expect(bestaetigtAm(laufend('2026-11-23', '2027-02-01'))).toBe('2027-02-01')
  expect(bestaetigenBis(laufend('2026-11-23', '2027-02-01'))).toBe('2029-02-01')
})

test('ein Tag, den es zwei Jahre später nicht gibt, wird der letzte des Monats', () => {
  expect(bestaetigenBis(laufend('2024-02-29'))).toBe('2026-02-28')
  expect(bestaetigenBis(laufend('2026-12-31'))).toBe('2028-12-31')
})

test('der Hinweis kommt mit dem Datum, ohne dass jemand die Datei anfasst: am letzten Tag noch nicht, am nächsten schon', () => {
  const beispiel = laufend('2024-11-23')
  expect(isFaellig(beispiel, '2026-11-23')).toBe(false)
  expect(isFaellig(beispiel, '2026-11-24')).toBe(true)
})

test('was ausgelaufen oder archiviert ist, muss niemand bestätigen', () => {
  for (const status of ['ausgelaufen', 'archiviert'] as const) {
    expect(bestaetigenBis({ ...laufend('2015-01-01'), status })).toBeUndefined()
    expect(isFaellig({ ...laufend('2015-01-01'), status }, '2026-11-24')).toBe(false)
  }
})
