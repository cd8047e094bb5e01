import type { Angabe } from './befund.ts'

/** Was beim Durchgehen einer Bilddatei zusammenkommt. Bricht das Lesen ab, bleibt stehen, was bis dahin gefunden ist. */
export interface Zerlegung {
  /** Größte Maße, die eine Kopfzeile nennt (Pixel); 0, solange keine gefunden ist. */
  breite: number
  hoehe: number
  /** Mehrere Bilder hintereinander. */
  bewegt: boolean
  /** Zahl der Durchgänge eines JPEG. */
  durchgaenge: number
  /** Versatz hinter dem letzten Byte des Bildes; `undefined`, wenn das Ende fehlt. */
  ende: number | undefined
  angaben: Set<Angabe>
  /** Zahl der Blöcke, in denen schon nach Angaben gesucht ist. */
  bloecke: number
}

/** Eine leere Zerlegung. */
export const leereZerlegung = (): Zerlegung => ({
  breite: 0,
  hoehe: 0,
  bewegt: false,
  durchgaenge: 0,
  ende: undefined,
  angaben: new Set(),
  bloecke: 0,
})

/** Ein Bild hat wenige Blöcke mit Angaben; tausend davon hielten nur auf. */
const MAX_BLOECKE = 40

/** Ob noch ein Block durchsucht werden darf; zählt ihn gleich mit. */
export const darfSuchen = (zerlegung: Zerlegung): boolean => ++zerlegung.bloecke <= MAX_BLOECKE

/** Merkt sich Maße; nennt die Datei mehrere, gelten die größten. */
export const merkeMasse = (zerlegung: Zerlegung, breite: number, hoehe: number): void => {
  zerlegung.breite = Math.max(zerlegung.breite, breite)
  zerlegung.hoehe = Math.max(zerlegung.hoehe, hoehe)
}
