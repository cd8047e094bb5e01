import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hub } from '../../../hub.config.ts'
import { readBestand } from '../../../src/checks/bestand.ts'
import { reportGithub } from '../../../src/checks/reporters/github.ts'
import { reportGitlab } from '../../../src/checks/reporters/gitlab.ts'
import { reportMarkdown } from '../../../src/checks/reporters/markdown.ts'
import { reportText } from '../../../src/checks/reporters/text.ts'
import { listGeaenderte } from '../../geaendert.ts'
import { createFrage } from '../../gefragt.ts'
import { contentDir } from '../../ordner.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { BERICHTSDATEI } from '../bericht.ts'
import { toBericht } from '../pruefbericht.ts'
import { findVergleichsstand } from '../vergleichsstand.ts'

/** Hier legen beide Plattformen ab, was nach der Prüfung gebraucht wird. */
const ORDNER = 'bericht'

/** Prüft, was ein Vorschlag ändert: Anmerkungen an den Zeilen, Zusammenfassung, Code Quality und der Bericht für den Kommentar. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const stand = await findVergleichsstand(env)
  const geaenderte = stand === undefined ? undefined : listGeaenderte(stand, contentDir)
  const bestand = await readBestand(contentDir, undefined, geaenderte)
  const isGefragt = createFrage({ root: join(contentDir, 'beispiele'), geaenderte })
  const findings = bestand.findings.filter(({ file }) => isGefragt(file))
  const texte = await readTexte(bestand.dateien.filter(isGefragt))
  const lauf = { gelesen: texte.size, adresse: hub.adresse }

  await mkdir(ORDNER, { recursive: true })
  await writeFile(join(ORDNER, BERICHTSDATEI), JSON.stringify(toBericht(findings, texte)))
  await writeFile(join(ORDNER, 'code-quality.json'), reportGitlab(findings, lauf))
  console.log(env['GITHUB_ACTIONS'] ? reportGithub(findings, lauf) : reportText(findings, lauf))
  if (env['GITHUB_STEP_SUMMARY']) await appendFile(env['GITHUB_STEP_SUMMARY'], `${reportMarkdown(findings, lauf)}\n`)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

const readTexte = async (dateien: readonly string[]): Promise<Map<string, string>> =>
  new Map(await Promise.all(dateien.map(async (datei) => [datei, await readFile(datei, 'utf8').catch(() => '')] as const)))
