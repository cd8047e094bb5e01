import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fertiges } from '../src/checks/geprueft.ts'
import { type Abdruck, isUnberuehrt, standOf } from './abdruck.ts'
import { GEBAUTES } from './tausch.ts'

/** Was von einem Bau für den nächsten festgehalten wird. */
interface Ablage {
  fassung: string
  gebautes: readonly string[]
  seiten: Readonly<Record<string, Abdruckzeile>>
  dateien: Readonly<Record<string, Abdruckzeile>>
}

/** Ein `Abdruck`, wie er in der Datei steht. */
type Abdruckzeile = readonly [abdruck: string, bytes: number, ms: number]

/** Was vom letzten Bau noch gilt. */
export interface Vorrat {
  /** Seiten, die so bleiben können, wie sie sind. */
  fertiges: Fertiges
  /** Woran die anderen Dateien wiederzuerkennen sind; ob sie unberührt sind, ist noch nicht nachgesehen. */
  dateien: ReadonlyMap<string, Abdruck>
}

const LEER: Vorrat = { fertiges: { gebautes: [], seiten: {} }, dateien: new Map() }

/**
 * Liest, was in `dist` noch gilt: Die Fassung ist dieselbe, und die Datei hat noch Größe und Zeit von damals. Was von Hand geändert oder nach einem
 * Stromausfall halb da ist, entsteht neu.
 * @param ablage Datei von `writeVorrat`; fehlt sie oder ist sie verdorben, gilt nichts
 * @param fassung Fingerabdruck von allem, was für alle Seiten gilt
 */
export const readVorrat = async (ablage: string, fassung: string, dist: string): Promise<Vorrat> => {
  try {
    const bisher: Ablage = JSON.parse(await readFile(ablage, 'utf8'))
    if (bisher.fassung !== fassung) return LEER
    const seiten = Object.entries(bisher.seiten).filter(([pfad, zeile]) => isUnberuehrt(join(dist, pfad), toAbdruck(zeile)))
    return {
      fertiges: { gebautes: bisher.gebautes, seiten: Object.fromEntries(seiten.map(([pfad, [abdruck]]) => [pfad, abdruck])) },
      dateien: new Map(Object.entries(bisher.dateien).map(([pfad, zeile]) => [pfad, toAbdruck(zeile)])),
    }
  } catch {
    return LEER
  }
}

const toAbdruck = ([abdruck, bytes, ms]: Abdruckzeile): Abdruck => ({ abdruck, bytes, ms })

/** Die Seiten, die es geben soll, wie Astro sie festgehalten hat: Pfad → Fingerabdruck. */
export const readSeiten = async (datei: string): Promise<ReadonlyMap<string, string>> => {
  const zeilen = (await readFile(datei, 'utf8')).split('\n').filter(Boolean)
  return new Map(zeilen.map((zeile) => [zeile.slice(zeile.indexOf(' ') + 1), zeile.slice(0, zeile.indexOf(' '))]))
}

/** Was `writeVorrat` festhält. */
export interface Gebautes {
  fassung: string
  gebautes: readonly string[]
  /** Pfad der Seite → Fingerabdruck. */
  seiten: ReadonlyMap<string, string>
  dateien: ReadonlyMap<string, Abdruck>
  dist: string
}

/** Hält fest, was in `dist` steht, damit der nächste Bau es wiederfindet. */
export const writeVorrat = async (ablage: string, { fassung, gebautes, seiten, dateien, dist }: Gebautes): Promise<void> => {
  const zeilen = (eintraege: Iterable<readonly [pfad: string, Abdruck]>): Record<string, Abdruckzeile> =>
    Object.fromEntries([...eintraege].map(([pfad, { abdruck, bytes, ms }]) => [pfad, [abdruck, bytes, ms]]))
  const inhalt: Ablage = {
    fassung,
    gebautes,
    seiten: zeilen([...seiten].map(([pfad, abdruck]) => [pfad, { abdruck, ...standOf(join(dist, pfad)) }])),
    dateien: zeilen(dateien),
  }
  await writeFile(ablage, JSON.stringify(inhalt))
}

/** Namen der Programme und Gestaltungen in einem gebauten Ordner. */
export const listGebautes = (dist: string): Promise<string[]> => readdir(join(dist, GEBAUTES))
