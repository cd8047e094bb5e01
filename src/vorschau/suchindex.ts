import { join } from 'node:path'
import { cacheDir } from '../../scripts/ordner.ts'
import type { Katalog } from '../catalogue/katalog.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { writeSuchindex } from '../search/suchindex.ts'

/** Hier liegt der Index der Vorschau. */
export const ordner = join(cacheDir, 'vorschau-pagefind')

let built: { stand: string; treffer: Promise<Map<string, string>> } | undefined

/** Katalog und Treffer zum jetzigen Bestand; der Index wird nur neu gebaut, wenn sich ein Beispiel geändert hat. */
export const getSuchindex = async (): Promise<{ katalog: Katalog; treffer: Map<string, string> }> => {
  const katalog = await getKatalog()
  const stand = JSON.stringify(katalog.liste)
  if (built?.stand !== stand) built = { stand, treffer: writeSuchindex(katalog.liste, ordner) }
  return { katalog, treffer: await built.treffer }
}
