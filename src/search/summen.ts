/** Summen zu Nummern, die dicht beieinander liegen: bei Millionen Additionen ein Vielfaches schneller als eine `Map`. */
export interface Summen {
  /** Zählt zu einer Nummer dazu. */
  add(nummer: number, wert: number): void
  /** Lässt unter einer Nummer den größeren Wert stehen. */
  raise(nummer: number, wert: number): void
  /** Liefert Nummern und Werte und beginnt von vorn. @param folge die ihres ersten Vorkommens oder aufsteigend */
  take(folge: 'wie-sie-kamen' | 'aufsteigend'): { nummern: number[]; werte: number[] }
}

/** Steht, wo noch nichts steht; Werte sind nie kleiner als 0. */
const NICHTS = -1

/** @returns ein leeres Zählwerk; Nummern sind ganze Zahlen ab 0 */
export const createSummen = (): Summen => {
  let summen = new Float64Array(1024).fill(NICHTS)
  let nummern: number[] = []
  const open = (nummer: number): number => {
    if (nummer >= summen.length) {
      const groesser = new Float64Array(2 * nummer).fill(NICHTS)
      groesser.set(summen)
      summen = groesser
    }
    const bisher = summen[nummer] ?? NICHTS
    if (bisher !== NICHTS) return bisher
    nummern.push(nummer)
    return 0
  }
  return {
    add(nummer, wert) {
      const bisher = open(nummer)
      summen[nummer] = bisher + wert
    },
    raise(nummer, wert) {
      const bisher = open(nummer)
      summen[nummer] = Math.max(bisher, wert)
    },
    take(folge) {
      const geordnet = folge === 'aufsteigend' ? Array.from(Uint32Array.from(nummern).sort()) : nummern
      const werte = geordnet.map((nummer) => summen[nummer] ?? 0)
      for (const nummer of nummern) summen[nummer] = NICHTS
      nummern = []
      return { nummern: geordnet, werte }
    },
  }
}
