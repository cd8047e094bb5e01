import type { Karte } from '../catalogue/karte.ts'
import { type Ergebnis, suche } from '../search/anfrage.ts'
import { createMarkierer, findFundstelle, type Textstueck } from '../search/fundstelle.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { closeSuchindex, openSuchindex, type Suchindex } from './suchindex.ts'

/** Woraus eine Karte entsteht. */
export interface Kartendaten {
  karte: Karte
  fundstelle: Textstueck[]
  /** Ergänzt die fertige Karte um das, was nur für Beispiele aus anderen Portalen gilt. */
  ergaenze?: (karte: Element) => void
}

/** Was die Suche gefunden hat. Alles Weitere kennt Beispiele nur als Nummern der Spalten in `Merkmale`. */
export interface Treffer extends Pick<Ergebnis, 'korrekturen' | 'unbekannt' | 'massstab'> {
  /** In der Reihenfolge der Suche; ohne Suchwort alle, neueste zuerst. */
  nummern: readonly number[]
  /** Zu jeder Nummer, wie gut sie passt; vergleichbar mit anderen Beständen erst mit dem `massstab`. */
  punkte: readonly number[]
  /** Was auf der Karte steht, und die Stelle im Text, an der die gesuchten Wörter stehen. */
  daten(nummer: number): Promise<Kartendaten>
}

/** Sucht im ganzen Bestand. @throws wenn sich der Index nicht laden lässt */
export const sucheTreffer = (q: string): Promise<Treffer> => mitIndex((index) => sucheIn(index, q, closeSuchindex))

/** Die Spalten, nach denen gefiltert, gezählt und sortiert wird. @throws wenn sich der Index nicht laden lässt */
export const loadMerkmale = (): Promise<Merkmale> => mitIndex(({ loadMerkmale: load }) => load())

/** Lädt die Suche schon, bevor jemand fertig getippt hat. */
export const bereiteSucheVor = (): void => void openSuchindex().catch(() => {})

/** Sucht in einem geöffneten Index. @param onFehlt erfährt, wenn eine Karte nicht mehr zu haben ist */
export const sucheIn = async (index: Suchindex, q: string, onFehlt: () => void): Promise<Treffer> => {
  const { treffer, marken, ...rest } = await suche(q, index.leser)
  const nummern = treffer.map(({ nummer }) => nummer)
  const hole = marken.length > 0 ? mitFundstelle(index, marken) : ohneFundstelle(index)
  const geholt = new Map<number, ReturnType<Treffer['daten']>>()
  const daten: Treffer['daten'] = (nummer) => {
    const karte = geholt.get(nummer) ?? hole(nummer)
    geholt.set(nummer, karte)
    // Nach einem neuen Bau liegen die alten Karten nicht mehr da: Der nächste Versuch öffnet den neuen Index.
    karte.catch(onFehlt)
    return karte
  }
  // Während noch gefiltert und gezählt wird, kommen die besten Treffer schon an.
  if (q) for (const nummer of nummern.slice(0, VORAUS)) void daten(nummer)
  return { ...rest, nummern, punkte: treffer.map(({ punkte }) => punkte), daten }
}

const mitFundstelle = ({ lade }: Suchindex, marken: readonly string[]): Treffer['daten'] => {
  const markiere = createMarkierer(marken)
  return async (nummer) => {
    const { karte, text } = await lade<{ karte: Karte; text: string }>(`b/${nummer}.json`)
    return { karte, fundstelle: findFundstelle(text, markiere) }
  }
}

/** Wo nichts zu markieren ist, bleibt der Text der Beispiele liegen. */
const ohneFundstelle =
  ({ loadKarte }: Suchindex): Treffer['daten'] =>
  async (nummer) => ({ karte: await loadKarte(nummer), fundstelle: [] })

/** So viele Treffer holt die Suche, bevor feststeht, welche davon zu sehen sind. */
const VORAUS = 4

/** Fehlt eine Datei, ist der Index vielleicht von gestern: Einmal wird er neu geöffnet. */
const mitIndex = async <T>(benutze: (index: Suchindex) => Promise<T>): Promise<T> => {
  try {
    return await benutze(await openSuchindex())
  } catch {
    closeSuchindex()
    return benutze(await openSuchindex())
  }
}
