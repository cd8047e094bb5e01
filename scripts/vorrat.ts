import { statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fertiges } from '../src/checks/geprueft.ts'
import { GEBAUTES } from './tausch.ts'

/** Was von einem Bau für den nächsten festgehalten wird; zu jeder Seite Fingerabdruck, Größe und Zeit. */
interface Ablage {
  fassung: string
  gebautes: readonly string[]
  seiten: Readonly<Record<string, readonly [fingerabdruck: string, bytes: number, ms: number]>>
}

const LEER: Fertiges = { gebautes: [], seiten: {} }

/**
 * Liest, welche Seiten in `dist` noch gelten: Die Fassung ist dieselbe, und die Datei hat noch Größe und Zeit von damals. Was von Hand geändert
 * oder nach einem Stromausfall halb da ist, entsteht neu.
 * @param ablage Datei von `writeVorrat`; fehlt sie oder ist sie verdorben, gilt nichts
 * @param fassung Fingerabdruck von allem, was für alle Seiten gilt
 */
export const readVorrat = async (ablage: string, fassung: string, dist: string): Promise<Fertiges> => {
  try {
    const bisher: Ablage = JSON.parse(await readFile(ablage, 'utf8'))
    if (bisher.fassung !== fassung) return LEER
    const seiten = Object.entries(bisher.seiten).flatMap(([pfad, [fingerabdruck, bytes, ms]]) => {
      const datei = statSync(join(dist, pfad), { throwIfNoEntry: false })
      return datei?.isFile() && datei.size === bytes && datei.mtimeMs === ms ? [[pfad, fingerabdruck]] : []
    })
    return { gebautes: bisher.gebautes, seiten: Object.fromEntries(seiten) }
  } catch {
    return LEER
  }
}

/** Die Seiten, die es geben soll, wie Astro sie festgehalten hat: Pfad → Fingerabdruck. */
export const readSeiten = async (datei: string): Promise<ReadonlyMap<string, string>> => {
  const zeilen = (await readFile(datei, 'utf8')).split('\n').filter(Boolean)
  return new Map(zeilen.map((zeile) => [zeile.slice(zeile.indexOf(' ') + 1), zeile.slice(0, zeile.indexOf(' '))]))
}

/** Hält fest, was in `dist` steht, damit der nächste Bau es wiederfindet. */
export const writeVorrat = async (
  ablage: string,
  { fassung, gebautes, seiten, dist }: { fassung: string; gebautes: readonly string[]; seiten: ReadonlyMap<string, string>; dist: string },
): Promise<void> => {
  const inhalt: Ablage = {
    fassung,
    gebautes,
    seiten: Object.fromEntries(
      [...seiten].map(([pfad, fingerabdruck]) => {
        const { size, mtimeMs } = statSync(join(dist, pfad))
        return [pfad, [fingerabdruck, size, mtimeMs]]
      }),
    ),
  }
  await writeFile(ablage, JSON.stringify(inhalt))
}

/** Namen der Programme und Gestaltungen in einem gebauten Ordner. */
export const listGebautes = (dist: string): Promise<string[]> => readdir(join(dist, GEBAUTES))
