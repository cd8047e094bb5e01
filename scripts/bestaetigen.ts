import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatDatum } from '../src/model/sprache.ts'
import { heute } from './heute.ts'
import { contentDir } from './ordner.ts'
import { setzeBestaetigung } from './setze-bestaetigung.ts'

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const NUTZUNG = 'So geht es: npm run bestaetigen -- ORDNERNAME [weitere …] [--am JJJJ-MM-TT]'

const readArgs = () => {
  try {
    return parseArgs({ options: { am: { type: 'string', default: heute() } }, allowPositionals: true })
  } catch {
    return fail(NUTZUNG)
  }
}

/** Trägt ein, dass Beispiele noch stimmen: eine Zeile je Datei, sonst bleibt alles, wie es ist. */
const {
  values: { am },
  positionals: namen,
} = readArgs()
if (namen.length === 0) fail(NUTZUNG)
if (!/^\d{4}-\d{2}-\d{2}$/.test(am)) fail(`„${am}“ ist kein Datum. Erwartet wird Jahr-Monat-Tag, zum Beispiel ${heute()}.`)
const dateien = namen.map((name) => join(contentDir, 'beispiele', name, 'index.mdx'))
for (const [index, datei] of dateien.entries()) if (!existsSync(datei)) fail(`Ein Beispiel „${namen[index]}“ gibt es nicht.`)
for (const datei of dateien) {
  const neu = setzeBestaetigung(await readFile(datei, 'utf8'), am)
  if (neu === undefined) fail(`In „${datei}“ fehlt die Zeile „veroeffentlicht“. Bitte prüfen Sie die Datei mit „npm run pruefen“.`)
  else await writeFile(datei, neu)
}
console.log(`Bestätigt am ${formatDatum(am)}: ${namen.join(', ')}. Bitte prüfen Sie mit „npm run pruefen“.`)
