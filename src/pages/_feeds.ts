import { hub } from '../../hub.config.ts'
import { facetteOf } from '../catalogue/facetten.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { groupMonate } from '../catalogue/monate.ts'
import { type Feed, toMeldungen } from '../feeds/feed.ts'
import { toMonatsmeldung } from '../feeds/monat.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'
import { feeds as texte } from '../texte/abonnieren.ts'
import { monate } from '../texte/neu.ts'
import { facettenseiten, themen } from '../texte/verzeichnisse.ts'
import { getFacettenwerte } from './_facetten.ts'
import { getKatalog } from './_katalog.ts'
import { getPakete } from './_pakete.ts'

/** So viele Meldungen trägt ein Feed. Wer seltener nachsieht, als so viele neu sind, findet die übrigen auf der Seite. */
const MAX_ALLE = 50
/** Von den Feeds der einzelnen Seiten gibt es viele, und jeder trägt ganze Texte. */
const MAX_JE_SEITE = 20
const MAX_MONATE = 12

/** Ein Feed, den jemand abonnieren kann; was darin steht, entsteht erst, wenn es gebraucht wird. */
export interface Angebot {
  /** Pfad der Seite, neben der er liegt, mit Schrägstrich am Ende. */
  pfad: string
  titel: string
  beschreibung: string
  feed(): Feed
}

/** Alle Feeds: was auf `/abonnieren/` unter einer Überschrift steht, gehört zusammen. */
export const getFeeds = async (): Promise<{ titel: string; feeds: Angebot[] }[]> => [
  { titel: texte.alles, feeds: await getAllgemeine() },
  {
    titel: facettenseiten.feld.titel,
    feeds: await getJeWert('feld', (id) => handlungsfelder[id as keyof typeof handlungsfelder].erklaerung),
  },
  { titel: facettenseiten.gruppe.titel, feeds: await getJeWert('gruppe', (id) => zielgruppen[id as keyof typeof zielgruppen].erklaerung) },
  { titel: facettenseiten.land.titel, feeds: await getJeWert('land', (_id, label) => facettenseiten.land.seite(label)) },
  { titel: themen.titel, feeds: await getJePaket() },
]

const getAllgemeine = async (): Promise<Angebot[]> => {
  const { liste } = await getKatalog()
  return [
    toAngebot('/', texte.neue, texte.neueErklaerung, () => toMeldungen(toEintraege(liste.slice(0, MAX_ALLE)), hub)),
    toAngebot(monate.pfad, monate.titel, texte.monatlich, () =>
      groupMonate(liste)
        .slice(0, MAX_MONATE)
        .map((monat) => toMonatsmeldung(monat, hub)),
    ),
  ]
}

const getJeWert = async (id: 'feld' | 'gruppe' | 'land', erklaerungOf: (id: string, label: string) => string): Promise<Angebot[]> => {
  const faelle = await getNeueste(id)
  return (await getFacettenwerte(id)).map((wert) =>
    toAngebot(`${facettenseiten[id].pfad}${wert.id}/`, wert.label, erklaerungOf(wert.id, wert.label), () =>
      toMeldungen(toEintraege(faelle.get(wert.id) ?? []), hub),
    ),
  )
}

/** Die neuesten Fälle je Wert einer Facette, in einem Gang über den Bestand. */
const getNeueste = async (id: string): Promise<Map<string, Fall[]>> => {
  const facette = facetteOf(id)
  const faelle = new Map<string, Fall[]>()
  for (const fall of (await getKatalog()).liste)
    for (const wert of facette.of(fall)) {
      const bisher = faelle.get(wert)
      if (!bisher) faelle.set(wert, [fall])
      else if (bisher.length < MAX_JE_SEITE) bisher.push(fall)
    }
  return faelle
}

const getJePaket = async (): Promise<Angebot[]> => {
  const { bySlug } = await getKatalog()
  return (await getPakete()).map(({ eintrag: { id, data }, karten }) => {
    const eintraege = karten.flatMap(({ slug, warum }) => {
      const fall = bySlug.get(slug)
      return fall ? [{ fall, warum }] : []
    })
    return toAngebot(`${themen.pfad}${id}/`, data.titel, data.beschreibung, () => toMeldungen(eintraege, hub), data.stand)
  })
}

const toEintraege = (faelle: readonly Fall[]): { fall: Fall }[] => faelle.map((fall) => ({ fall }))

const toAngebot = (pfad: string, titel: string, beschreibung: string, toListe: () => Feed['meldungen'], stand?: string): Angebot => ({
  pfad,
  titel,
  beschreibung,
  feed: () => ({ pfad, titel, beschreibung, meldungen: toListe(), ...(stand && { stand }) }),
})
