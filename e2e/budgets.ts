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
  /** Das Formular: zum Schreiben, und sobald jemand prüfen lässt, mit allen Regeln und beiden Lesern. */
  formular: { skripte: 15_000, mitPruefung: 150_000 },
} as const
