import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close } from 'pagefind'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/bestand.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { toMerkmale } from '../src/search/merkmale.ts'
import { createSuchindex } from '../src/search/suchindex.ts'

/** Alles, was die Suche im Browser lädt: Pfad in der Seite → Inhalt. */
export const createSuche = async (berichte: readonly Bericht[], contentDir: string): Promise<Map<string, Uint8Array | string>> => {
  const { liste } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  const { dateien, treffer } = await createSuchindex(liste)
  await close()
  return new Map<string, Uint8Array | string>([
    ...[...dateien].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ['suche/merkmale.json', JSON.stringify(toMerkmale(liste, treffer))],
  ])
}

/** Legt die Dateien der Suche in einen gebauten Ordner. */
export const writeSuche = async (dateien: ReadonlyMap<string, Uint8Array | string>, out: string): Promise<void> => {
  for (const ordner of new Set([...dateien.keys()].map((path) => dirname(join(out, path))))) await mkdir(ordner, { recursive: true })
  await Promise.all([...dateien].map(([path, content]) => writeFile(join(out, path), content)))
}
