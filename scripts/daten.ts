import { hub } from '../hub.config.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import { toDatendateien } from '../src/daten/dateien.ts'
import type { Adresszeile } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import type { Lege } from './ablage.ts'
import type { Gitgeschichte } from './geschichte.ts'
import { toVerlauf } from './verlauf.ts'

/**
 * Legt alle offenen Daten ab; das geht, während Astro noch baut.
 * @param zeilen Adressbuch; leer, wenn der Bestand keines führt
 */
export const writeDaten = async (
  berichte: readonly Bericht[],
  zeilen: readonly Adresszeile[],
  git: Gitgeschichte,
  contentDir: string,
  lege: Lege,
): Promise<void> => {
  const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  for (const { pfad, inhalt } of toDatendateien(katalog, toVerlauf(git, berichte, zeilen), hub)) lege(pfad, inhalt)
}
