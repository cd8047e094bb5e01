import { hub } from '../hub.config.ts'
import type { Katalog } from '../src/catalogue/katalog.ts'
import type { Verlauf } from '../src/daten/aenderungen.ts'
import { toDatendateien } from '../src/daten/dateien.ts'
import type { Lege } from './ablage.ts'

/** Legt alle offenen Daten ab; das geht, während Astro noch baut. */
export const writeDaten = (katalog: Katalog, verlauf: Verlauf, lege: Lege): void => {
  for (const { pfad, inhalt, abdruck } of toDatendateien(katalog, verlauf, hub)) lege(pfad, inhalt, { abdruck })
}
