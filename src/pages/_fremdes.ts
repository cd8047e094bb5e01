import { hub } from '../../hub.config.ts'
import { readFremdbestaende } from '../../scripts/fremdes.ts'
import { contentDir } from '../../scripts/ordner.ts'
import { type Fremdliste, toFremdliste } from '../catalogue/fremdes.ts'
import { auflistung } from '../texte/partner.ts'
import { getKatalog } from './_katalog.ts'

let gelesen: Promise<Fremdliste[]> | undefined

/** Was andere Portale haben; leer, wenn keines aufzulisten ist oder noch nichts geholt wurde. Beim Bauen einmal gelesen. */
export const getFremdlisten = (): Promise<Fremdliste[]> => {
  if (import.meta.env.DEV || !gelesen) gelesen = load()
  return gelesen
}

const load = async (): Promise<Fremdliste[]> => {
  const { register } = await getKatalog()
  return (await readFremdbestaende(contentDir, hub.partner)).map(([partner, bestand]) =>
    toFremdliste(partner, bestand, register, auflistung.sonstige),
  )
}
