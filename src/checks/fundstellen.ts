import type { Dokument, Stelle } from '../mdx/dokument.ts'
import { hatLangeZahl } from './lange-zahl.ts'
import { type Lesart, lesartenOf } from './lesarten.ts'

/** Eine Stelle im Text der Datei, an der etwas Schützenswertes steht. */
export interface Fundstelle {
  stelle: Stelle
  /** Der Wert, nur für `Meldung.wert`: Er steht nie in einem Satz. */
  wert: string
  /** Was in der Meldung steht. */
  maskiert: string
}

/** Ein Treffer in einer Lesart. */
export interface Treffer {
  index: number
  wert: string
  /** Wie genau der Treffer ist: Auf der Seite kann zu sehen sein, was die Datei nur ahnen lässt. Vorgabe 0. */
  rang?: number
}

export interface Suche {
  muster: RegExp
  /** Ohne diese Zeichen kann es keinen Treffer geben; ein schneller Blick erspart dann die langsame Suche. */
  nurMit?: RegExp
  /** Sucht eine Nummer aus mindestens fünf Ziffern; wo keine steht, muss niemand suchen. */
  langeZahl?: true
  /** Prüft einen Treffer genauer, etwa mit seiner Prüfziffer oder an dem, was davor und danach steht. */
  gilt?: (wert: string, treffer: { davor: string; danach: string }) => boolean
  /** Verdeckt vorher, was kein Treffer sein kann; die Länge bleibt. */
  ohne?: (text: string) => string
  /** Nur in der Lesart der Seite: In der Datei bedeutet das Zeichen etwas anderes. */
  nurSeite?: boolean
}

/** So viele Zeichen vor und hinter einem Treffer sieht `gilt`. */
const UMGEBUNG = 80

/** Alle Treffer eines Musters in der Datei und auf der Seite, nach der Stelle geordnet; was beide zeigen, nur einmal. */
export const findFundstellen = (dokument: Dokument, ...suchen: readonly Suche[]): Fundstelle[] =>
  findStellen(dokument, (lesart) => suchen.flatMap((suche) => trefferIn(lesart, suche)))

const trefferIn = (lesart: Lesart, { muster, nurMit, langeZahl, gilt = () => true, ohne, nurSeite }: Suche): Treffer[] => {
  const { art, text } = lesart
  if ((nurSeite && art === 'datei') || (nurMit && !nurMit.test(text)) || (langeZahl && !hatLangeZahl(lesart))) return []
  const suchtext = ohne ? ohne(text) : text
  return [...suchtext.matchAll(muster)]
    .filter(({ 0: wert, index }) => {
      const ende = index + wert.length
      return gilt(wert, { davor: suchtext.slice(Math.max(0, index - UMGEBUNG), index), danach: suchtext.slice(ende, ende + UMGEBUNG) })
    })
    .map(({ 0: wert, index }) => ({ index, wert }))
}

/** Wie `findFundstellen`, aber mit einer eigenen Suche. Überschneiden sich Treffer, bleibt der genauere, bei Gleichstand der erste. */
export const findStellen = <T extends Treffer>(
  dokument: Dokument,
  finde: (lesart: Lesart) => readonly T[],
): (Fundstelle & { treffer: T })[] => {
  interface Platz {
    von: number
    bis: number
    treffer: T
  }
  // Jedes Zeichen der Datei gehört höchstens einem Treffer.
  const belegt = new Map<number, Platz>()
  const plaetze = new Set<Platz>()
  for (const lesart of lesartenOf(dokument))
    for (const treffer of finde(lesart)) {
      const ende = treffer.index + treffer.wert.length
      if (ende <= lesart.ab) continue
      const platz = { von: lesart.quelle(Math.max(treffer.index, lesart.ab)), bis: lesart.quelle(ende - 1) + 1, treffer }
      const andere = new Set<Platz>()
      for (let ort = platz.von; ort < platz.bis; ort++) {
        const hier = belegt.get(ort)
        if (hier) andere.add(hier)
      }
      if ([...andere].some((anderer) => (anderer.treffer.rang ?? 0) >= (treffer.rang ?? 0))) continue
      for (const anderer of andere) {
        plaetze.delete(anderer)
        for (let ort = anderer.von; ort < anderer.bis; ort++) belegt.delete(ort)
      }
      plaetze.add(platz)
      for (let ort = platz.von; ort < platz.bis; ort++) belegt.set(ort, platz)
    }
  if (plaetze.size === 0) return []
  const zeilen = [...dokument.text.matchAll(/\n/g)].map(({ index }) => index + 1)
  let line = 0
  return [...plaetze]
    .sort((a, b) => a.von - b.von)
    .map(({ von, treffer }) => {
      while (line < zeilen.length && (zeilen[line] ?? 0) <= von) line++
      const stelle = { line: line + 1, column: von - (zeilen[line - 1] ?? 0) + 1 }
      return { stelle, wert: treffer.wert, maskiert: maskiere(treffer.wert), treffer }
    })
}

/** Lässt höchstens zwei Zeichen stehen, das erste und das letzte; auch die Länge verrät nichts. */
export const maskiere = (wert: string): string => {
  const zeichen = [...wert.trim()]
  return zeichen.length < 5 ? '…' : `${zeichen[0]}…${zeichen.at(-1)}`
}

/** Nur die Ziffern eines Werts. */
export const ziffernIn = (wert: string): number[] => [...wert].filter((zeichen) => /\d/.test(zeichen)).map(Number)
