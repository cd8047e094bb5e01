import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Katalog } from '../src/catalogue/katalog.ts'
import { STAND, toSuchdateien } from '../src/search/ablage.ts'
import type { Suchstand } from '../src/search/ablageform.ts'
import { toJobcenterliste } from '../src/search/jobcenterliste.ts'
import type { Zaehler } from '../src/search/zaehlung.ts'
import type { Ablage } from './ablage.ts'

/** Unter dieser Adresse liegt alles, was die Suche im Browser lädt. */
const SUCHE = 'suche'

/**
 * Legt alles ab, was die Suche im Browser lädt.
 * @param dist der letzte Bau
 * @param zaehler zählt die Wörter
 */
export const writeSuche = ({ liste, register }: Katalog, ablage: Ablage, dist: string, zaehler: Zaehler): void => {
  const { ordner: jetzt, dateien } = toSuchdateien(liste, zaehler)
  // Der Ordner heißt nach seinem Inhalt; gleich geblieben ist das meiste darin trotzdem.
  const damals = readOrdner(readStand(dist))
  const zuvor = readOrdner(readStand(ablage.ordner))
  if (zuvor) ablage.benenneUm(`${SUCHE}/${zuvor}`, `${SUCHE}/${jetzt}`)
  for (const { pfad, inhalt, abdruck } of dateien)
    ablage.lege(`${SUCHE}/${pfad}`, inhalt, { damals: `${SUCHE}/${pfad.replace(jetzt, damals)}`, abdruck })
  ablage.lege(`${SUCHE}/jobcenter.json`, JSON.stringify(toJobcenterliste(register.values())))
}

const readStand = (website: string): string | undefined => {
  try {
    return readFileSync(join(website, SUCHE, STAND), 'utf8')
  } catch {
    return undefined
  }
}

const readOrdner = (stand = '{"ordner":""}'): string => (JSON.parse(stand) as Suchstand).ordner
