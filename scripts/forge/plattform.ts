import type { Stichwort } from './stichworte.ts'

/** Ein Kommentar. Nur `eigene` darf ein Skript ändern: Eine Marke im Text kann jeder schreiben. */
export interface Kommentar {
  id: string
  text: string
  eigen: boolean
}

/** Ein Änderungsvorschlag (Pull Request, Merge Request). */
export interface Vorschlag {
  nr: number
  /** Commit, um den es geht. */
  stand: string
  /** Adresse, unter der sich eine Datei des Vorschlags im Browser bearbeiten lässt. */
  bearbeiten: (datei: string) => string
}

/** Was die Prüfung zu einem Vorschlag hinterlassen hat. */
export interface Pruefergebnis {
  vorschlag: Vorschlag
  /** Ungeprüfter Inhalt der Berichtsdatei; `undefined`, wenn es keine gibt. */
  bericht: string | undefined
  /** Adresse, unter der die gebaute Vorschau liegt. */
  vorschau: string | undefined
  /** Dateien, die der Vorschlag ändert. Wer auch Programme ändert, könnte das Ergebnis der Prüfung mitgeändert haben. */
  dateien: string[]
}

/** Ein Vorgang (Issue). */
export interface Vorgang {
  nr: number
  titel: string
  text: string
  offen: boolean
  eigen: boolean
}

/** Wo ein Kommentar steht. */
export interface Ort {
  art: 'vorschlag' | 'vorgang'
  nr: number
}

/** Ein Zweig, den ein Skript angelegt hat, mit seinem offenen Vorschlag. */
export interface Zweigstand {
  nr: number
  /** Dateien, die der Vorschlag ändert. */
  dateien: string[]
  /** Ob auch ein Mensch darin geschrieben hat. */
  bearbeitet: boolean
}

/** Was die Skripte von einer Plattform brauchen. GitHub und GitLab können alles davon. */
export interface Plattform {
  /** Zeichen vor der Nummer eines Vorschlags, mit dem die Plattform auf ihn verweist. */
  verweis: '#' | '!'
  /** Ergebnisse, zu denen ein Kommentar fällig ist; veraltete sind nicht dabei. */
  listErgebnisse(): Promise<Pruefergebnis[]>
  /** Vorschläge, die mit dem veröffentlichten Commit angenommen wurden, mit ihren Dateien. */
  listAngenommene(): Promise<{ nr: number; dateien: string[] }[]>

  listKommentare(ort: Ort): Promise<Kommentar[]>
  createKommentar(ort: Ort, text: string): Promise<void>
  updateKommentar(ort: Ort, id: string, text: string): Promise<void>

  /** Zeilenkommentare, die sich mit einem Klick übernehmen lassen. */
  listKorrekturen(nr: number): Promise<Kommentar[]>
  /** @returns ob die Plattform sie angenommen hat; Zeilen außerhalb der Änderung nimmt sie nicht an */
  createKorrektur(vorschlag: Vorschlag, ort: { datei: string; zeile: number }, text: string): Promise<boolean>
  deleteKorrektur(nr: number, id: string): Promise<void>
  /** Anfang des Blocks, den die Plattform als Korrektur versteht. */
  korrekturblock: string

  listVorgaenge(stichwort: string): Promise<Vorgang[]>
  createVorgang(vorgang: { titel: string; text: string; stichwort: string }): Promise<void>
  updateVorgang(nr: number, aenderung: { text: string; offen: boolean }): Promise<void>
  /** Legt ein Stichwort an oder gleicht Farbe und Beschreibung an. */
  writeStichwort(stichwort: Stichwort): Promise<void>

  /** Einreichungen aus dem Formular, die zu bearbeiten sind. */
  listEinreichungen(stichwort: string): Promise<Vorgang[]>
  findZweig(zweig: string): Promise<Zweigstand | undefined>
  /** Schreibt eine Datei auf den Zweig und legt ihn vorher an, wenn es ihn nicht gibt. */
  writeDatei(zweig: string, datei: { pfad: string; inhalt: string; nachricht: string }): Promise<void>
  openVorschlag(zweig: string, vorschlag: { titel: string; text: string }): Promise<number>
  /** Stößt die Prüfung des Zweigs an, wo die Plattform das nicht von selbst tut. */
  startPruefung(zweig: string): Promise<void>
}
