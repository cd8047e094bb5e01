/**
 * Was eine Seite beim ersten Besuch höchstens lädt, in Byte. Texte zählen mit Brotli gepackt, wie sie ein heutiger Webserver an jeden heutigen
 * Browser gibt; wer nur gzip anbietet, liefert etwa ein Siebtel mehr. Der Lauf nennt beides.
 */
export const budgets = {
  /** Alles außer Bildern und Schriften passt in die erste Antwort einer neuen Verbindung. Das Skript holt nur, wenn die Seite steht, ein anderes. */
  beispiel: { texte: 14_000, schriften: 45_000, skripte: 200 },
  /** Was auf jeder Seite danach kommt: die Knöpfe zum Merken. */
  danach: { texte: 2_000 },
  /** Seiten der Übersicht, bevor jemand sucht oder filtert. */
  uebersicht: { texte: 40_000, schriften: 45_000 },
  /**
   * Das Formular: zum Schreiben; sobald jemand prüfen lässt oder die Vorschau öffnet, mit Schema, allen Regeln und dem Leser für Markdown; und
   * mit dem Leser für YAML, den nur eine eingelesene Datei braucht. Mehr Programm hat die Seite nicht.
   */
  formular: { skripte: 10_000, mitPruefung: 100_000, mitEinlesen: 123_500 },
} as const
