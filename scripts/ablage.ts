import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Legt eine Datei ab: ihr Pfad im Ordner und ihr Inhalt. */
export type Lege = (pfad: string, inhalt: string | Uint8Array) => void

/**
 * Legt Dateien in einen neuen Ordner. Was im letzten Bau schon genauso dasteht, wird nicht noch einmal geschrieben. Nacheinander und ohne Warten: Bei
 * zehntausend kleinen Dateien ist das schneller als viele Aufträge zugleich.
 * @param bisher Ordner des letzten Baus; es muss ihn nicht geben
 * @param damals wie ein Pfad dort hieß
 */
export const createAblage = (ordner: string, bisher: string, damals = (pfad: string): string => pfad): Lege => {
  const angelegt = new Set<string>()
  return (pfad, inhalt) => {
    const ziel = join(ordner, pfad)
    const unter = dirname(ziel)
    if (!angelegt.has(unter)) mkdirSync(unter, { recursive: true })
    angelegt.add(unter)
    const bytes = Buffer.from(inhalt)
    const alt = join(bisher, damals(pfad))
    if (isGleich(alt, bytes)) verbinde(alt, ziel)
    else writeFileSync(ziel, bytes)
  }
}

/**
 * Gibt einer fertigen Datei einen zweiten Namen: Das kostet weder Zeit noch Platz, und in eine fertige Datei schreibt niemand mehr. Wo das
 * Dateisystem keine zweiten Namen kennt, wird kopiert.
 */
export const verbinde = (von: string, ziel: string): void => {
  try {
    linkSync(von, ziel)
  } catch {
    copyFileSync(von, ziel)
  }
}

const isGleich = (datei: string, bytes: Buffer): boolean => {
  try {
    return statSync(datei, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(datei).equals(bytes)
  } catch {
    return false
  }
}
