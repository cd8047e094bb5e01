import type { Spur } from './spur.ts'

/** Ein Beispiel und wie gut es zur Anfrage passt. */
export interface Treffer {
  nummer: number
  punkte: number
}

/** So viel vom Gewicht aller Wörter muss ein Beispiel tragen, um gezeigt zu werden. */
const MIN_DECKUNG = 0.5
/** Bei weniger Treffern, und bei ganzen Sätzen immer, genügt auch so viel: lieber etwas Nahes als fast nichts. */
const GENUG = 10
const MIN_DECKUNG_SONST = 0.2
/**
 * Ordnet die Beispiele aller Spuren, das passendste zuerst; bei gleichen Punkten das neuere.
 * Jedes Wort zählt so viel, wie es selten ist (BM25, Robertson und Spärck Jones 1976); wer mehr der Wörter trägt, steht weiter oben.
 * @param anzahl Zahl aller Beispiele
 * @param istSatz ob jemand einen ganzen Satz geschrieben hat
 */
export const rank = (spuren: readonly Spur[], anzahl: number, istSatz: boolean): Treffer[] => {
  const seltenheit = spuren.map(({ punkte }) => Math.log(1 + (anzahl - punkte.size + 0.5) / (punkte.size + 0.5)))
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
