import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SCHEMADATEI, schemaText, writeVerzeichnis } from './editor/verzeichnis.ts'

/** Schreibt das Schema für Editoren neu; mit `--check` sagt es nur, ob das im Projekt noch stimmt. */
const readArgs = () => {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
  } catch {
    console.error('So geht es: npm run editorhilfe -- [--check]')
    return process.exit(2)
  }
}

if (readArgs().check) {
  const aktuell = existsSync(SCHEMADATEI) && readFileSync(SCHEMADATEI, 'utf8').replaceAll('\r\n', '\n') === schemaText()
  console.log(aktuell ? `„${SCHEMADATEI}“ stimmt.` : `„${SCHEMADATEI}“ ist veraltet. Bitte lassen Sie „npm run editorhilfe“ laufen.`)
  process.exitCode = aktuell ? 0 : 1
} else {
  await writeFile(SCHEMADATEI, schemaText())
  await writeVerzeichnis()
  console.log(`Geschrieben: ${SCHEMADATEI}. VS Code hilft jetzt beim Kopf jedes Beispiels.`)
}
