import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hub } from '../hub.config.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import { kurzadresse } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { toDateien } from '../src/share/dateien.ts'
import { toWeitergabe } from '../src/share/weitergabe.ts'

/** Schreibt zu jedem Beispiel, was neben seinem kurzen Link liegt, nach `ordner`; das geht, während Astro noch baut. */
export const writeWeitergaben = async (berichte: readonly Bericht[], contentDir: string, ordner: string): Promise<void> => {
  const { liste } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  for (const fall of liste) {
    const beispiel = toWeitergabe(fall, hub)
    if (!beispiel) continue
    await mkdir(join(ordner, kurzadresse(beispiel.kennung)), { recursive: true })
    for (const { pfad, inhalt } of toDateien(beispiel, hub)) await writeFile(join(ordner, pfad), inhalt)
  }
}
