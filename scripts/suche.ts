import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { toJobcenterliste } from '../src/search/jobcenterliste.ts'
import { toMerkmale } from '../src/search/merkmale.ts'
import { writeSuchindex } from '../src/search/suchindex.ts'

/** Schreibt alles, was die Suche im Browser lädt, nach `ordner`: den Index unter `pagefind/`, Merkmale und Jobcenter unter `suche/`. */
export const writeSuche = async (berichte: readonly Bericht[], contentDir: string, ordner: string): Promise<void> => {
  const { liste, register } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  const treffer = await writeSuchindex(liste, join(ordner, 'pagefind'))
  await mkdir(join(ordner, 'suche'), { recursive: true })
  await writeFile(join(ordner, 'suche/merkmale.json'), JSON.stringify(toMerkmale(liste, treffer)))
  await writeFile(join(ordner, 'suche/jobcenter.json'), JSON.stringify(toJobcenterliste(register.values())))
}

/** Verschiebt die fertige Suche in den gebauten Ordner; Astro leert ihn zu Beginn, deshalb erst am Ende. */
export const moveSuche = async (ordner: string, out: string): Promise<void> => {
  for (const teil of ['pagefind', 'suche']) await rename(join(ordner, teil), join(out, teil))
}
