import type { Katalog } from '../catalogue/katalog.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { createSuchindex, type Suchindex } from '../search/suchindex.ts'

let built: { stand: string; index: Promise<Suchindex> } | undefined

/** Katalog und Suchindex zum jetzigen Bestand; neu gebaut wird nur, wenn sich ein Beispiel geändert hat. */
export const getSuchindex = async (): Promise<{ katalog: Katalog; index: Suchindex }> => {
  const katalog = await getKatalog()
  const stand = JSON.stringify(katalog.liste)
  if (built?.stand !== stand) built = { stand, index: createSuchindex(katalog.liste) }
  return { katalog, index: await built.index }
}
