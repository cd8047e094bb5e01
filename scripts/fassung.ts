import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hub } from '../hub.config.ts'
import { PARTNER } from './fremdes.ts'
import { contentDir } from './ordner.ts'

const projekt = fileURLToPath(new URL('..', import.meta.url))
/** Woraus außer den Beispielen entsteht, was gebaut wird; die Fassungen der Pakete stehen in der letzten. */
const PROGRAMM = ['src', 'scripts', 'public', 'hub.config.ts', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json']
/** Was davon im Ordner der Inhalte liegt. Ein Betreiber muss nicht alles haben. */
const INHALTE = ['jobcenter.json', 'seiten', 'pakete', PARTNER]

/**
 * Fingerabdruck von allem, was den Bau bestimmt, außer den Beispielen: Programm, Pakete, Einstellungen, Register und Texte der Redaktion.
 * Ändert sich davon etwas, gilt nichts mehr, was früher entstanden ist.
 */
export const readFassung = async (): Promise<string> => {
  const hash = createHash('sha256').update(`${process.version}\0${JSON.stringify(hub)}`)
  const orte = [...PROGRAMM.map((name) => join(projekt, name)), ...INHALTE.map((name) => join(contentDir, name))]
  for (const ort of orte) {
    hash.update(`${ort}\0`)
    for (const datei of await listDateien(ort)) hash.update(`${datei}\0`).update(await readFile(datei))
  }
  return hash.digest('hex')
}

const listDateien = async (ort: string): Promise<string[]> => {
  const art = await stat(ort).catch(() => undefined)
  if (!art) return []
  if (art.isFile()) return [ort]
  return (await readdir(ort, { recursive: true, withFileTypes: true }))
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}
