import { countWerte, facetten } from '../../catalogue/facetten.ts'
import { toKarte } from '../../catalogue/karte.ts'
import type { Katalog } from '../../catalogue/katalog.ts'

/** So viele Karten stehen auf einer Seite der Liste; eine Seite bleibt damit gepackt unter 40 kB. */
export const KARTEN_JE_SEITE = 24

/** Was die Seite `nummer` der Übersicht zeigt. */
export const toSeite = ({ liste }: Katalog, nummer: number) => ({
  karten: liste.slice((nummer - 1) * KARTEN_JE_SEITE, nummer * KARTEN_JE_SEITE).map(toKarte),
  seite: nummer,
  seiten: Math.max(1, Math.ceil(liste.length / KARTEN_JE_SEITE)),
  anzahl: liste.length,
  facetten: facetten.map((facette) => ({ id: facette.id, label: facette.label, werte: countWerte(facette, liste) })),
})
