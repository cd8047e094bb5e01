import type { Mengenspalte } from './merkmale.ts'
import type { Probe } from './probe.ts'

/** Eine Obergrenze: die Kennung ihrer Stufe, und ob auch zählt, was keine vollständige Angabe macht. */
export interface Grenze {
  bis: string
  auchOhne: boolean
}

/** Was die Grenzen eines Maßes übrig lassen. */
export interface Masszahlen {
  /** Zu jeder Stufe, wie viele Beispiele mit ihr zu sehen wären; als letzte Zahl, wie viele ohne Grenze. */
  stufen: readonly number[]
  /** Wie viele sonst passen, aber keine vollständige Angabe machen und nicht schon mit dem Genannten über der Grenze liegen. */
  ohne: number
}

/**
 * Die Probe auf eine Obergrenze: Die Grenze gehört dazu. Was schon mit dem Genannten darüber liegt, passt nie; was unter ihr bleibt, aber
 * nicht alles nennt, nur auf Wunsch.
 */
export const probeMass = ({ stufen, grenzen, mindestens, offen }: Mengenspalte, grenze: Grenze | undefined): Probe<Masszahlen> => {
  const bis = (grenze && grenzen[stufen.indexOf(grenze.bis)]) ?? Number.POSITIVE_INFINITY
  const auchOhne = grenze === undefined || grenze.auchOhne
  const bekannt = [...grenzen.map(() => 0), 0]
  const offene = [...bekannt]
  let ohne = 0
  return {
    passt: (nummer) => (mindestens[nummer] ?? 0) <= bis && (auchOhne || offen[nummer] === 0),
    count(nummer) {
      const menge = mindestens[nummer] ?? 0
      const ist = offen[nummer] === 0
      const stufe = grenzen.findIndex((kandidat) => menge <= kandidat)
      const liste = ist ? bekannt : offene
      const stelle = stufe < 0 ? grenzen.length : stufe
      liste[stelle] = (liste[stelle] ?? 0) + 1
      if (!ist && menge <= bis) ohne++
    },
    zahlen: () => {
      const mitOffenen = grenze?.auchOhne ?? false
      let bisher = 0
      let alle = 0
      const summen = bekannt.map((zahl, stelle) => {
        alle += zahl + (offene[stelle] ?? 0)
        bisher += zahl + (mitOffenen ? (offene[stelle] ?? 0) : 0)
        return bisher
      })
      return { stufen: [...summen.slice(0, -1), alle], ohne }
    },
  }
}
