import { createSuchindex, type Suchindex } from '../search/suchindex.ts'
import { getKatalog } from './_katalog.ts'

let built: { stand: string; index: Promise<Suchindex> } | undefined

/** Der Suchindex zum jetzigen Bestand; neu gebaut nur, wenn sich ein Beispiel geändert hat. */
export const getSuchindex = async (): Promise<Suchindex> => {
  const { liste } = await getKatalog()
  // Beim Bauen ändert sich nichts mehr; in der Vorschau entscheidet der Inhalt.
  const stand = import.meta.env.DEV ? JSON.stringify(liste) : ''
  if (built?.stand !== stand) built = { stand, index: createSuchindex(liste) }
  return built.index
}
