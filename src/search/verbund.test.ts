import { expect, test } from 'vitest'
import { applyAuswahl } from './auswahl.ts'
import type { Merkmale } from './merkmale.ts'
import { massstabOf } from './rang.ts'
import type { Spur } from './spur.ts'
import { hasGleicheBegriffe, keepVorn, mische, verbindeMerkmale } from './verbund.ts'

const merkmale = (felder: readonly string[], je: readonly number[][], stufen = ['a', 'b']): Merkmale => ({
  anzahl: je.length,
  facetten: { feld: { werte: felder, je } },
  masse: { geld: { stufen, grenzen: [1, 2], mindestens: je.map(() => 1), offen: je.map(() => 0) } },
  jobcenter: { werte: ['1'], je: je.map(() => [0]) },
})
const eigene = merkmale(['arbeit', 'sprache'], [[0], [1], [0, 1]])

test('fremde Treffer filtern und zählen sich wie eigene; was hier niemand kennt, fällt weg', () => {
  const fremde = merkmale(['sprache', 'raumfahrt'], [[0], [1], [0, 1]])
  const verbund = verbindeMerkmale(eigene, [{ kennung: 'b.example', merkmale: fremde, nummern: [0, 2] }], ['b.example', 'c.example'])
  const alle = [0, 1, 2, 3, 4]
  const auswahl = (werte: Record<string, string[]>) => applyAuswahl(verbund, { werte, grenzen: {}, auchOhne: false }, alle)
  expect(auswahl({}).facetten).toEqual({ feld: { arbeit: 2, sprache: 4 }, hub: { eigen: 3, 'b.example': 2, 'c.example': 0 } })
  expect(auswahl({ feld: ['sprache'] }).sichtbar).toEqual([1, 2, 3, 4])
  expect(auswahl({ hub: ['b.example'] }).sichtbar).toEqual([3, 4])
  expect(auswahl({ hub: ['eigen'], feld: ['sprache'] }).sichtbar).toEqual([1, 2])
})

test('andere Begriffe und Stufen fallen auf; Mengen mit anderen Stufen gelten als nicht genannt', () => {
  const fremde = merkmale(['arbeit', 'sprache'], [[0]], ['x', 'y'])
  expect(hasGleicheBegriffe(eigene, merkmale(['arbeit', 'sprache'], []))).toBe(true)
  expect(hasGleicheBegriffe(eigene, merkmale(['arbeit'], []))).toBe(false)
  expect(hasGleicheBegriffe(eigene, fremde)).toBe(false)
  const { masse } = verbindeMerkmale(eigene, [{ kennung: 'b', merkmale: fremde, nummern: [0] }], ['b'])
  expect([masse['geld']?.mindestens.at(-1), masse['geld']?.offen.at(-1)]).toEqual([0, 1])
})

test('Namen von außen treffen nur, was wirklich dasteht', () => {
  const fremde = { ...merkmale([], [[]]), facetten: JSON.parse('{"__proto__":{"werte":[],"je":[]}}') }
  expect(verbindeMerkmale(eigene, [{ kennung: 'b', merkmale: fremde, nummern: [0] }], ['b']).facetten['feld']?.je.at(-1)).toEqual([])
})

test('gemischt wird nach Wert; gleiche behalten ihren Platz, die eigenen vorn', () => {
  const eigen = [
    { nummer: 0, wert: 0.9 },
    { nummer: 1, wert: 0.4 },
  ]
  const fremd = [
    { nummer: 7, wert: 0.9 },
    { nummer: 8, wert: 0.5 },
  ]
  expect(mische([eigen, fremd])).toEqual([0, 7, 8, 1])
})

test('was schon zu sehen ist, bleibt; Fremdes kommt darunter', () => {
  expect(keepVorn([7, 0, 8, 1, 2], [0, 1], 7)).toEqual([0, 1, 7, 8, 2])
  expect(keepVorn([7, 1], [0, 1], 7)).toEqual([1, 7])
})

const spur = (...punkte: number[]): Spur => ({ punkte: new Map(punkte.map((wert, nummer) => [nummer, wert])), marken: new Set() })

test('der Maßstab: derselbe Fund ist in jedem Bestand gleich viel wert, auch wenn das Wort dort häufiger ist', () => {
  const wert = (anzahl: number, haeufig: number): number => {
    const spuren = [spur(...Array<number>(haeufig).fill(63))]
    const idf = Math.log(1 + (anzahl - haeufig + 0.5) / (haeufig + 0.5))
    return 63 * idf * massstabOf(spuren, 0, anzahl).jePunkt
  }
  expect(wert(1_000, 3)).toBeCloseTo(1)
  expect(wert(20, 10)).toBeCloseTo(1)
})

test('wer von drei Worten nur eines kennt, liegt nicht vorn', () => {
  const { bekannt, jePunkt } = massstabOf([spur(63)], 2, 100)
  const idf = Math.log(1 + 99.5 / 1.5)
  expect(bekannt).toBeLessThan(0.35)
  expect(63 * idf * jePunkt).toBeLessThan(0.12)
  expect(massstabOf([], 2, 100)).toEqual({ bekannt: 0, jePunkt: 0 })
})
