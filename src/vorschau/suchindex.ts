import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDir } from '../../scripts/ordner.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { writeSuchindex } from '../search/ablage.ts'

/** Hier liegt der Index der Vorschau. */
export const ordner = join(cacheDir, 'vorschau-suche')

let built: { stand: string; fertig: Promise<void> } | undefined

/** Sorgt dafür, dass der Index zum jetzigen Bestand passt; neu gebaut wird nur, wenn sich ein Beispiel geändert hat. */
export const refreshSuchindex = async (): Promise<void> => {
  const { liste } = await getKatalog()
  const stand = JSON.stringify(liste)
  if (built?.stand !== stand)
    built = { stand, fertig: rm(ordner, { recursive: true, force: true }).then(() => writeSuchindex(liste, ordner)) }
  await built.fertig
}
