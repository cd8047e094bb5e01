import { describe, expect, test } from 'vitest'
import { type Auswahl, applyAuswahl } from './auswahl.ts'
import type { Merkmale } from './merkmale.ts'
import { LEERE_AUSWAHL, toAuswahl, withoutGruppe } from './weglassen.ts'

const merkmale: Merkmale = {
  anzahl: 5,
  facetten: {
    feld: { werte: ['sprache', 'mobil', 'gesund'], je: [[0], [0, 1], [1], [2], [1, 2]] },
    land: { werte: ['hessen', 'bayern'], je: [[0], [1], [0, 1], [1], []] },
  },
  masse: {
    // Das zweite und vierte Beispiel nennen nicht alles; das vierte liegt schon mit dem Genannten über der kleinen Stufe.
    personal: { stufen: ['0.5', '1'], grenzen: [0.5, 1], mindestens: [0.5, 0, 0.51, 0.75, 3], offen: [0, 1, 0, 1, 0] },
    geld: { stufen: ['keine'], grenzen: [0], mindestens: [0, 0, 1, 0, 0], offen: [0, 1, 0, 0, 0] },
  },
  jobcenter: { werte: [], je: [[], [], [], [], []] },
}
const alle = [0, 1, 2, 3, 4]
const waehle = (werte: Auswahl['werte'], grenzen: Auswahl['grenzen'] = {}, auchOhne = false): Auswahl =>
  toAuswahl({ werte, grenzen, auchOhne })
const sichtbar = (auswahl: Auswahl) => applyAuswahl(merkmale, auswahl, alle).sichtbar

test('ohne Auswahl ist alles sichtbar, und jede Zahl sagt, wie viele der Wert allein ergibt', () => {
  const ergebnis = applyAuswahl(merkmale, LEERE_AUSWAHL, alle)
  expect(ergebnis.sichtbar).toEqual(alle)
  expect(ergebnis.facetten).toEqual({ feld: { sprache: 2, mobil: 3, gesund: 2 }, land: { hessen: 2, bayern: 3 } })
  expect(ergebnis.masse).toEqual({ personal: [1, 2, 5], geld: [3, 5] })
  expect(ergebnis.ohneAngabe).toBe(0)
})

test('innerhalb einer Facette gilt oder, über Facetten hinweg und', () => {
  expect(sichtbar(waehle({ feld: ['sprache', 'gesund'] }))).toEqual([0, 1, 3, 4])
  expect(sichtbar(waehle({ feld: ['sprache', 'gesund'], land: ['bayern'] }))).toEqual([1, 3])
})

describe('Obergrenzen', () => {
  test('„bis 0,5 VZÄ“ schließt 0,5 ein und 0,51 aus', () => {
    expect(sichtbar(waehle({}, { personal: '0.5' }))).toEqual([0])
    expect(sichtbar(waehle({}, { personal: '1' }))).toEqual([0, 2])
  })

  test('ohne Angabe zählt nur auf Wunsch, und nie, wenn schon das Genannte über der Grenze liegt', () => {
    expect(sichtbar(waehle({}, { personal: '0.5' }, true))).toEqual([0, 1])
    expect(sichtbar(waehle({}, { personal: '1' }, true))).toEqual([0, 1, 2, 3])
  })

  test('„ohne Zusatzbudget“ heißt: ausdrücklich keine Kosten', () => {
    expect(sichtbar(waehle({}, { geld: 'keine' }))).toEqual([0, 3, 4])
  })
})

/** Alle Teilmengen der Häkchen, gekreuzt mit allen Stellungen beider Regler. */
const werte = Object.entries(merkmale.facetten).flatMap(([facette, { werte: liste }]) => liste.map((wert) => ({ facette, wert })))
const haekchen = Array.from({ length: 2 ** werte.length }, (_, bits) => werte.filter((_wert, index) => bits & (1 << index)))
const stellungen = Object.entries(merkmale.masse).reduce<Auswahl['grenzen'][]>(
  (bisher, [mass, { stufen }]) => bisher.flatMap((grenzen) => [grenzen, ...stufen.map((bis) => ({ ...grenzen, [mass]: bis }))]),
  [{}],
)
const toWerte = (gewaehlt: typeof werte): Auswahl['werte'] =>
  Object.fromEntries(
    Object.entries(Object.groupBy(gewaehlt, ({ facette }) => facette)).map(([facette, liste = []]) => [
      facette,
      liste.map(({ wert }) => wert),
    ]),
  )

test.each(stellungen.flatMap((grenzen) => [false, true].map((auchOhne) => [JSON.stringify(grenzen), auchOhne, grenzen] as const)))(
  'jede Zahl stimmt unter jeder Wahl mit %s, auch ohne Angabe: %s',
  (_name, auchOhne, grenzen) => {
    for (const gewaehlt of haekchen) {
      const auswahl = waehle(toWerte(gewaehlt), grenzen, auchOhne)
      const hier = JSON.stringify(auswahl)
      const ergebnis = applyAuswahl(merkmale, auswahl, alle)
      for (const { facette, wert } of werte) {
        const schon = gewaehlt.some((eintrag) => eintrag.facette === facette && eintrag.wert === wert)
        const spalte = merkmale.facetten[facette]
        const nummer = spalte?.werte.indexOf(wert) ?? -1
        const expected = schon
          ? ergebnis.sichtbar.filter((stelle) => spalte?.je[stelle]?.includes(nummer)).length
          : sichtbar(waehle(toWerte([...gewaehlt, { facette, wert }]), grenzen, auchOhne)).length
        expect(ergebnis.facetten[facette]?.[wert], `${hier} ${facette}=${wert}`).toBe(expected)
      }
      for (const [mass, { stufen }] of Object.entries(merkmale.masse)) {
        const expected = [
          ...stufen.map((bis) => sichtbar({ ...auswahl, grenzen: { ...grenzen, [mass]: bis } }).length),
          sichtbar(withoutGruppe(auswahl, mass)).length,
        ]
        expect(ergebnis.masse[mass], `${hier} ${mass}`).toEqual(expected)
      }
      for (const gruppe of [...Object.keys(merkmale.facetten), ...Object.keys(merkmale.masse)])
        expect(ergebnis.allein[gruppe], `${hier} ${gruppe}`).toBe(
          sichtbar(withoutGruppe(auswahl, gruppe)).length - ergebnis.sichtbar.length,
        )
      // „Auch ohne Angabe“ bringt genau die angekündigten hinzu.
      expect(ergebnis.ohneAngabe, hier).toBe(
        sichtbar({ ...auswahl, auchOhne: true }).length - sichtbar({ ...auswahl, auchOhne: false }).length,
      )
    }
  },
)
