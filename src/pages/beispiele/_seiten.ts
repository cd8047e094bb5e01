import { hub } from '../../../hub.config.ts'
import { countWerte, facetten } from '../../catalogue/facetten.ts'
import type { Fremdliste } from '../../catalogue/fremdes.ts'
import { toKarte } from '../../catalogue/karte.ts'
import type { Katalog } from '../../catalogue/katalog.ts'
import { masse } from '../../catalogue/masse.ts'
import { partnerkennung } from '../../model/partner.ts'
import { EIGEN, HUB } from '../../search/verbund.ts'
import { partner as texte } from '../../texte/partner.ts'

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

/** Was auf der Seite `nummer` der Übersicht anders ist als auf den anderen. @param listen was andere Portale haben */
export const toAusschnitt = (katalog: Katalog, nummer: number, listen: readonly Fremdliste[]) => ({
  karten: katalog.liste.slice((nummer - 1) * KARTEN_JE_SEITE, nummer * KARTEN_JE_SEITE).map(toKarte),
  seite: nummer,
  seiten: countSeiten(katalog),
  anzahl: katalog.liste.length,
  facetten: facettenOf(katalog),
  fremde: listen.reduce((summe, { anzahl }) => summe + anzahl, 0),
})

/** Wie viele Seiten die Übersicht hat; eine leere hat eine. */
export const countSeiten = ({ liste }: Katalog): number => Math.max(1, Math.ceil(liste.length / KARTEN_JE_SEITE))

/** Was eine Seite der Übersicht zeigt. */
export const toSeite = (ausschnitt: ReturnType<typeof toAusschnitt>) => ({
  ...ausschnitt,
  facetten: hub.partner.length > 0 ? [...ausschnitt.facetten, toPortale(ausschnitt.anzahl)] : ausschnitt.facetten,
  masse,
  partner: hub.partner,
})

/** Die Auswahl nach Portal; was die anderen haben, weiß erst die Suche. */
const toPortale = (anzahl: number) => ({
  id: HUB,
  label: texte.facette,
  werte: [
    { id: EIGEN, label: hub.name, anzahl },
    ...hub.partner.map((partner) => ({ id: partnerkennung(partner), label: partner.name, anzahl: 0 })),
  ],
})
