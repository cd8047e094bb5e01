import { countWerte, facetteOf } from '../catalogue/facetten.ts'
import { toKarte } from '../catalogue/karte.ts'
import type { Fall, Katalog } from '../catalogue/katalog.ts'
import { toPaketKarten } from '../catalogue/pakete.ts'
import type { LandId } from '../model/jobcenter.ts'
import type { Paket } from '../model/paket.ts'
import { HUBKARTE, kartenadresse, sammlungskarte } from '../model/weitergabe.ts'
import { start } from '../texte/start.ts'
import { facettenseiten, laenderkarte, themen } from '../texte/verzeichnisse.ts'
import { weitergabekarten as texte } from '../texte/weitergeben.ts'
import type { Feld, Karteninhalt } from './kartenbild.ts'

/** Eine Karte und ihre Adresse. */
export interface Karte {
  adresse: string
  /** Wozu sie gehört, für eine Meldung: „Beispiel ‚bus-auf-dem-land‘“. */
  name: string
  inhalt: Karteninhalt
}

/** Drei Bilder füllen den Streifen; mit weniger Auswahl steht eines allein. */
const IM_STREIFEN = 3
const HUBFELDER: readonly Feld[] = ['coaching-fallmanagement', 'familien', 'mobilitaet']

/** Alle Karten eines Bestands: jedes Beispiel, jede Sammlung mit eigener Seite, das Portal selbst. @param pakete Themenpakete nach ihrem Namen */
export const toKarten = (katalog: Katalog, pakete: ReadonlyMap<string, Paket>, hub: string): Karte[] => [
  { adresse: HUBKARTE, name: hub, inhalt: { ueber: texte.hub, titel: start.titel, unter: '', hub, bild: { felder: HUBFELDER } } },
  ...[...katalog.bySlug.values()].map((fall) => toBeispielkarte(fall, hub)),
  ...toPaketkarten(katalog, pakete, hub),
  ...toFeldkarten(katalog, hub),
  ...toGruppenkarten(katalog, hub),
  ...toLaenderkarten(katalog, hub),
]

/** Die Karte eines Beispiels. */
export const toBeispielkarte = (fall: Fall, hub: string): Karte => {
  const { feld, jobcenter, titel } = toKarte(fall)
  return {
    adresse: kartenadresse(fall.beispiel.kennung),
    name: `Beispiel „${fall.slug}“`,
    inhalt: { ueber: feld, titel, unter: jobcenter, hub, bild: { felder: fall.beispiel.handlungsfelder.slice(0, 1) } },
  }
}

const toPaketkarten = (katalog: Katalog, pakete: ReadonlyMap<string, Paket>, hub: string): Karte[] =>
  [...pakete].flatMap(([id, paket]) => {
    const felder = toPaketKarten(katalog, paket).map(({ farbe }) => farbe as Feld)
    return felder.length === 0 ? [] : [toSammlungskarte(`${themen.pfad}${id}/`, texte.paket, paket.titel, toStreifen(felder), hub)]
  })

const toFeldkarten = ({ liste }: Katalog, hub: string): Karte[] =>
  countWerte(facetteOf('feld'), liste).map(({ id, label }) =>
    toSammlungskarte(`${facettenseiten.feld.pfad}${id}/`, texte.feld, label, { felder: [id as Feld] }, hub),
  )

const toGruppenkarten = ({ liste }: Katalog, hub: string): Karte[] => {
  const facette = facetteOf('gruppe')
  return countWerte(facette, liste).map(({ id, label }) => {
    const felder = liste.flatMap((fall) => (facette.of(fall).includes(id) ? fall.beispiel.handlungsfelder.slice(0, 1) : []))
    return toSammlungskarte(`${facettenseiten.gruppe.pfad}${id}/`, texte.gruppe, label, toStreifen(felder), hub)
  })
}

const toLaenderkarten = ({ liste }: Katalog, hub: string): Karte[] =>
  countWerte(facetteOf('land'), liste).map(({ id, label }) =>
    toSammlungskarte(
      `${facettenseiten.land.pfad}${id}/`,
      texte.land,
      label,
      { land: id as LandId, vermerk: `© GeoBasis-DE / BKG 2021 (${laenderkarte.veraendert}), dl-de/by-2-0` },
      hub,
    ),
  )

const toSammlungskarte = (pfad: string, ueber: string, titel: string, bild: Karteninhalt['bild'], hub: string): Karte => ({
  adresse: sammlungskarte(pfad),
  name: `${ueber} „${titel}“`,
  inhalt: { ueber, titel, unter: texte.unter, hub, bild },
})

/** Die häufigsten Handlungsfelder, die ersten zuerst: drei für einen Streifen, sonst eines. */
const toStreifen = (felder: readonly Feld[]): { felder: Feld[] } => {
  const anzahlen = new Map<Feld, number>()
  for (const feld of felder) anzahlen.set(feld, (anzahlen.get(feld) ?? 0) + 1)
  const haeufigste = [...anzahlen].sort(([, a], [, b]) => b - a).map(([feld]) => feld)
  return { felder: haeufigste.slice(0, haeufigste.length < IM_STREIFEN ? 1 : IM_STREIFEN) }
}
