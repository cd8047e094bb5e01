import { describe, expect, test } from 'vitest'
import { applyAuswahl, sortNummern } from './auswahl.ts'
import type { Merkmale } from './merkmale.ts'

const merkmale: Merkmale = {
  anzahl: 5,
  facetten: {
    feld: { werte: ['sprache', 'mobil', 'gesund'], je: [[0], [0, 1], [1], [2], [1, 2]] },
    land: { werte: ['hessen', 'bayern'], je: [[0], [1], [0, 1], [1], []] },
  },
  aufwand: [2, null, 1, 1, 0],
}
const alle = [0, 1, 2, 3, 4]

test('ohne Auswahl ist alles sichtbar, und jede Zahl sagt, wie viele der Wert allein ergibt', () => {
  const { sichtbar, zahlen } = applyAuswahl(merkmale, {}, alle)
  expect(sichtbar).toEqual(alle)
  expect(zahlen).toEqual({ feld: { sprache: 2, mobil: 3, gesund: 2 }, land: { hessen: 2, bayern: 3 } })
})

test('innerhalb einer Facette gilt oder, über Facetten hinweg und', () => {
  expect(applyAuswahl(merkmale, { feld: ['sprache', 'gesund'] }, alle).sichtbar).toEqual([0, 1, 3, 4])
  expect(applyAuswahl(merkmale, { feld: ['sprache', 'gesund'], land: ['bayern'] }, alle).sichtbar).toEqual([1, 3])
})

describe('jede Zahl stimmt unter jeder Auswahl', () => {
  const werte = Object.entries(merkmale.facetten).flatMap(([facette, { werte }]) => werte.map((wert) => ({ facette, wert })))
  const teilmengen = Array.from({ length: 2 ** werte.length }, (_, bits) => werte.filter((_wert, index) => bits & (1 << index)))
  const toAuswahl = (gewaehlt: typeof werte) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(gewaehlt, ({ facette }) => facette)).map(([facette, liste]) => [
        facette,
        (liste ?? []).map(({ wert }) => wert),
      ]),
    )

  test.each(teilmengen.map((gewaehlt) => [gewaehlt.map(({ wert }) => wert).join('+') || 'nichts', gewaehlt] as const))(
    '%s',
    (_name, gewaehlt) => {
      const { sichtbar, zahlen } = applyAuswahl(merkmale, toAuswahl(gewaehlt), alle)
      for (const { facette, wert } of werte) {
        const schon = gewaehlt.some((eintrag) => eintrag.facette === facette && eintrag.wert === wert)
        const spalte = merkmale.facetten[facette]
        const nummer = spalte?.werte.indexOf(wert) ?? -1
        const expected = schon
          ? sichtbar.filter((stelle) => spalte?.je[stelle]?.includes(nummer)).length
          : applyAuswahl(merkmale, toAuswahl([...gewaehlt, { facette, wert }]), alle).sichtbar.length
        expect(zahlen[facette]?.[wert], `${facette}=${wert}`).toBe(expected)
      }
    },
  )
})

test('sortiert stabil, Unbekanntes hinten', () => {
  expect(sortNummern(merkmale, [3, 2, 1, 0, 4], 'aufwand')).toEqual([4, 2, 3, 0, 1])
  expect(sortNummern(merkmale, [3, 1, 2], 'neu')).toEqual([1, 2, 3])
  expect(sortNummern(merkmale, [3, 1, 2], 'relevanz')).toEqual([3, 1, 2])
})
