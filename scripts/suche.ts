import { readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readRegister } from '../src/checks/register.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { STAND, toSuchdateien } from '../src/search/ablage.ts'
import type { Suchstand } from '../src/search/ablageform.ts'
import { toJobcenterliste } from '../src/search/jobcenterliste.ts'
import { createAblage } from './ablage.ts'

/** Unter dieser Adresse liegt alles, was die Suche im Browser lädt. */
const SUCHE = 'suche'

/**
 * Schreibt alles, was die Suche im Browser lädt, nach `ordner`.
 * @param dist der letzte Bau: Was sich nicht geändert hat, kommt von dort
 */
export const writeSuche = async (berichte: readonly Bericht[], contentDir: string, ordner: string, dist: string): Promise<void> => {
  const { liste, register } = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  const dateien = toSuchdateien(liste)
  const bisher = join(dist, SUCHE)
  // Der Ordner heißt nach seinem Inhalt; gleich geblieben ist das meiste darin trotzdem.
  const [jetzt, damals] = [readOrdner(dateien.get(STAND)), readOrdner(readStand(bisher))]
  const lege = createAblage(ordner, bisher, (pfad) => pfad.replace(jetzt, damals))
  for (const [pfad, inhalt] of dateien) lege(pfad, inhalt)
  lege('jobcenter.json', JSON.stringify(toJobcenterliste(register.values())))
}

const readStand = (ordner: string): string | undefined => {
  try {
    return readFileSync(join(ordner, STAND), 'utf8')
  } catch {
    return undefined
  }
}

const readOrdner = (stand = '{"ordner":""}'): string => (JSON.parse(stand) as Suchstand).ordner

/** Verschiebt die fertige Suche in den gebauten Ordner; Astro leert ihn zu Beginn, deshalb erst am Ende. */
export const moveSuche = (ordner: string, out: string): Promise<void> => rename(ordner, join(out, SUCHE))
