import { copyFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { ADRESSBUCH, beispieladresse, formatAdressbuch } from '../src/model/adressbuch.ts'
import { bauen } from './bau.ts'
import { contentDir } from './ordner.ts'
import { neuesAdressbuch } from './wegweiser.ts'

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const readArgs = () => {
  try {
    return parseArgs({ options: { entfallen: { type: 'string', multiple: true, default: [] } } }).values
  } catch {
    return fail('So geht es: npm run adressen -- [--entfallen NAME …]')
  }
}

const datei = join(contentDir, ADRESSBUCH)
const zeilen = (await readAdressbuch(contentDir).catch((error: Error) => fail(error.message))) ?? []
const { entfallen } = readArgs()
for (const name of entfallen) {
  const adresse = name.startsWith('/') ? name : beispieladresse(name)
  const zeile = zeilen.find((kandidat) => kandidat.adresse === adresse)
  if (zeile) zeile.entfallen = true
  else fail(`„${adresse}“ steht nicht im Adressbuch. Was nie veröffentlicht war, muss auch nicht entfallen.`)
}
if (entfallen.length > 0) await writeFile(datei, formatAdressbuch(zeilen))

/** Nur was wirklich gebaut ist, kommt ins Adressbuch. */
if (await bauen()) {
  await copyFile(neuesAdressbuch, datei)
  console.log(`Alle Adressen stehen in „${relative(process.cwd(), datei)}“. Bitte nehmen Sie die Datei in den nächsten Commit auf.`)
} else process.exitCode = 1
