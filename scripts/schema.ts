import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrueche } from './schema/vergleich.ts'
import { listSchemata, readText } from './schema/verzeichnis.ts'

/**
 * Schreibt die veröffentlichten Schemata neu. `--check` sagt nur, ob sie stimmen und zur freigegebenen Fassung passen; `--freigeben` hält die
 * heutige als freigegeben fest.
 */
const readArgs = () => {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false }, freigeben: { type: 'boolean', default: false } } }).values
  } catch {
    console.error('So geht es: npm run schema -- [--check | --freigeben]')
    return process.exit(2)
  }
}

const write = async (datei: string, text: string): Promise<void> => {
  await mkdir(dirname(datei), { recursive: true })
  await writeFile(datei, text)
}

const args = readArgs()
const schemata = listSchemata()
const brueche = schemata.flatMap(({ text, freigabe }) => {
  const frei = readText(freigabe)
  return frei ? findBrueche(JSON.parse(frei), JSON.parse(text)).map((satz) => `${freigabe}${satz}`) : []
})
const veraltet = schemata.filter(({ datei, text }) => readText(datei) !== text).map(({ datei }) => datei)

if (brueche.length > 0) {
  console.error(`So passt das Schema nicht mehr zur freigegebenen Fassung:\n${brueche.join('\n')}`)
  console.error('Was innerhalb einer Fassung erlaubt ist, steht in docs/daten.md.')
  process.exitCode = 1
} else if (args.check) {
  console.log(
    veraltet.length === 0 ? 'Die Schemata stimmen.' : `Veraltet: ${veraltet.join(', ')}. Bitte lassen Sie „npm run schema“ laufen.`,
  )
  process.exitCode = veraltet.length === 0 ? 0 : 1
} else {
  for (const { datei, text, freigabe } of schemata) {
    await write(datei, text)
    if (args.freigeben) await write(freigabe, text)
  }
  console.log(args.freigeben ? 'Geschrieben und freigegeben.' : 'Geschrieben.')
}
