import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schemaname } from '../../src/daten/adressen.ts'
import { schemapfad } from '../../src/daten/adressen.ts'
import { toSchemata } from '../../src/daten/schemata.ts'

/** Hier liegt, was der Bau unverändert auf die Website stellt. */
const VEROEFFENTLICHT = 'public'
/** Hier liegt die zuletzt freigegebene Fassung; an ihr wird jede neue gemessen. */
const FREIGEGEBEN = 'docs'

/** Ein Schema mit den Orten, an denen es im Projekt liegt. */
export interface Schemadatei {
  name: Schemaname
  /** Wie es nach dem Modell aussieht. */
  text: string
  datei: string
  freigabe: string
}

/** Alle Schemata nach dem heutigen Modell. */
export const listSchemata = (): Schemadatei[] =>
  Object.entries(toSchemata()).map(([name, schema]) => ({
    name: name as Schemaname,
    text: `${JSON.stringify(schema, null, 2)}\n`,
    datei: join(VEROEFFENTLICHT, schemapfad(name as Schemaname)),
    freigabe: join(FREIGEGEBEN, schemapfad(name as Schemaname)),
  }))

/** Der Text einer Datei mit einfachen Zeilenenden; leer, wenn es sie nicht gibt. */
export const readText = (datei: string): string => {
  try {
    return readFileSync(datei, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return ''
  }
}
