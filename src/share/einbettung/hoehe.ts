/** Wie breit eine Einbettung steht: im Inhalt einer Seite oder in einer schmalen Spalte daneben. */
export type Breite = 'breit' | 'schmal'

/** Ab dieser Breite (Pixel) reichen die Höhen; gemessen an den längsten Titeln und Namen des Bestands, mit der Schrift des Rahmens. */
export const AB_BREITE: Readonly<Record<Breite, number>> = { breit: 600, schmal: 300 }

/** Höhe von Überschrift und Fuß, und je Beispiel (Pixel). */
const MASSE: Readonly<Record<Breite, { rahmen: number; zeile: number }>> = {
  breit: { rahmen: 195, zeile: 85 },
  schmal: { rahmen: 325, zeile: 130 },
}

/** Wie hoch der Rahmen sein muss, damit ohne Skript nichts darin rollt (Pixel). */
export const hoeheOf = (anzahl: number, breite: Breite): number => MASSE[breite].rahmen + anzahl * MASSE[breite].zeile
