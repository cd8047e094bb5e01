import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDir } from '../../scripts/ordner.ts'
import type { Katalog } from '../catalogue/katalog.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { writeSuchindex } from '../search/ablage.ts'
import { toJobcenterliste } from '../search/jobcenterliste.ts'

/** Hier liegt der Index der Vorschau. */
export const ordner = join(cacheDir, 'vorschau-suche')

let built: { stand: string; fertig: Promise<void> } | undefined

/** Sorgt dafür, dass der Index zum jetzigen Bestand passt; neu gebaut wird nur, wenn sich ein Beispiel geändert hat. */
export const refreshSuchindex = async (): Promise<void> => {
  const katalog = await getKatalog()
  const stand = JSON.stringify([katalog.liste, [...katalog.register.values()]])
  if (built?.stand !== stand) built = { stand, fertig: write(katalog) }
  await built.fertig
}

const write = async ({ liste, register }: Katalog): Promise<void> => {
  await rm(ordner, { recursive: true, force: true })
  await writeSuchindex(liste, ordner)
  await writeFile(join(ordner, 'jobcenter.json'), JSON.stringify(toJobcenterliste(register.values())))
}
