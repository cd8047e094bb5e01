import { hub } from '../hub.config.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { toDateien } from '../src/share/dateien.ts'
import { toWeitergabe } from '../src/share/weitergabe.ts'
import type { Lege } from './ablage.ts'

/** Legt zu jedem Beispiel ab, was neben seinem kurzen Link liegt; das geht, während Astro noch baut. */
export const writeWeitergaben = async (berichte: readonly Bericht[], contentDir: string, lege: Lege): Promise<void> => {
  const { liste } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  for (const fall of liste) {
    const beispiel = toWeitergabe(fall, hub)
    if (!beispiel) continue
    for (const { pfad, inhalt } of toDateien(beispiel, hub)) lege(pfad, inhalt)
  }
}
