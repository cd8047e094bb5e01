import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Schneidet Fira Sans auf die Zeichen zu, die deutsche Texte und Namen brauchen: `node scripts/schrift.ts`. Das Ergebnis liegt im Projekt,
 * damit kein Bau dafür rechnet; nötig nur nach einer neuen Fassung der Schrift.
 */
const bereich = (von: number, bis: number): string =>
  Array.from({ length: bis - von + 1 }, (_, n) => String.fromCodePoint(von + n)).join('')

/** Latein mit Akzenten, deutsche Anführungszeichen und Striche, geschützte Leerzeichen, weiche Trennstelle, Euro. */
const ZEICHEN = `${bereich(0x20, 0x7e)}${bereich(0xa0, 0xff)}ŒœŠšŽžĞğİıŞşĆćČčĐđŁłŃńŚśŻżŹźĄąĘę\u00ad\u2009\u2011\u202f–—‘’‚“”„‹›…•€−≤≥→←↑↓`
const STAERKEN = [400, 600]
const ZIEL = 'src/layouts/schrift'

const quelle = join(dirname(createRequire(import.meta.url).resolve('@fontsource/fira-sans/package.json')), 'files')
mkdirSync(ZIEL, { recursive: true })
for (const staerke of STAERKEN) {
  const schrift = await subsetFont(readFileSync(join(quelle, `fira-sans-latin-${staerke}-normal.woff2`)), ZEICHEN, {
    targetFormat: 'woff2',
  })
  writeFileSync(join(ZIEL, `fira-sans-${staerke}.woff2`), schrift)
  console.log(`fira-sans-${staerke}.woff2: ${schrift.length.toLocaleString('de-DE')} Bytes`)
}
