import type { einflussarten } from '../model/vokabular/einfluss.ts'

type Art = keyof typeof einflussarten

/** Ein Hebel im Einflussbild: seine Nummer und der Mittelpunkt seiner Scheibe. */
export interface Hebelpunkt {
  nummer: number
  x: number
  y: number
}

/** Breite und Höhe der Zeichenfläche und der Mittelpunkt der Halbkreise. */
export const FLAECHE = { breite: 340, hoehe: 176, x: 170, y: 170 }
/** Äußerer Radius jedes Halbkreises, von innen nach außen. */
export const RADIEN: Readonly<Record<Art, number>> = { direkt: 78, gemeinsam: 120, 'nicht-beeinflussbar': 160 }
/** Radius der Scheibe eines Hebels. */
export const SCHEIBE = 9.5

/** Auf diesen Bögen stehen die Hebel einer Art, die inneren zuerst voll: Radius und wie viele dort Platz haben. */
const BOEGEN: Readonly<Record<Art, readonly { radius: number; platz: number }[]>> = {
  direkt: [
    { radius: 56, platz: 7 },
    { radius: 27, platz: 3 },
  ],
  gemeinsam: [{ radius: 99, platz: 14 }],
  'nicht-beeinflussbar': [{ radius: 140, platz: 20 }],
}

/**
 * Verteilt die Hebel auf die Halbkreise; nummeriert wird von innen nach außen, wie in der Liste daneben.
 * @param anzahlen wie viele Hebel jede Art hat
 */
export const hebelpunkte = (anzahlen: Readonly<Record<Art, number>>): Hebelpunkt[] => {
  const punkte: Hebelpunkt[] = []
  for (const art of ['direkt', 'gemeinsam', 'nicht-beeinflussbar'] as const) {
    let rest = anzahlen[art]
    for (const [index, { radius, platz }] of BOEGEN[art].entries()) {
      // Auf dem letzten Bogen rückt zusammen, wer noch übrig ist.
      const hier = index === BOEGEN[art].length - 1 ? rest : Math.min(rest, platz)
      for (let n = 0; n < hier; n++) {
        const winkel = (Math.PI * (n + 0.5)) / hier
        punkte.push({
          nummer: punkte.length + 1,
          x: Math.round((FLAECHE.x - radius * Math.cos(winkel)) * 10) / 10,
          y: Math.round((FLAECHE.y - SCHEIBE - 2 - (radius - SCHEIBE) * Math.sin(winkel)) * 10) / 10,
        })
      }
      rest -= hier
    }
  }
  return punkte
}

/** Der Umriss eines Halbkreises über der Grundlinie (SVG-Pfad). */
export const halbkreis = (radius: number): string => `M${FLAECHE.x - radius} ${FLAECHE.y}a${radius} ${radius} 0 0 1 ${radius * 2} 0z`
