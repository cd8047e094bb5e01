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

/** Was ein Bau weglässt (`BAU_OHNE`, mit Komma): Karten, Codes und Mailblöcke, offene Daten. Nur zum Messen, nie zum Veröffentlichen. */
export const bauOhne: ReadonlySet<string> = new Set((process.env['BAU_OHNE'] ?? '').split(','))

/**
 * Ab so vielen Seiten rendert ein zweiter Faden mit (`TEILUNG_AB`, zum Messen und Suchen). Bei 1.000 Beispielen war der Bau mit ihm gleich schnell und
 * brauchte 130 MB mehr, bei 10.000 in einem Vergleich 6 % kürzer.
 */
export const teilungAb = Number(process.env['TEILUNG_AB'] || 5_000)

/** Alle Seiten durch Astros eigene Schleife (`NUR_ASTRO=1`), zum Messen und Vergleichen: Es müssen dieselben herauskommen. */
export const nurAstro = process.env['NUR_ASTRO'] === '1'
