import { parseArgs } from 'node:util'
import { readBestand } from '../src/checks/bestand.ts'
import { korrigieren } from './korrigieren.ts'
import { contentDir } from './ordner.ts'

/** Stellt alle Beispiele auf die heutigen Namen um; Kommentare, Reihenfolge und Sätze bleiben. Mit `--probe` nur zeigen. */
const { values } = parseArgs({ options: { probe: { type: 'boolean', default: false } } })
const { findings } = await readBestand(contentDir)
const alte = findings.filter(({ rule }) => rule === 'umbenannt')
const dateien = [...new Set(alte.map(({ file }) => file))]
if (alte.length === 0) console.log('Alle Beispiele benutzen die heutigen Namen; es gibt nichts zu tun.')
else if (values.probe) {
  for (const { file, line, column, message } of alte) console.log(`${file}:${line}:${column} ${message}`)
  console.log(`\nProbe: ${alte.length} Stellen in ${dateien.length} Dateien würden umgeschrieben. Geändert ist nichts.`)
} else {
  for (const satz of await korrigieren(alte, dateien)) console.log(satz)
  console.log(`\n${dateien.length} Dateien sind umgestellt. Bitte sehen Sie die Änderungen durch und prüfen Sie mit „npm run pruefen“.`)
}
