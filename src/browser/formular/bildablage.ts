import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval'
import { BILDDATEI } from '../../model/bild.ts'

/** Die Bilder eines Entwurfs: Dateiname und Inhalt. */
export type Bildersatz = ReadonlyMap<string, Blob>

/** Was diese Seite schon gelesen oder bekommen hat; es gilt auch, wenn der Browser nichts aufhebt. */
const hier = new Map<string, Bildersatz>()

let geoeffnet: UseStore | undefined
/** Ein Satz je Entwurf, unter dessen Nummer. @throws wenn der Browser das Merken verbietet */
const ablage = (): UseStore => {
  geoeffnet ??= createStore('einreichen-bilder', 'entwuerfe')
  return geoeffnet
}

/** Die Bilder eines Entwurfs. Was nicht zu lesen ist, fehlt. */
export const readBilder = async (entwurf: string): Promise<Bildersatz> => {
  const bilder = hier.get(entwurf) ?? (await readGemerkte(entwurf))
  hier.set(entwurf, bilder)
  return bilder
}

/** Hebt die Bilder eines Entwurfs auf. @returns warum der Browser es nicht zulässt, sonst nichts */
export const saveBilder = async (entwurf: string, bilder: Bildersatz): Promise<'voll' | 'verboten' | undefined> => {
  hier.set(entwurf, bilder)
  try {
    await (bilder.size > 0 ? set(entwurf, bilder, ablage()) : del(entwurf, ablage()))
    return undefined
  } catch (fehler) {
    return fehler instanceof DOMException && fehler.name === 'QuotaExceededError' ? 'voll' : 'verboten'
  }
}

/** Löscht die Bilder aller Entwürfe, die es nicht mehr gibt. */
export const deleteVerwaiste = async (entwuerfe: ReadonlySet<string>): Promise<void> => {
  try {
    await delMany(
      (await keys<string>(ablage())).filter((entwurf) => !entwuerfe.has(entwurf)),
      ablage(),
    )
  } catch {
    // Wo sich nichts merken ließ, ist nichts zu löschen.
  }
}

const NAME = new RegExp(`^${BILDDATEI}$`)

const readGemerkte = async (entwurf: string): Promise<Bildersatz> => {
  const gemerkt: unknown = await Promise.resolve()
    .then(() => get(entwurf, ablage()))
    .catch(() => undefined)
  if (!(gemerkt instanceof Map)) return new Map()
  return new Map([...gemerkt].filter(([name, inhalt]) => NAME.test(name) && inhalt instanceof Blob))
}
