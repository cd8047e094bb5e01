import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { serialize } from 'node:v8'
import { readBestand } from '../src/checks/bestand.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { startFortschritt } from './fortschritt.ts'
import { cacheDir, contentDir, outDir } from './ordner.ts'
import { createSuche, writeSuche } from './suche.ts'

/**
 * Prüft und baut den Hub. Gebaut wird in einen neuen Ordner, der erst am Ende an die Stelle des alten tritt:
 * Bei Fehlern bleibt der letzte gute Stand, wie er ist. Seiten und Suchindex entstehen nebeneinander aus demselben geprüften Bestand.
 * @returns ob die Seite gebaut ist; die Gründe stehen sonst auf der Ausgabe
 */
export const bauen = async (): Promise<boolean> => {
  console.log('Die Beispiele werden geprüft …')
  const fortschritt = startFortschritt()
  const { findings, berichte, gelesen } = await readBestand(contentDir, (fertig, alle) =>
    fortschritt.melden(`${fertig} von ${alle} Beispielen gelesen`),
  )
  fortschritt.ende()
  console.log(reportText(findings, gelesen))
  if (findings.some(({ severity }) => severity === 'error')) {
    console.error('Nicht gebaut: Bitte beheben Sie zuerst die Fehler. Die bisherige Seite bleibt unverändert.')
    return false
  }
  console.log('Die Seiten und der Suchindex werden gebaut …')
  const neu = `${outDir}.neu-${process.pid}`
  const geprueft = join(cacheDir, `geprueft-${process.pid}`)
  try {
    await mkdir(cacheDir, { recursive: true })
    await writeFile(geprueft, serialize(berichte))
    const [seiten, suche] = await Promise.all([buildSeiten(neu, geprueft), createSuche(berichte, contentDir)])
    if (!seiten) return false
    await writeSuche(suche, neu)
    await swap(neu)
  } finally {
    await Promise.all([neu, geprueft].map((path) => rm(path, { recursive: true, force: true })))
  }
  console.log(`Fertig: Die Seite liegt in „${relative(process.cwd(), outDir) || outDir}“.`)
  return true
}

/** Lässt Astro die Seiten bauen; der geprüfte Bestand kommt aus der Datei `geprueft`, gelesen wird nichts zweimal. */
const buildSeiten = async (neu: string, geprueft: string): Promise<boolean> => {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
  const env = { ...process.env, OUT_DIR: neu, GEPRUEFTER_BESTAND: geprueft, ASTRO_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [astro, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const fortschritt = startFortschritt()
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      lines.push(chunk.toString())
      fortschritt.melden('Es wird noch gebaut')
    })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  fortschritt.ende()
  if (code === 0) return true
  console.error(`${lines.join('')}\nDer Bau ist gescheitert; die Gründe stehen darüber. Die bisherige Seite bleibt unverändert.`)
  return false
}

const swap = async (neu: string): Promise<void> => {
  const alt = `${outDir}.alt-${process.pid}`
  if (existsSync(outDir)) await rename(outDir, alt)
  await rename(neu, outDir)
  await rm(alt, { recursive: true, force: true })
}
