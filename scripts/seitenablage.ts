import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Legt fertige Seiten unter `out` ab; jeder Faden hat seine eigene und fragt nach keinem Ordner zweimal. */
export const createSeitenablage = (out: string): ((datei: string, inhalt: string | Uint8Array) => void) => {
  const ordner = new Set<string>()
  return (datei, inhalt) => {
    const pfad = join(out, datei)
    const ort = dirname(pfad)
    if (!ordner.has(ort)) {
      mkdirSync(ort, { recursive: true })
      ordner.add(ort)
    }
    writeFileSync(pfad, inhalt)
  }
}
