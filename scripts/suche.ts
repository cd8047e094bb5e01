import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { writeSuchindex } from '../src/search/ablage.ts'
import { toJobcenterliste } from '../src/search/jobcenterliste.ts'

/** Schreibt alles, was die Suche im Browser lädt, nach `ordner`. */
export const writeSuche = async (berichte: readonly Bericht[], contentDir: string, ordner: string): Promise<void> => {
  const { liste, register } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  await writeSuchindex(liste, ordner)
  await writeFile(join(ordner, 'jobcenter.json'), JSON.stringify(toJobcenterliste(register.values())))
}

/** Verschiebt die fertige Suche in den gebauten Ordner; Astro leert ihn zu Beginn, deshalb erst am Ende. */
export const moveSuche = (ordner: string, out: string): Promise<void> => rename(ordner, join(out, 'suche'))
