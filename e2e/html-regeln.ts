import type { ConfigData } from 'html-validate'

/** Wie streng die gebauten Seiten gelesen werden: alles Empfohlene, bis auf das, was nur Geschmack ist. */
export const htmlRegeln: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `<br/>` und `<br>` sind dasselbe HTML; der Übersetzer der redaktionellen Seiten schreibt das erste.
    'void-style': 'off',
    // Der Titel ist die Überschrift des Beispiels und der Name des Hubs; eine Suchmaschine kürzt ihn selbst.
    'long-title': 'off',
    // HTML erlaubt Ziffern am Anfang und Umlaute; die Sprungmarken entstehen aus deutschen Überschriften.
    'valid-id': ['error', { relaxed: true }],
  },
}
