import { countWerte, facetten } from '../../catalogue/facetten.ts'
import { toKarte } from '../../catalogue/karte.ts'
import type { Katalog } from '../../catalogue/katalog.ts'
import { masse } from '../../catalogue/masse.ts'

/** So viele Karten stehen auf einer Seite der Liste; eine Seite bleibt damit gepackt unter 40 kB. */
export const KARTEN_JE_SEITE = 24

/** Alle Facetten mit ihren Zahlen; auf jeder Seite der Übersicht dieselben, deshalb einmal gezählt. */
const zaehle = ({ liste }: Katalog) =>
  facetten.map((facette) => ({ id: facette.id, label: facette.label, werte: countWerte(facette, liste) }))

const gezaehlt = new WeakMap<Katalog, ReturnType<typeof zaehle>>()

const facettenOf = (katalog: Katalog): ReturnType<typeof zaehle> => {
  const schon = gezaehlt.get(katalog) ?? zaehle(katalog)
  gezaehlt.set(katalog, schon)
  return schon
}

/** Was die Seite `nummer` der Übersicht zeigt. */
export const toSeite = (katalog: Katalog, nummer: number) => ({
  karten: katalog.liste.slice((nummer - 1) * KARTEN_JE_SEITE, nummer * KARTEN_JE_SEITE).map(toKarte),
  seite: nummer,
  seiten: Math.max(1, Math.ceil(katalog.liste.length / KARTEN_JE_SEITE)),
  anzahl: katalog.liste.length,
  facetten: facettenOf(katalog),
  masse,
})
