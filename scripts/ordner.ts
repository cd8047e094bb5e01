import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** Ordner mit den Beispielen, Seiten und dem Register (`CONTENT_DIR`, sonst `content`). */
export const contentDir = resolve(process.env['CONTENT_DIR'] || 'content')

/** Ordner für die fertige Seite (`OUT_DIR`, sonst `dist`). */
export const outDir = resolve(process.env['OUT_DIR'] || 'dist')

/** Zwischenspeicher dieses Bestands (unter `CACHE_DIR`, sonst `.cache`); zwei Bestände stören sich nicht. */
export const cacheDir = join(
  resolve(process.env['CACHE_DIR'] || '.cache'),
  createHash('sha256').update(contentDir).digest('hex').slice(0, 12),
)

/**
 * Worauf ein Bau verzichtet (`BAU_OHNE`, mit Komma): `weitergabe` (Karten, Codes, Mails), `daten` (offene Daten), `teilung` (der zweite Faden beim
 * Rendern). Nur zum Messen, nie zum Veröffentlichen.
 */
export const bauOhne: ReadonlySet<string> = new Set((process.env['BAU_OHNE'] ?? '').split(','))
