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
  /** Namen der Programme und Gestaltungen, auf die die Seiten zeigen. */
  gebautes: readonly string[]
  /** Seiten, die so bleiben können, wie sie sind. */
  seiten: ReadonlyMap<string, Abdruck>
  /** Woran die anderen Dateien wiederzuerkennen sind; ob sie unberührt sind, ist noch nicht nachgesehen. */
  dateien: ReadonlyMap<string, Abdruck>
}

const LEER: Vorrat = { gebautes: [], seiten: new Map(), dateien: new Map() }

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
    const seiten = readZeilen(bisher.seiten).filter(([pfad, abdruck]) => isUnberuehrt(join(dist, pfad), abdruck))
    return { gebautes: bisher.gebautes, seiten: new Map(seiten), dateien: new Map(readZeilen(bisher.dateien)) }
  } catch {
    return LEER
  }
}

const readZeilen = (zeilen: Readonly<Record<string, Abdruckzeile>>): (readonly [pfad: string, Abdruck])[] =>
  Object.entries(zeilen).map(([pfad, [abdruck, bytes, ms]]) => [pfad, { abdruck, bytes, ms }])

const toZeilen = (eintraege: Iterable<readonly [pfad: string, Abdruck]>): Record<string, Abdruckzeile> =>
  Object.fromEntries([...eintraege].map(([pfad, { abdruck, bytes, ms }]) => [pfad, [abdruck, bytes, ms]]))

/** Was die Routen wissen müssen, um unveränderte Seiten auszulassen. */
export const toFertiges = ({ gebautes, seiten }: Vorrat): Fertiges => ({
  gebautes,
  seiten: Object.fromEntries([...seiten].map(([pfad, { abdruck }]) => [pfad, abdruck])),
})

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
  /** Seiten, an denen sich nichts geändert hat: Ihr Abdruck ist der vom letzten Mal. */
  gebliebene: ReadonlyMap<string, Abdruck>
  dateien: ReadonlyMap<string, Abdruck>
  dist: string
}

/** Hält fest, was in `dist` steht, damit der nächste Bau es wiederfindet. */
export const writeVorrat = async (ablage: string, { fassung, gebautes, seiten, gebliebene, dateien, dist }: Gebautes): Promise<void> => {
  const abdruckOf = (pfad: string, abdruck: string): Abdruck => {
    const bisher = gebliebene.get(pfad)
    return bisher?.abdruck === abdruck ? bisher : { abdruck, ...standOf(join(dist, pfad)) }
  }
  const inhalt: Ablage = {
    fassung,
    gebautes,
    seiten: toZeilen([...seiten].map(([pfad, abdruck]) => [pfad, abdruckOf(pfad, abdruck)])),
    dateien: toZeilen(dateien),
  }
  await writeFile(ablage, JSON.stringify(inhalt))
}

/** Namen der Programme und Gestaltungen in einem gebauten Ordner. */
export const listGebautes = (dist: string): Promise<string[]> => readdir(join(dist, GEBAUTES))
