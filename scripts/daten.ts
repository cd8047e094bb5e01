import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hub } from '../hub.config.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import { toDatendateien } from '../src/daten/dateien.ts'
import type { Adresszeile } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { readVerlauf } from './verlauf.ts'

/**
 * Schreibt alle offenen Daten nach `ordner`; das geht, während Astro noch baut. Nacheinander und ohne Warten: Bei zehntausend kleinen Dateien
 * ist das schneller als viele Aufträge zugleich.
 * @param zeilen Adressbuch; leer, wenn der Bestand keines führt
 */
export const writeDaten = async (
  berichte: readonly Bericht[],
  zeilen: readonly Adresszeile[],
  contentDir: string,
  ordner: string,
): Promise<void> => {
  const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  const angelegt = new Set<string>()
  for (const { pfad, inhalt } of toDatendateien(katalog, readVerlauf(contentDir, berichte, zeilen), hub)) {
    const datei = join(ordner, pfad)
    const unter = dirname(datei)
    if (!angelegt.has(unter)) mkdirSync(unter, { recursive: true })
    angelegt.add(unter)
    writeFileSync(datei, inhalt)
  }
}
