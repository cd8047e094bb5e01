import { hub } from '../hub.config.ts'
import type { Katalog } from '../src/catalogue/katalog.ts'
import { toDateien } from '../src/share/dateien.ts'
import { toWeitergabe } from '../src/share/weitergabe.ts'
import type { Lege } from './ablage.ts'

/** Legt zu jedem Beispiel ab, was neben seinem kurzen Link liegt; das geht, während Astro noch baut. */
export const writeWeitergaben = ({ liste }: Katalog, lege: Lege): void => {
  for (const fall of liste) {
    const beispiel = toWeitergabe(fall, hub)
    if (!beispiel) continue
    for (const { pfad, inhalt } of toDateien(beispiel, hub)) lege(pfad, inhalt)
  }
}
