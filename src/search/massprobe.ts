import type { Mengenspalte } from './merkmale.ts'
import type { Probe } from './probe.ts'

/** Zu jeder Stufe eines Maßes, wie viele Beispiele mit ihr zu sehen wären; als letzte Zahl, wie viele ohne Grenze. */
export type Masszahlen = readonly number[]

/** Die Probe auf eine Obergrenze weiß auch, an wem nur eine fehlende Angabe scheitert. */
export interface Massprobe extends Probe<Masszahlen> {
  /** Ob das Genannte in der Grenze bleibt; der Rest kann fehlen. */
  reicht(nummer: number): boolean
  /** Ob eine Grenze gesetzt ist und das Beispiel nicht alles nennt, was sie braucht. */
  fehlt(nummer: number): boolean
}

/**
 * Die Probe auf eine Obergrenze: Die Grenze gehört dazu. Was schon mit dem Genannten darüber liegt, passt nie; was unter ihr bleibt, aber
 * nicht alles nennt, nur auf Wunsch.
 * @param wahl Kennung der Stufe; nichts, wenn keine Grenze gilt
 * @param auchOhne ob passt, was keine vollständige Angabe macht
 */
export const probeMass = ({ stufen, grenzen, mindestens, offen }: Mengenspalte, wahl: string | undefined, auchOhne: boolean): Massprobe => {
  const bis = grenzen[stufen.indexOf(wahl ?? '')] ?? Number.POSITIVE_INFINITY
  /** Zählt je Stufe, was genau dorthin gehört; erst am Ende wird summiert. */
  const bekannt = new Array<number>(grenzen.length + 1).fill(0)
  const offene = [...bekannt]
  const reicht = (nummer: number): boolean => (mindestens[nummer] ?? 0) <= bis
  const fehlt = (nummer: number): boolean => wahl !== undefined && offen[nummer] === 1
  return {
    reicht,
    fehlt,
    passt: (nummer) => reicht(nummer) && (auchOhne || !fehlt(nummer)),
    count(nummer) {
      const menge = mindestens[nummer] ?? 0
      const gefunden = grenzen.findIndex((grenze) => menge <= grenze)
      const stelle = gefunden < 0 ? grenzen.length : gefunden
      const liste = offen[nummer] === 1 ? offene : bekannt
      liste[stelle] = (liste[stelle] ?? 0) + 1
    },
    zahlen: () => {
      const bisStufe = sums(auchOhne ? bekannt.map((zahl, stelle) => zahl + (offene[stelle] ?? 0)) : bekannt)
      const ohneGrenze = [...bekannt, ...offene].reduce((summe, zahl) => summe + zahl, 0)
      return [...bisStufe.slice(0, -1), ohneGrenze]
    },
  }
}

const sums = (zahlen: readonly number[]): number[] => {
  let summe = 0
  return zahlen.map((zahl) => (summe += zahl))
}
