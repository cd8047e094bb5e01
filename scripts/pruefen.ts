import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { readBestand } from '../src/checks/bestand.ts'
import type { Finding } from '../src/checks/finding.ts'
import { reportGithub } from '../src/checks/reporters/github.ts'
import { reportGitlab } from '../src/checks/reporters/gitlab.ts'
import { reportJson } from '../src/checks/reporters/json.ts'
import { reportJunit } from '../src/checks/reporters/junit.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { startFortschritt } from './fortschritt.ts'
import { contentDir } from './ordner.ts'

const REPORTERS = { text: reportText, json: reportJson, github: reportGithub, gitlab: reportGitlab, junit: reportJunit }

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const readArgs = (): { format: keyof typeof REPORTERS; pfade: string[] } => {
  try {
    const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true })
    if (!Object.hasOwn(REPORTERS, values.format))
      return fail(`Das Format „${values.format}“ gibt es nicht. Erlaubt sind: ${Object.keys(REPORTERS).join(', ')}.`)
    return { format: values.format as keyof typeof REPORTERS, pfade: positionals.map((pfad) => resolve(pfad)) }
  } catch {
    return fail('So geht es: npm run pruefen -- [Ordner oder Datei …] [--format text|json|github|gitlab|junit]')
  }
}

const { format, pfade } = readArgs()
const root = join(contentDir, 'beispiele')
if (!existsSync(root)) fail(`Der Ordner „${relative(process.cwd(), root) || root}“ fehlt. Bitte prüfen Sie CONTENT_DIR.`)
for (const pfad of pfade) {
  if (!existsSync(pfad)) fail(`„${pfad}“ gibt es nicht. Bitte prüfen Sie den Pfad.`)
  if (pfad !== root && !pfad.startsWith(root + sep) && !root.startsWith(pfad + sep))
    fail(`„${pfad}“ liegt nicht unter „${root}“. Bitte legen Sie das Beispiel dort ab, oder setzen Sie CONTENT_DIR.`)
}

const wanted = ({ file }: Finding): boolean =>
  pfade.length === 0 || pfade.some((pfad) => resolve(file) === pfad || resolve(file).startsWith(pfad + sep))

const fortschritt = startFortschritt()
try {
  const { findings, gelesen } = await readBestand(contentDir, (fertig, alle) =>
    fortschritt.melden(`${fertig} von ${alle} Beispielen gelesen`),
  )
  fortschritt.ende()
  const shown = findings.filter(wanted)
  console.log(REPORTERS[format](shown, gelesen))
  process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  fail(`Die Prüfung konnte nicht lesen: ${error instanceof Error ? error.message : error}`)
}
