import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { readBestand } from '../src/checks/bestand.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { startFortschritt } from './fortschritt.ts'
import { contentDir, outDir } from './ordner.ts'

/**
 * Prüft und baut den Hub. Gebaut wird in einen neuen Ordner, der erst am Ende an die Stelle des alten tritt:
 * Bei Fehlern bleibt der letzte gute Stand, wie er ist.
 * @returns ob die Seite gebaut ist; die Gründe stehen sonst auf der Ausgabe
 */
export const bauen = async (): Promise<boolean> => {
  console.log('Die Beispiele werden geprüft …')
  const fortschritt = startFortschritt()
  const { findings, gelesen } = await readBestand(contentDir, (fertig, alle) =>
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
  try {
    if (!(await runAstro(neu))) return false
    await swap(neu)
  } finally {
    await rm(neu, { recursive: true, force: true })
  }
  console.log(`Fertig: Die Seite liegt in „${relative(process.cwd(), outDir) || outDir}“.`)
  return true
}

const runAstro = async (neu: string): Promise<boolean> => {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
  const child = spawn(process.execPath, [astro, 'build'], {
    env: { ...process.env, OUT_DIR: neu, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
