import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readBestand } from '../src/checks/bestand.ts'
import { readRegister } from '../src/checks/register.ts'
import { toTabelle } from '../src/daten/tabelle.ts'
import { contentDir } from './ordner.ts'

/**
 * Von Hand: Liest die Tabelle mit LibreOffice und mit einer anderen Bibliothek und vergleicht jede Zelle. Ein Beispiel heißt dabei wie eine
 * Formel. Gehört nicht zu `npm test`, denn LibreOffice ist groß und selten da.
 */
const { berichte } = await readBestand(contentDir)
const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
const faelle = [...katalog.bySlug.values()].map((fall, index) =>
  index === 0 ? { ...fall, beispiel: { ...fall.beispiel, titel: '=cmd()' } } : fall,
)
const csv = toTabelle(faelle, 'https://hub.example')

/** Semikolon, Anführungszeichen, UTF-8, ab Zeile 1, Deutsch; was in Anführungszeichen steht, bleibt Text. */
const EINLESEN = '59,34,76,1,,1031,true'
/** Komma, Anführungszeichen, UTF-8; Zellen, wie sie angezeigt werden. */
const ZURUECK = '44,34,76,1,,0,false,true,false'

const convert = (ordner: string): string => {
  const filter = [`--infilter=CSV:${EINLESEN}`, '--convert-to', `csv:Text - txt - csv (StarCalc):${ZURUECK}`]
  const orte = ['--outdir', join(ordner, 'zurueck'), join(ordner, 'tabelle.csv')]
  writeFileSync(join(ordner, 'tabelle.csv'), csv)
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(ordner, 'profil')).href}`, '--headless', ...filter, ...orte], {
    stdio: 'pipe',
  })
  return readFileSync(join(ordner, 'zurueck/tabelle.csv'), 'utf8')
}

/** Eine Kommazahl hat LibreOffice als Zahl verstanden, wenn es sie mit Punkt zurückschreibt. */
const alsZahl = (zelle: string): string => zelle.replace(/^(\d+),(\d+)$/, '$1.$2')

const ordner = mkdtempSync(join(tmpdir(), 'tabellenprobe-'))
try {
  const gelesen: string[][] = parse(convert(ordner), { bom: true })
  const erwartet: string[][] = parse(csv, { bom: true, delimiter: ';' })
  const anders = erwartet.flatMap((zeile, z) =>
    zeile.flatMap((zelle, s) =>
      alsZahl(zelle) === gelesen[z]?.[s] ? [] : [`Zeile ${z + 1}, ${erwartet[0]?.[s]}: „${zelle}“ wurde „${gelesen[z]?.[s]}“`],
    ),
  )
  console.log(`LibreOffice liest ${gelesen.length} von ${erwartet.length} Zeilen; ${anders.length} Zellen sind anders.`)
  if (anders.length > 0) console.error(anders.join('\n'))
  process.exitCode = anders.length > 0 || gelesen.length !== erwartet.length ? 1 : 0
} catch (error) {
  console.error(`Diese Probe braucht LibreOffice („soffice“): ${(error as Error).message.split('\n')[0]}`)
  process.exitCode = 1
} finally {
  rmSync(ordner, { recursive: true, force: true })
}
