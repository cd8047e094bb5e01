import { zeichen } from './zeichen.ts'
import { zeichnungen } from './zeichnungen.ts'

/** Alle Zeichnungen und Zeichen als eine SVG-Datei aus `<symbol>`. Die Farben kommen von der Seite, die einen Teil zeigt. */
export const bildsammlung = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.entries(zeichnungen).map(
      ([name, inhalt]) => `<symbol id="feld-${name}" viewBox="0 0 160 100" preserveAspectRatio="xMidYMid slice">${inhalt}</symbol>`,
    ),
    ...Object.entries(zeichen).map(([name, inhalt]) => `<symbol id="zeichen-${name}" viewBox="0 0 24 24">${inhalt}</symbol>`),
    '</svg>',
  ].join('\n')
