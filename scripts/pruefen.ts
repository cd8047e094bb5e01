import { appendFileSync, existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { hub } from '../hub.config.ts'
import { type Bestand, readBestand } from '../src/checks/bestand.ts'
import type { Finding } from '../src/checks/finding.ts'
import type { Reporter } from '../src/checks/reporters/bericht.ts'
import { reportGithub } from '../src/checks/reporters/github.ts'
import { reportGitlab } from '../src/checks/reporters/gitlab.ts'
import { reportJson } from '../src/checks/reporters/json.ts'
import { reportJunit } from '../src/checks/reporters/junit.ts'
import { reportMarkdown } from '../src/checks/reporters/markdown.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { startFortschritt } from './fortschritt.ts'
import { listGeaenderte } from './geaendert.ts'
import { createFrage } from './gefragt.ts'
import { korrigieren } from './korrigieren.ts'
import { contentDir } from './ordner.ts'

const REPORTERS: Record<string, Reporter> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: reportMarkdown,
}

const NUTZUNG = `So geht es: npm run pruefen -- [Ordner oder Datei …] [--format ${Object.keys(REPORTERS).join('|')}] [--changed-since STAND] [--fix]`

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const readArgs = () => {
  try {
    const { values, positionals } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        'changed-since': { type: 'string' },
        fix: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    return { ...values, pfade: positionals.map((pfad) => resolve(pfad)) }
  } catch {
    return fail(NUTZUNG)
  }
}

const { format, fix, pfade, 'changed-since': seit } = readArgs()
const report =
  (Object.hasOwn(REPORTERS, format) && REPORTERS[format]) ||
  fail(`Das Format „${format}“ gibt es nicht. Erlaubt sind: ${Object.keys(REPORTERS).join(', ')}.`)
const root = join(contentDir, 'beispiele')
if (!existsSync(root)) fail(`Der Ordner „${relative(process.cwd(), root) || root}“ fehlt. Bitte prüfen Sie CONTENT_DIR.`)
for (const pfad of pfade) {
  if (!existsSync(pfad)) fail(`„${pfad}“ gibt es nicht. Bitte prüfen Sie den Pfad.`)
  if (pfad !== root && !pfad.startsWith(root + sep) && !root.startsWith(pfad + sep))
    fail(`„${pfad}“ liegt nicht unter „${root}“. Bitte legen Sie das Beispiel dort ab, oder setzen Sie CONTENT_DIR.`)
}

const readGeaenderte = (ref: string): ReadonlySet<string> | undefined => {
  try {
    return listGeaenderte(ref, contentDir)
  } catch {
    return fail(
      `Der Stand „${ref}“ lässt sich mit Git nicht vergleichen. Bitte nennen Sie einen Zweig oder Commit, den dieser Ordner kennt.`,
    )
  }
}

const geaenderte = seit === undefined ? undefined : readGeaenderte(seit)

const isGefragt = createFrage({ root, pfade, geaenderte })

const pruefen = async (): Promise<Bestand> => {
  const fortschritt = startFortschritt()
  try {
    return await readBestand(contentDir, (fertig, alle) => fortschritt.melden(`${fertig} von ${alle} Beispielen gelesen`), geaenderte)
  } finally {
    fortschritt.ende()
  }
}

const filterGefragte = ({ findings, dateien }: Bestand): { findings: Finding[]; dateien: string[] } => ({
  findings: findings.filter(({ file }) => isGefragt(file)),
  dateien: dateien.filter(isGefragt),
})

try {
  let gefragt = filterGefragte(await pruefen())
  if (fix) {
    const saetze = await korrigieren(gefragt.findings, gefragt.dateien)
    for (const satz of saetze) console.error(satz)
    if (saetze.length > 0) gefragt = filterGefragte(await pruefen())
  }
  const lauf = { gelesen: gefragt.dateien.length, adresse: hub.adresse }
  console.log(report(gefragt.findings, lauf))
  const zusammenfassung = process.env['GITHUB_STEP_SUMMARY']
  if (format === 'github' && zusammenfassung) appendFileSync(zusammenfassung, `${reportMarkdown(gefragt.findings, lauf)}\n`)
  process.exitCode = gefragt.findings.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  fail(`Die Prüfung konnte nicht lesen: ${error instanceof Error ? error.message : error}`)
}
