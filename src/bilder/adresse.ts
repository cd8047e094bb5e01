/** Adresse eines Teils der Bildersammlung: `feld` für Zeichnungen, `zeichen` für Zeichen. */
export const teilVon = (art: 'feld' | 'zeichen', name: string): string => `/bilder.svg#${art}-${name}`
