import { loadMerkmale } from './daten.ts'
import type { Fund } from './karte.ts'
import { loadPagefind } from './pagefind.ts'

/** Was die Suche gefunden hat. Alles Weitere kennt Beispiele nur als Nummern der Spalten in `Merkmale`. */
export interface Treffer {
  /** In der Reihenfolge der Suche; ohne Suchwort alle, neueste zuerst. */
  nummern: readonly number[]
  /** Text und Fundstelle für die Karte. */
  daten(nummer: number): Promise<Fund>
}

/** Sucht im ganzen Bestand. Ein Treffer ohne Spalte gehört nicht zur Übersicht. @throws wenn sich die Suche nicht laden lässt */
export const sucheTreffer = async (q: string): Promise<Treffer> => {
  const [{ treffer: ids }, pagefind] = await Promise.all([loadMerkmale(), loadPagefind()])
  const { results } = await pagefind.search(q || null)
  const stellen = new Map(ids.map((id, nummer) => [id, nummer]))
  const byNummer = new Map(
    results.flatMap((treffer) => {
      const nummer = stellen.get(treffer.id)
      return nummer === undefined ? [] : [[nummer, treffer] as const]
    }),
  )
  const nummern = [...byNummer.keys()]
  return {
    nummern: q ? nummern : nummern.sort((a, b) => a - b),
    daten: async (nummer) => (await byNummer.get(nummer)?.data()) ?? { url: '', excerpt: '', meta: {} },
  }
}

/** Lädt die Suche schon, bevor jemand fertig getippt hat. */
export const bereiteSucheVor = (): void => void loadPagefind().catch(() => {})
