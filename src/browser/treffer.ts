import type { Karte } from '../catalogue/karte.ts'
import { type Ergebnis, suche } from '../search/anfrage.ts'
import { findFundstelle, type Textstueck } from '../search/fundstelle.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { closeSuchindex, openSuchindex, type Suchindex } from './suchindex.ts'

/** Was die Suche gefunden hat. Alles Weitere kennt Beispiele nur als Nummern der Spalten in `Merkmale`. */
export interface Treffer extends Pick<Ergebnis, 'korrekturen' | 'unbekannt'> {
  /** In der Reihenfolge der Suche; ohne Suchwort alle, neueste zuerst. */
  nummern: readonly number[]
  /** Was auf der Karte steht, und die Stelle im Text, an der die gesuchten Wörter stehen. */
  daten(nummer: number): Promise<{ karte: Karte; fundstelle: Textstueck[] }>
}

/** Sucht im ganzen Bestand. @throws wenn sich der Index nicht laden lässt */
export const sucheTreffer = (q: string): Promise<Treffer> => mitIndex((index) => sucheIn(index, q))

/** Die Spalten, nach denen gefiltert, gezählt und sortiert wird. @throws wenn sich der Index nicht laden lässt */
export const loadMerkmale = (): Promise<Merkmale> => mitIndex(({ lade }) => lade<Merkmale>('merkmale.json'))

/** Lädt die Suche schon, bevor jemand fertig getippt hat. */
export const bereiteSucheVor = (): void => void openSuchindex().catch(() => {})

const sucheIn = async ({ leser, lade }: Suchindex, q: string): Promise<Treffer> => {
  const alle = (): Ergebnis => ({
    treffer: Array.from({ length: leser.anzahl }, (_, nummer) => ({ nummer, punkte: 0 })),
    marken: [],
    korrekturen: [],
    unbekannt: [],
  })
  const { treffer, marken, korrekturen, unbekannt } = q ? await suche(q, leser) : alle()
  return {
    nummern: treffer.map(({ nummer }) => nummer),
    korrekturen,
    unbekannt,
    daten: async (nummer) => {
      const { karte, text } = await lade<{ karte: Karte; text: string }>(`b/${nummer}.json`)
      return { karte, fundstelle: findFundstelle(text, marken) }
    },
  }
}

/** Fehlt eine Datei, ist der Index vielleicht von gestern: Einmal wird er neu geöffnet. */
const mitIndex = async <T>(benutze: (index: Suchindex) => Promise<T>): Promise<T> => {
  try {
    return await benutze(await openSuchindex())
  } catch {
    closeSuchindex()
    return benutze(await openSuchindex())
  }
}
