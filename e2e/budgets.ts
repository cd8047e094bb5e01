/** Was eine Seite beim ersten Besuch höchstens lädt, in Byte. Texte zählen mit gzip gepackt: Das kann jeder Webserver, Brotli packt noch dichter. */
export const budgets = {
  /** Alles außer Bildern und Schriften passt in die erste Antwort einer neuen Verbindung. */
  beispiel: { texte: 14_000, schriften: 45_000, skripte: 0 },
  /** Seiten der Übersicht, bevor jemand sucht oder filtert. */
  uebersicht: { texte: 40_000, schriften: 45_000 },
} as const
