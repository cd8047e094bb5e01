import { hub } from '../../hub.config.ts'
import { readFremdbestaende } from '../../scripts/fremdes.ts'
import { contentDir } from '../../scripts/ordner.ts'
import { type Fremdliste, toFremdliste } from '../catalogue/fremdes.ts'
import { auflistung } from '../texte/partner.ts'
import { getKatalog } from './_katalog.ts'

/** Was andere Portale haben; leer, wenn keines aufzulisten ist oder noch nichts geholt wurde. */
export const getFremdlisten = async (): Promise<Fremdliste[]> => {
  const { register } = await getKatalog()
  return (await readFremdbestaende(contentDir, hub.partner)).map(([partner, bestand]) =>
    toFremdliste(partner, bestand, register, auflistung.sonstige),
  )
}
