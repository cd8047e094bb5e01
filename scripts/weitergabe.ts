import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hub } from '../hub.config.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { toDateien } from '../src/share/dateien.ts'
import { toWeitergabe } from '../src/share/weitergabe.ts'

/** Schreibt zu jedem Beispiel, was neben seinem kurzen Link liegt, nach `ordner`; das geht, während Astro noch baut. */
export const writeWeitergaben = async (berichte: readonly Bericht[], contentDir: string, ordner: string): Promise<void> => {
  const { liste } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  for (const fall of liste) {
    const beispiel = toWeitergabe(fall, hub)
    for (const { pfad, inhalt } of beispiel ? toDateien(beispiel, hub) : []) {
      const datei = join(ordner, pfad)
      await mkdir(dirname(datei), { recursive: true })
      await writeFile(datei, inhalt)
    }
  }
}
