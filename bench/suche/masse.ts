/** Eine Anfrage mit Urteilen: je Slug 2, wenn das Beispiel ist, was der Mensch sucht, 1, wenn teilweise. */
export interface Anfrage {
  query: string
  class: string
  relevant: Readonly<Record<string, number>>
}

/** Wie gut eine Trefferliste ist; jeder Wert von 0 bis 1. */
export interface Guete {
  /** Anteil der gesuchten Beispiele (Urteil 2), die unter den ersten zehn stehen; gibt es mehr als zehn, zählen zehn als alle. */
  recall: number
  /** Ob das Bessere weiter oben steht (nDCG@10, Järvelin und Kekäläinen 2002, Gewinn 2^Urteil − 1). */
  ndcg: number
  /** Ob das erste Beispiel eines der gesuchten ist. */
  erster: number
}

const TIEFE = 10

/** Bewertet die Slugs einer Trefferliste. Gibt es nichts zu finden, ist nur die leere Liste richtig. */
export const bewerte = ({ relevant }: Pick<Anfrage, 'relevant'>, slugs: readonly string[]): Guete => {
  const oben = slugs.slice(0, TIEFE)
  const gesucht = Object.keys(relevant).filter((slug) => relevant[slug] === 2)
  const ideal = gewinn(Object.values(relevant).sort((a, b) => b - a))
  if (ideal === 0) {
    const richtig = slugs.length === 0 ? 1 : 0
    return { recall: richtig, ndcg: richtig, erster: richtig }
  }
  return {
    recall: gesucht.filter((slug) => oben.includes(slug)).length / Math.min(TIEFE, gesucht.length),
    ndcg: gewinn(oben.map((slug) => relevant[slug] ?? 0)) / ideal,
    erster: relevant[oben[0] ?? ''] === 2 ? 1 : 0,
  }
}

const gewinn = (urteile: readonly number[]): number =>
  urteile.slice(0, TIEFE).reduce((summe, urteil, rang) => summe + (2 ** urteil - 1) / Math.log2(rang + 2), 0)

/** Das Mittel über mehrere Anfragen. */
export const mittel = (werte: readonly Guete[]): Guete => {
  const of = (mass: keyof Guete) => werte.reduce((summe, wert) => summe + wert[mass], 0) / werte.length
  return { recall: of('recall'), ndcg: of('ndcg'), erster: of('erster') }
}
