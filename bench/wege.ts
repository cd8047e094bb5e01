import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ablagen, writeMarkdown } from './als-markdown.ts'

/** Ein Befehl: Programm (sonst das Node des Projekts), Angaben, Ordner, Umgebung. */
interface Befehl {
  programm?: string
  args: readonly string[]
  cwd: string
  env?: Record<string, string>
}

/** Ein Weg zum selben Ziel: was vorher anders sein soll und welche Befehle zählen. */
export interface Weg {
  titel: string
  vorher?: (lauf: string) => Promise<void>
  befehle: (lauf: string) => readonly Befehl[]
  dist: (lauf: string) => string
}

/** Wie Menschen ihn bauen: Node hebt übersetzte Programme auf, so wie es auch `astro build` von sich aus tut. */
export const HUB_BAUEN = ['scripts/los.mjs', 'bauen']

export const KALT = 'Hub, kalt'
export const NOCH_EINMAL = 'Hub, noch einmal'
export const GEAENDERT = 'Hub, ein Beispiel geändert'
export const UEBLICH = 'üblicher Astro-Weg'
export const ELEVENTY = 'Eleventy und Pagefind'

/**
 * Alle Wege zu einer Website aus demselben Bestand: der Hub, Astro, wie man es üblich mit MDX anlegt, Eleventy und, wenn es da ist, Hugo.
 * Legt in `werkstatt` an, was sie brauchen.
 */
export const prepareWege = async (content: string, werkstatt: string): Promise<Weg[]> => {
  installiere()
  for (const [name, ablage] of Object.entries(ablagen)) {
    await writeMarkdown(content, join(werkstatt, name), ablage)
    await writeFile(join(werkstatt, name, name === 'hugo' ? 'static-stil.css' : 'stil.css'), 'body{font-family:sans-serif}')
  }
  // Der übliche Weg zuletzt: Er löscht je Beispiel ein Programm, und wer danach viele Dateien anlegt, zahlte dafür.
  return [...createHubwege(content), ...createAndere(werkstatt), await prepareUeblich(content, join(werkstatt, 'ueblich'))]
}

const ordnerUmgebung = (content: string, lauf: string, name: string): Record<string, string> => ({
  CONTENT_DIR: content,
  OUT_DIR: join(lauf, name),
  CACHE_DIR: join(lauf, `${name}-cache`),
})

const pagefind = (dist: string, cwd: string): Befehl => ({
  args: [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', dist],
  cwd,
})

const createHubwege = (content: string): Weg[] => {
  const hub: Pick<Weg, 'befehle' | 'dist'> = {
    befehle: (lauf) => [{ args: HUB_BAUEN, cwd: resolve('.'), env: { ...ordnerUmgebung(content, lauf, 'hub'), BAU_OHNE: 'weitergabe' } }],
    dist: (lauf) => join(lauf, 'hub'),
  }
  const aendere = async () => {
    const datei = join(content, 'beispiele/musterfall-1/index.mdx')
    const text = await readFile(datei, 'utf8')
    await writeFile(datei, `${text.trimEnd()} Neu hinzu kam ein Satz.\n`)
  }
  return [
    { titel: KALT, ...hub },
    { titel: NOCH_EINMAL, ...hub },
    { titel: GEAENDERT, vorher: aendere, ...hub },
  ]
}

/** Dieselben Bauteile und Seiten, aber Inhalte über glob und `<Content />`, ein Vite-Modul je Beispiel, die Suche über die fertigen Seiten. */
const prepareUeblich = async (content: string, ordner: string): Promise<Weg> => {
  const hub = resolve('.')
  for (const teil of ['src', 'public', 'scripts', 'hub.config.ts', 'package.json', 'tsconfig.json'])
    await cp(join(hub, teil), join(ordner, teil), { recursive: true })
  await symlink(join(hub, 'node_modules'), join(ordner, 'node_modules'), 'junction')
  await cp(join(hub, 'bench/konventionell'), ordner, { recursive: true, force: true })
  await rm(join(ordner, 'src/live.config.ts'))
  return {
    titel: UEBLICH,
    vorher: () => rm(join(ordner, '.astro'), { recursive: true, force: true }),
    befehle: (lauf) => [
      { args: [join(hub, 'node_modules/astro/bin/astro.mjs'), 'build'], cwd: ordner, env: ordnerUmgebung(content, lauf, 'ueblich') },
      pagefind(join(lauf, 'ueblich'), ordner),
    ],
    dist: (lauf) => join(lauf, 'ueblich'),
  }
}

const createAndere = (werkstatt: string): Weg[] => {
  const eleventy: Weg = {
    titel: ELEVENTY,
    befehle: (lauf) => [
      {
        args: [resolve('bench/node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', `--output=${join(lauf, 'eleventy')}`],
        cwd: join(werkstatt, 'eleventy'),
      },
      pagefind(join(lauf, 'eleventy'), werkstatt),
    ],
    dist: (lauf) => join(lauf, 'eleventy'),
  }
  const hugo: Weg = {
    titel: 'Hugo und Pagefind',
    befehle: (lauf) => [
      { programm: 'hugo', args: ['--quiet', '--destination', join(lauf, 'hugo')], cwd: join(werkstatt, 'hugo') },
      pagefind(join(lauf, 'hugo'), werkstatt),
    ],
    dist: (lauf) => join(lauf, 'hugo'),
  }
  return hatHugo() ? [eleventy, hugo] : [eleventy]
}

const hatHugo = (): boolean => {
  const { status } = spawnSync('hugo', ['version'])
  if (status !== 0) console.log('Hugo ist nicht da und wird nicht gemessen; unter Debian: apt-get install hugo')
  return status === 0
}

/** Eleventy steht in `bench/package.json`: Wer nicht misst, lädt es nie. */
const installiere = (): void => {
  if (existsSync('bench/node_modules/@11ty/eleventy/package.json')) return
  console.log('Eleventy wird für den Vergleich installiert …')
  const windows = process.platform === 'win32'
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'bench',
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  })
}
