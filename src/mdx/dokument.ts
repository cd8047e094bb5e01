import type { Root } from 'mdast'

/** Eine Stelle im Text: Zeile und Spalte, beide ab 1. */
export interface Stelle {
  line: number
  column: number
}

/** Der Kopf einer Einreichung: alle Werte als Text, Listen oder Verzeichnisse, dazu die Stelle jedes Feldes. */
export interface Kopf {
  daten: unknown
  /** Stelle des Feldes an einem Pfad; fehlt es, die Stelle des nächsten vorhandenen Feldes darüber. */
  stelleOf: (pfad: readonly PropertyKey[], teil?: 'schluessel' | 'wert') => Stelle
}

/** Eine gelesene Einreichung: Text, Kopf und Baum. Was nicht lesbar war, fehlt; warum, steht in `hindernisse`. */
export interface Dokument {
  text: string
  kopf: Kopf | undefined
  baum: Root | undefined
  hindernisse: Hindernis[]
}

/** Warum sich ein Teil nicht lesen ließ. Daraus machen die Prüfungen ihre Meldung. */
export interface Hindernis {
  art: 'zeichen' | 'grenze' | 'kopf' | 'ausdruck' | 'html' | 'absturz'
  stelle: Stelle
  /** Ganzer deutscher Satz. */
  satz: string
}

/** Stelle zu einem Versatz im Text, gezählt in UTF-16-Einheiten ab 0. */
export const stelleAt = (text: string, offset: number): Stelle => {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
