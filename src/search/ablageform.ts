/** Wie der Index der Suche in Dateien liegt. Bau und Browser lesen diese Form von hier. */

/** Größtes Gewicht einer Fundstelle; mit dem Abstand zur vorigen Nummer steht es in einer Zahl. */
export const MAX_GEWICHT = 63

/** Bis zu so vielen Beispielen ist ein Wort oder eine Form selten: Wer allein danach sucht, meint eines von ihnen. */
export const SELTEN = 2

/**
 * So viele aufeinanderfolgende Karten liegen in einer Datei: so viele, wie eine Seite der Liste zeigt. Bei 10.000 Beispielen folgt die Liste einem
 * Häkchen damit in etwa 45 Millisekunden, mit acht je Datei in 53; dafür holt ein seltenes Häkchen mehr, höchstens zwei Dutzend Dateien.
 */
export const KARTEN_JE_BLATT = 24

/** `stand.json`: wo der Index liegt und wo darin ein Wort zu finden ist. */
export interface Suchstand {
  /** Ordner mit allen übrigen Dateien; sein Name ändert sich mit jedem Inhalt. */
  ordner: string
  /** Anzahl der Beispiele. */
  anzahl: number
  /** Zu jedem Bogen sein erster Stamm. */
  anfaenge: readonly string[]
  /** Anfangsbuchstaben, zu denen es eine Wortliste gibt. */
  wortlisten: readonly string[]
}

/** Ein Bogen: Stämme von A bis Z, je Beispiel `Abstand × (MAX_GEWICHT + 1) + Gewicht`, Teile des Worts, verwandte Stämme, seltene Formen mit ihren Beispielen. */
export type Bogen = readonly (readonly [
  stamm: string,
  stellen: readonly number[],
  teile: readonly string[],
  verwandte: readonly string[],
  seltene: readonly (readonly [faltung: string, nummern: readonly number[]])[],
])[]

/** Eine Wortliste: Stamm und seine Schreibweisen, häufige zuerst. */
export type Wortliste = readonly (readonly [stamm: string, ...formen: string[]])[]
