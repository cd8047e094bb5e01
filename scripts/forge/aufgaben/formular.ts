import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Aufgabe } from '../aufgabe.ts'
import { vorlagen } from '../vorlagen.ts'

/** Schreibt die Formulare der Plattformen aus dem Schema; mit `--check` sagt es nur, ob sie noch stimmen. */
export const aufgabe: Aufgabe = async (angaben) => {
  const nurPruefen = angaben.includes('--check')
  let veraltet = 0
  for (const [datei, inhalt] of vorlagen()) {
    if ((await readFile(datei, 'utf8').catch(() => '')) === inhalt) continue
    veraltet++
    if (nurPruefen) {
      console.error(`${datei} passt nicht mehr zum Schema. Bitte rufen Sie auf: npm run forge -- formular`)
      continue
    }
    await mkdir(dirname(datei), { recursive: true })
    await writeFile(datei, inhalt)
    console.log(`${datei} ist neu geschrieben.`)
  }
  return nurPruefen && veraltet > 0 ? 1 : 0
}
