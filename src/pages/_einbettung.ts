import { hub } from '../../hub.config.ts'
import { facetteOf } from '../catalogue/facetten.ts'
import type { Fall, Katalog } from '../catalogue/katalog.ts'
import { ALLES } from '../share/einbettung/ausschnitte.ts'
import type { Einbettungsliste } from '../share/einbettung/liste.ts'
import { groupNeueste, type Thema, toListe } from '../share/einbettung/thema.ts'
import { liste as texte } from '../texte/einbetten.ts'
import { facettenseiten, themen } from '../texte/verzeichnisse.ts'
import { getKatalog } from './_katalog.ts'
import { getPakete } from './_pakete.ts'

/** Ein Thema zum Einbetten. */
export interface Einbettung {
  pfad: string
  /** Wie das Thema in der Auswahl heißt, und unter welcher Überschrift; die Länder haben ihre eigene Auswahl. */
  label: string
  gruppe: string
  liste: Einbettungsliste
}

/** Mehrere Routen zeigen dieselben Themen; zu einem Katalog entstehen sie einmal. */
const fertige = new WeakMap<Katalog, Promise<Einbettung[]>>()

/** Alle Themen zum Einbetten, auch die, zu denen noch nichts da ist: Wer sie eingebunden hat, soll keinen Fehler sehen. */
export const getEinbettungen = async (): Promise<Einbettung[]> => {
  const katalog = await getKatalog()
  const einbettungen = fertige.get(katalog) ?? createEinbettungen(katalog)
  fertige.set(katalog, einbettungen)
  return einbettungen
}

const createEinbettungen = async ({ liste }: Katalog): Promise<Einbettung[]> => {
  const alle: Thema = { pfad: ALLES, titel: texte.neue, hinweis: texte.neueste, seite: '/beispiele/', anfrage: '' }
  const neueste = groupNeueste({ werte: new Map([[ALLES, '']]), of: () => [ALLES] }, liste)
  return [
    toEinbettung(alle, '', '', neueste.get(ALLES) ?? []),
    ...toFacette('feld', liste),
    ...toFacette('gruppe', liste),
    ...(await getPaketeinbettungen()),
    ...toFacette('land', liste),
  ]
}

const toFacette = (id: 'feld' | 'gruppe' | 'land', faelle: readonly Fall[]): Einbettung[] => {
  const facette = facetteOf(id)
  const { pfad, titel } = facettenseiten[id]
  const gruppen = groupNeueste(facette, faelle)
  return [...facette.werte].map(([wert, label]) => {
    const gefunden = gruppen.get(wert) ?? []
    const thema: Thema = {
      pfad: `${pfad}${wert}`.slice(1),
      titel: texte.zu(label),
      hinweis: texte.neueste,
      // Eine Seite für sich hat nur, wozu es Beispiele gibt.
      seite: gefunden.length > 0 ? `${pfad}${wert}/` : pfad,
      ...(id !== 'land' && { anfrage: `${id}=${wert}&` }),
    }
    return toEinbettung(thema, label, titel, gefunden)
  })
}

const getPaketeinbettungen = async (): Promise<Einbettung[]> => {
  const { bySlug } = await getKatalog()
  return (await getPakete()).map(({ eintrag: { id, data }, karten }) => {
    const seite = `${themen.pfad}${id}/`
    const thema: Thema = { pfad: seite.slice(1, -1), titel: data.titel, hinweis: texte.paket, seite }
    return toEinbettung(
      thema,
      data.titel,
      themen.titel,
      karten.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    )
  })
}

const toEinbettung = (thema: Thema, label: string, gruppe: string, faelle: readonly Fall[]): Einbettung => ({
  pfad: thema.pfad,
  label,
  gruppe,
  liste: toListe(thema, faelle, hub),
})
