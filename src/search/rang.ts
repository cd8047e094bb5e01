import { MAX_GEWICHT } from './ablageform.ts'
import type { Spur } from './spur.ts'

/** Ein Beispiel und wie gut es zur Anfrage passt. */
export interface Treffer {
  nummer: number
  punkte: number
}

/** So viel vom Gewicht aller Wörter muss ein Beispiel tragen, um gezeigt zu werden. */
export const MIN_DECKUNG = 0.5
/** Bei weniger Treffern, und bei ganzen Sätzen immer, genügt auch so viel: lieber etwas Nahes als fast nichts. */
export const GENUG = 10
const MIN_DECKUNG_SONST = 0.2

/**
 * Ordnet die Beispiele aller Spuren, das passendste zuerst; bei gleichen Punkten das neuere.
 * Jedes Wort zählt so viel, wie es selten ist (BM25, Robertson und Spärck Jones 1976); wer mehr der Wörter trägt, steht weiter oben.
 * @param anzahl Zahl aller Beispiele
 * @param istSatz ob jemand einen ganzen Satz geschrieben hat
 */
export const rank = (spuren: readonly Spur[], anzahl: number, istSatz: boolean): Treffer[] => {
  const seltenheit = spuren.map(({ punkte }) => seltenheitOf(anzahl, punkte.size))
  const summe = seltenheit.reduce((a, b) => a + b, 0)
  const gesamt = new Map<number, { punkte: number; deckung: number }>()
  spuren.forEach(({ punkte }, at) => {
    const idf = seltenheit[at] ?? 0
    for (const [nummer, wert] of punkte) {
      const bisher = gesamt.get(nummer) ?? { punkte: 0, deckung: 0 }
      gesamt.set(nummer, { punkte: bisher.punkte + wert * idf, deckung: bisher.deckung + idf / summe })
    }
  })
  const decken = (mindestens: number) => [...gesamt].filter(([, { deckung }]) => deckung >= mindestens - 1e-9)
  const gut = decken(MIN_DECKUNG)
  return (istSatz || gut.length < GENUG ? decken(MIN_DECKUNG_SONST) : gut)
    .map(([nummer, { punkte, deckung }]) => ({ nummer, punkte: punkte * deckung }))
    .sort((a, b) => b.punkte - a.punkte || a.nummer - b.nummer)
}

/** Womit sich Punkte aus verschiedenen Beständen vergleichen lassen. */
export interface Massstab {
  /** Welchen Teil der Anfrage der Bestand kennt, nach dem Gewicht der Wörter: 0 bis 1. */
  bekannt: number
  /** Mal Punkte ergibt es, welchen Teil des Möglichen ein Beispiel erreicht: 0 bis 1. */
  jePunkt: number
}

/**
 * Der Maßstab zu einer Anfrage. Wie selten ein Wort ist, hängt am Bestand; Punkte aus zweien sind deshalb nicht zu vergleichen. Geteilt durch
 * das, was ein Beispiel dort höchstens erreichen könnte, sind sie es: Die Gewichte der Fundstellen entstehen überall gleich. Worte, die ein
 * Bestand nicht kennt, zählen dabei mit; sonst läge vorn, wer von drei Worten nur eines kennt.
 * @param unbekannt Zahl der Worte ohne Spur
 */
export const massstabOf = (spuren: readonly Spur[], unbekannt: number, anzahl: number): Massstab => {
  const summe = spuren.reduce((bisher, { punkte }) => bisher + seltenheitOf(anzahl, punkte.size), 0)
  const alle = summe + unbekannt * seltenheitOf(anzahl, 0)
  if (summe === 0) return { bekannt: 0, jePunkt: 0 }
  const bekannt = summe / alle
  return { bekannt, jePunkt: bekannt / (MAX_GEWICHT * alle) }
}

const seltenheitOf = (anzahl: number, vorkommen: number): number => Math.log(1 + (anzahl - vorkommen + 0.5) / (vorkommen + 0.5))
