import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { MAX_BERICHT_BYTES } from './bericht.ts'
import { createGithub } from './github.ts'
import { createGitlab } from './gitlab.ts'
import type { Plattform } from './plattform.ts'

/**
 * Die Plattform, auf der dieser Lauf stattfindet; was sie dazu braucht, setzen GitHub Actions und GitLab CI selbst.
 * Nur `FORGE_TOKEN` gibt der Ablauf dazu.
 * @throws mit einem Satz, wenn der Lauf auf keiner von beiden stattfindet oder etwas fehlt
 */
export const openPlattform = async (env: NodeJS.ProcessEnv): Promise<Plattform> => {
  const wert = (name: string): string => {
    const text = env[name]
    if (!text) throw new Error(`Die Angabe „${name}“ fehlt. Diese Aufgabe läuft nur auf GitHub oder GitLab; siehe docs/forge.md.`)
    return text
  }
  if (env['GITLAB_CI'])
    return createGitlab({
      api: wert('CI_API_V4_URL'),
      website: wert('CI_PROJECT_URL'),
      projekt: wert('CI_PROJECT_ID'),
      zeichen: wert('FORGE_TOKEN'),
      stand: wert('CI_COMMIT_SHA'),
      standardzweig: wert('CI_DEFAULT_BRANCH'),
    })
  const ereignis: unknown = JSON.parse(await readFile(wert('GITHUB_EVENT_PATH'), 'utf8'))
  return createGithub({
    api: wert('GITHUB_API_URL'),
    website: wert('GITHUB_SERVER_URL'),
    projekt: wert('GITHUB_REPOSITORY'),
    zeichen: wert('FORGE_TOKEN'),
    stand: wert('GITHUB_SHA'),
    standardzweig: Ereignis.parse(ereignis).repository?.default_branch ?? 'main',
    ereignis,
    // Nicht im Arbeitsordner: Was ein fremder Lauf abgelegt hat, soll neben keinem Programm liegen.
    readBericht: (name) => readBegrenzt(join(wert('RUNNER_TEMP'), 'bericht', name)),
  })
}

const Ereignis = z.object({ repository: z.object({ default_branch: z.string() }).optional() })

const readBegrenzt = async (datei: string): Promise<string | undefined> => {
  const groesse = await stat(datei).catch(() => undefined)
  return groesse?.isFile() && groesse.size <= MAX_BERICHT_BYTES ? readFile(datei, 'utf8') : undefined
}
