import { watch } from 'node:fs'
import { join } from 'node:path'
import { hub } from '../../hub.config.ts'
import { contentDir } from '../../scripts/ordner.ts'
import { readBestand } from '../checks/bestand.ts'
import { reportText } from '../checks/reporters/text.ts'
import type { Bericht } from '../model/bericht.ts'

let gelesen: Promise<Bericht[]> | undefined

/** Die fehlerfreien Beispiele; neu gelesen wird nur, wenn sich eine Datei geändert hat. Was nicht stimmt, steht auf der Ausgabe. */
export const loadBestand = (): Promise<Bericht[]> => {
  gelesen ??= read()
  return gelesen
}

const read = async (): Promise<Bericht[]> => {
  const { findings, berichte, dateien } = await readBestand(contentDir)
  if (findings.length > 0) console.error(`\n${reportText(findings, { gelesen: dateien.length, adresse: hub.adresse })}`)
  return berichte
}

watch(join(contentDir, 'beispiele'), { recursive: true }, () => {
  gelesen = undefined
})
