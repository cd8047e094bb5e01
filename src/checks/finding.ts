/** Ein Befund: was an welcher Stelle steht und was zu tun ist. Zeile und Spalte beginnen bei 1. */
export interface Finding {
  /** Id der Regel, zugleich Adresse ihrer Seite `/regeln/<id>/`. */
  rule: string
  /** Fehler halten eine Einreichung auf, Hinweise nie. */
  severity: 'error' | 'hint'
  /** Pfad der Datei, bezogen auf den Ordner, in dem geprüft wird; immer mit `/`. */
  file: string
  line: number
  column: number
  /** Titel des Feldes im Kopf, `null` außerhalb des Kopfes. */
  field: string | null
  /** Ganzer deutscher Satz: was gefunden wurde, was erwartet wird, was zu tun ist. */
  message: string
  /** Prüfzahl des gefundenen Werts, vier Hexziffern: Mit ihr lässt sich ein falscher Alarm im Kopf unter „ausnahmen“ klären. */
  fund?: string
  /** Vorschlag, was statt des Gefundenen dort stehen könnte. */
  suggestion?: string
  /** Was der Vorschlag wörtlich ersetzt; nur da, wenn „pruefen --fix“ es sicher tauschen darf. */
  replaces?: string
}

/** Reihenfolge, in der Menschen lesen: Datei, Zeile, Spalte; bei Gleichstand die Regel. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
