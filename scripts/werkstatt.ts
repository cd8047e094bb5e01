import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { cacheDir } from './ordner.ts'
import { listVerwaiste } from './programmspeicher.ts'

/** Im Projekt, nicht neben dem Ziel: Astro verschiebt Dateien hierher und kann das nur auf demselben Laufwerk. */
const ORT = resolve('.cache')
/** So lange bleibt der Zwischenspeicher eines Bestands liegen, den niemand mehr baut. */
const BEHALTEN_MS = 30 * 24 * 3_600_000

/** Hier entsteht ein Bau; was dazugehört, liegt daneben und beginnt mit demselben Namen. */
export const werkstatt = join(ORT, `bau-${process.pid}`)

/** In einem Projekt baut immer nur einer: Astro legt Zwischenstände an einen festen Ort. */
export const sperrdatei = join(ORT, 'bau.sperre')

/**
 * Räumt fort, was Baue hinterlassen haben: eigene Reste, die abgebrochener, Zwischenspeicher von Beständen, die es nicht mehr gibt, und deren Programme.
 * Nur unter der Sperre aufrufen.
 */
export const raeumeWerkstattAuf = async (): Promise<void> => {
  const reste = (await readdir(ORT)).filter((name) => /^bau-\d+/.test(name)).map((name) => join(ORT, name))
  // Ein Prozess des abgebrochenen Baus kann noch einen Augenblick schreiben.
  await Promise.all(
    [...reste, ...listVerwaiste(), ...(await listVerlassene(dirname(cacheDir)))].map((pfad) =>
      rm(pfad, { recursive: true, force: true, maxRetries: 5 }),
    ),
  )
}

const listVerlassene = async (ordner: string): Promise<string[]> => {
  const bestaende = (await readdir(ordner).catch(() => [])).filter((name) => /^[0-9a-f]{12}$/.test(name)).map((name) => join(ordner, name))
  const alter = await Promise.all(bestaende.map(async (pfad) => Date.now() - (await stat(pfad)).mtimeMs))
  return bestaende.filter((pfad, index) => pfad !== cacheDir && (alter[index] ?? 0) > BEHALTEN_MS)
}
