import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/** Gibt allen Dateien in `pfade` einen zweiten Namen in einem anderen Ordner; was dort fehlt, entsteht. */
export const verbindeAlle = (von: string, ziel: string, pfade: readonly string[]): void => {
  for (const ordner of new Set(pfade.map((pfad) => dirname(join(ziel, pfad))))) mkdirSync(ordner, { recursive: true })
  for (const pfad of pfade) verbinde(join(von, pfad), join(ziel, pfad))
}

/** Alle Dateien unter einem Ordner, mit `/`. */
export const listDateien = (ordner: string, unter = ''): string[] =>
  readdirSync(join(ordner, unter), { withFileTypes: true }).flatMap((eintrag) =>
    eintrag.isDirectory() ? listDateien(ordner, `${unter}${eintrag.name}/`) : [`${unter}${eintrag.name}`],
  )
