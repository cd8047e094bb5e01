import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hub } from '../../../hub.config.ts'
import { listGeaenderte } from '../../geaendert.ts'
import { contentDir, outDir } from '../../ordner.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { toEinzelseite } from '../einzelseite.ts'
import { findVergleichsstand } from '../vergleichsstand.ts'

const ORDNER = 'vorschau'

/** Schreibt zu jedem geänderten Beispiel seine Seite als eine Datei, die ohne Server aufgeht; die Website muss gebaut sein. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const stand = await findVergleichsstand(env)
  const geaenderte = (stand === undefined ? undefined : listGeaenderte(stand, contentDir)) ?? new Set<string>()
  await mkdir(ORDNER, { recursive: true })
  const read = (pfad: string): Buffer | undefined => {
    const datei = join(outDir, pfad)
    return datei.startsWith(outDir) && existsSync(datei) ? readFileSync(datei) : undefined
  }
  let anzahl = 0
  for (const slug of geaenderte) {
    const html = /^[a-z0-9-]+$/.test(slug) ? read(`/beispiele/${slug}/index.html`) : undefined
    if (!html) continue
    await writeFile(join(ORDNER, `${slug}.html`), toEinzelseite(html.toString('utf8'), read, hub.adresse))
    anzahl++
  }
  console.log(`Vorschau geschrieben: ${anzahl}.`)
  return 0
}
