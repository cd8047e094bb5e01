import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fleschAmstad } from '../src/checks/flesch-amstad.ts'
import { woerterIn } from '../src/checks/satz.ts'
import { teileSaetze } from '../src/model/satz.ts'
import {
  findGemeinsames,
  GLEICHE_WOERTER,
  median,
  readGelesenes,
  type Stueck,
  stueckeVonFakt,
  vergleicheZahlen,
  type Zahlfund,
  ziehe,
} from './faktenabgleich.ts'
import { contentDir } from './ordner.ts'

/** Ziele der Redaktion: Flesch-Amstad der Kurzfassungen im Mittel, der Einfachen Sprache überall; Wörter je Satz der Einfachen Sprache. */
const ZIEL = { kurzfassung: 45, einfacheSprache: 60, woerter: 12 }
const NUTZUNG = 'So geht es: node scripts/fakten.ts --fakten DATEI.json [Ordner eines Beispiels …] [--zufall ANZAHL --seed STARTWERT]'

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const Fakten = z.array(z.looseObject({ key: z.string() }))

const readArgs = () => {
  try {
    const { values, positionals } = parseArgs({
      options: { fakten: { type: 'string' }, zufall: { type: 'string' }, seed: { type: 'string', default: '1' } },
      allowPositionals: true,
    })
    const [zufall, seed] = [values.zufall ?? '0', values.seed].map(Number)
    if (!values.fakten || !Number.isInteger(zufall) || !Number.isInteger(seed)) return fail(NUTZUNG)
    return { fakten: values.fakten, zufall: zufall ?? 0, seed: seed ?? 1, slugs: positionals }
  } catch {
    return fail(NUTZUNG)
  }
}

const readFakten = (pfad: string): Map<string, Stueck[]> => {
  try {
    return new Map(Fakten.parse(JSON.parse(readFileSync(pfad, 'utf8'))).map((fakt) => [fakt.key, stueckeVonFakt(fakt)]))
  } catch (error) {
    return fail(`Die Fakten in „${pfad}“ lassen sich nicht lesen: ${error instanceof Error ? error.message : error}`)
  }
}

const args = readArgs()
const fakten = readFakten(args.fakten)
const root = join(contentDir, 'beispiele')
const alle = readdirSync(root)
  .sort()
  .flatMap((slug) => {
    const gelesen = readGelesenes(slug, readFileSync(join(root, slug, 'index.mdx')))
    return gelesen ? [gelesen] : []
  })
const gewaehlt = args.slugs.length > 0 ? alle.filter(({ slug }) => args.slugs.includes(slug)) : alle
const gefragt = args.zufall > 0 ? ziehe(gewaehlt, args.zufall, args.seed) : gewaehlt

/** Je Zahl eine Zeile: was im Beispiel steht, wo, und wo im Fakt es steht. */
const zeige = (urteil: string, zahlen: readonly Zahlfund[]): void => {
  for (const { wortlaut, ort, fundorte } of zahlen)
    console.log(`    ${wortlaut.padEnd(12)} ${ort.padEnd(28)} ${fundorte.join(', ') || urteil}`)
}

console.log('Zahlen: Wortlaut, Ort im Beispiel, Ort im Fakt')
let unbelegt = 0
for (const { slug, angaben } of gefragt) {
  const fakt = fakten.get(slug)
  if (!fakt) {
    console.log(`  ${slug}: Dazu gibt es keinen Fakt.`)
    continue
  }
  const abgleich = vergleicheZahlen(angaben, fakt)
  unbelegt += abgleich.unbelegt.length
  console.log(
    `  ${slug}: ${abgleich.belegt.length} belegt, ${abgleich.unbelegt.length} ohne Beleg; Zahlwörter zu prüfen: ${abgleich.zuPruefen.length}`,
  )
  zeige('', abgleich.belegt)
  zeige('OHNE BELEG', abgleich.unbelegt)
  zeige('zu prüfen', abgleich.zuPruefen)
}

console.log(`\nGleiche Wortläufe ab ${GLEICHE_WOERTER} Wörtern`)
const gemeinsames = findGemeinsames(
  alle.map(({ slug, saetze }) => ({ name: slug, stuecke: saetze })),
  [...fakten].map(([key, stuecke]) => ({ name: `Fakt ${key}`, stuecke: stuecke.map(({ text }) => text) })),
)
for (const { name, mit, wortlaut } of gemeinsames) console.log(`  ${name} und ${mit}: „${wortlaut}“`)
if (gemeinsames.length === 0) console.log('  keine')

console.log('\nLesbarkeit (Flesch-Amstad)')
const werte = (texte: readonly (readonly [string, string | undefined])[]) =>
  texte.flatMap(([slug, text]) => {
    const wert = text === undefined ? undefined : fleschAmstad(text)
    return wert === undefined ? [] : [{ slug, wert }]
  })
const berichte = (titel: string, ziel: number, liste: readonly { slug: string; wert: number }[]): void => {
  console.log(`  ${titel}: Median ${median(liste.map(({ wert }) => wert))?.toFixed(1) ?? '–'} aus ${liste.length}, Ziel ${ziel}`)
  for (const { slug, wert } of liste.filter(({ wert }) => wert < ziel)) console.log(`    ${slug}: ${wert.toFixed(1)}`)
}
berichte('Kurzfassung', ZIEL.kurzfassung, werte(gefragt.map(({ slug, beispiel }) => [slug, beispiel.kurzfassung])))
berichte('Einfache Sprache', ZIEL.einfacheSprache, werte(gefragt.map(({ slug, beispiel }) => [slug, beispiel.einfache_sprache])))
for (const { slug, beispiel } of gefragt) {
  if (beispiel.einfache_sprache === undefined) console.log(`    ${slug}: Die Einfache Sprache fehlt.`)
  for (const { text } of teileSaetze(beispiel.einfache_sprache ?? ''))
    if (woerterIn(text).length > ZIEL.woerter) console.log(`    ${slug}: ${woerterIn(text).length} Wörter: ${text}`)
}

process.exitCode = unbelegt > 0 || gemeinsames.length > 0 ? 1 : 0
