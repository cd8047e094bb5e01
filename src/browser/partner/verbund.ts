import type { Partner } from '../../model/partner.ts'
import { partnerkennung } from '../../model/partner.ts'
import type { Merkmale } from '../../search/merkmale.ts'
import { GENUG, MIN_DECKUNG } from '../../search/rang.ts'
import { type Bewertet, hasGleicheBegriffe, mische, verbindeMerkmale } from '../../search/verbund.ts'
import { partner as texte } from '../../texte/partner.ts'
import type { Treffer } from '../treffer.ts'
import { markFremd } from './fremde-karte.ts'
import type { Antworten, Beitrag } from './partnersuche.ts'

/** Eigene und fremde Treffer zusammen, so wie die Rechnung sie sonst allein vom eigenen Portal bekommt. */
export interface Verbund {
  merkmale: Merkmale
  treffer: Treffer
}

/**
 * Fügt zusammen, was das eigene Portal und die Partner gefunden haben. Nummern ab `eigene.anzahl` gehören den Partnern.
 * @param onUnbrauchbar erfährt, wessen Karte nicht zu haben oder nicht zu gebrauchen war
 */
export const verbinde = (
  eigene: Merkmale,
  treffer: Treffer,
  partner: readonly Partner[],
  { beitraege }: Pick<Antworten, 'beitraege'>,
  onUnbrauchbar: (partner: Partner) => void,
): Verbund => {
  const brauchbare = beitraege.filter(({ treffer: { massstab } }) => treffer.nummern.length < GENUG || massstab.bekannt >= MIN_DECKUNG)
  const teile = brauchbare.map(({ partner: hub, merkmale, treffer: fremde }) => ({
    kennung: partnerkennung(hub),
    merkmale,
    // In seiner eigenen Folge, neueste zuerst: So sortiert „Neueste zuerst“ auch hier.
    nummern: fremde.nummern.filter((nummer) => nummer < merkmale.anzahl).toSorted((a, b) => a - b),
  }))
  let ab = eigene.anzahl
  const orte: { beitrag: Beitrag; nummer: number }[] = []
  const listen: Bewertet[] = [toBewertet(treffer, 1, (nummer) => nummer)]
  for (const [stelle, beitrag] of brauchbare.entries()) {
    const nummern = teile[stelle]?.nummern ?? []
    const platz = new Map(nummern.map((nummer, index) => [nummer, ab + index]))
    listen.push(toBewertet(beitrag.treffer, beitrag.partner.gewicht, (nummer) => platz.get(nummer)))
    orte.push(...nummern.map((nummer) => ({ beitrag, nummer })))
    ab += nummern.length
  }
  return {
    merkmale: verbindeMerkmale(eigene, teile, partner.map(partnerkennung)),
    treffer: {
      ...treffer,
      nummern: mische(listen),
      unbekannt: treffer.unbekannt.filter((wort) => brauchbare.every(({ treffer: { unbekannt } }) => unbekannt.includes(wort))),
      daten: async (nummer) => {
        const ort = orte[nummer - eigene.anzahl]
        if (!ort) return treffer.daten(nummer)
        const { karte, fundstelle } = await ort.beitrag.treffer.daten(ort.nummer).catch((error) => {
          onUnbrauchbar(ort.beitrag.partner)
          throw error
        })
        return { karte, fundstelle, ergaenze: (fertig) => markFremd(fertig, karte.slug, ort.beitrag.partner) }
      },
    },
  }
}

const toBewertet = ({ nummern, punkte, massstab }: Treffer, gewicht: number, platzOf: (nummer: number) => number | undefined): Bewertet =>
  nummern.flatMap((nummer, stelle) => {
    const platz = platzOf(nummer)
    return platz === undefined ? [] : [{ nummer: platz, wert: (punkte[stelle] ?? 0) * massstab.jePunkt * gewicht }]
  })

/** Wer nicht zu erreichen war; leer, wenn alle geantwortet haben. */
export const describeFehlende = (fehlende: readonly Partner[]): string => (fehlende.length > 0 ? texte.fehlt(namenOf(fehlende)) : '')

const namenOf = (partner: readonly Partner[]): string[] => partner.map(({ name }) => name)

/** Was die Leserin über die Partner wissen muss, in ganzen Sätzen. @param angehaengt ob fremde Treffer am Ende stehen */
export const describeVerbund = (eigene: Merkmale, { beitraege, fehlende }: Antworten, angehaengt: boolean): string => {
  const andere = beitraege.filter(({ merkmale }) => !hasGleicheBegriffe(eigene, merkmale)).map(({ partner }) => partner)
  return [
    ...(beitraege.length > 0 ? [texte.gefragt(namenOf(beitraege.map(({ partner }) => partner)))] : []),
    describeFehlende(fehlende),
    ...(andere.length > 0 ? [texte.andereBegriffe(namenOf(andere))] : []),
    ...(angehaengt && beitraege.some(({ treffer }) => treffer.nummern.length > 0) ? [texte.angehaengt] : []),
  ]
    .filter(Boolean)
    .join(' ')
}
