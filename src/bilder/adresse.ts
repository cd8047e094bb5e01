/** Adresse eines Teils der Bildersammlung: `feld` für Zeichnungen, `zeichen` für Zeichen. */
export const teilVon = (art: 'feld' | 'zeichen', name: string): string => `/bilder.svg#${art}-${name}`

/** Adresse des Umrisses eines Landes. */
export const umrissVon = (land: string): string => `/laender.svg#${land}`
