import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const TEILE = ['src', 'scripts', 'public', 'hub.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json']
const BESTAND = 'e2e/fixtures/anderer-bestand'
/** An diesem Beispiel ändert eine Übung etwas, um alte von neuer Seite zu unterscheiden. */
const BEISPIEL = 'musterkreis-werkstattbus'

/** Was ein Bau zurückgab und sagte. */
export interface Bau {
  status: number | null
  ausgabe: string
}

/** Eine Kopie des Projekts mit kleinem Bestand, an der nichts kaputtgehen kann, was jemand braucht. */
export interface Probe {
  ordner: string
  dist: string
  /** Startet einen Befehl aus `scripts/` in der Kopie. */
  start(skript: string, args?: readonly string[], umgebung?: Record<string, string>, vorspann?: readonly string[]): ChildProcess
  baue(args?: readonly string[], umgebung?: Record<string, string>, vorspann?: readonly string[]): Promise<Bau>
  /** Ändert den Bestand; `seite()` nennt danach diese Fassung. */
  schreibe(fassung: string): Promise<void>
  /** Was ausgeliefert würde: `keine Seite`, `ganze Seite, Fassung …` oder was daran fehlt. */
  seite(): string
  /** Was Baue neben Seite und Zwischenspeicher liegen ließen. */
  reste(): string[]
}

/** Legt eine Probe an. @param ort wo; sonst ein neuer Ordner im Verzeichnis für Vorläufiges */
export const createProbe = async (ort?: string): Promise<Probe> => {
  const ordner = ort ?? (await mkdtemp(join(tmpdir(), 'uebung-')))
  for (const teil of TEILE) await cp(teil, join(ordner, teil), { recursive: true })
  await cp(BESTAND, join(ordner, 'content'), { recursive: true })
  await symlink(resolve('node_modules'), join(ordner, 'node_modules'), 'junction')
  const dist = join(ordner, 'aus/dist')
  await mkdir(join(ordner, 'aus'))
  const bericht = join(ordner, 'content/beispiele', BEISPIEL, 'index.mdx')
  const original = await readFile(bericht, 'utf8')
  const probe: Probe = {
    ordner,
    dist,
    start: (skript, args = [], umgebung = {}, vorspann = []) => {
      const [programm = process.execPath, ...davor] = [...vorspann, process.execPath]
      return spawn(programm, [...davor, `scripts/${skript}.ts`, ...args], {
        cwd: ordner,
        env: { ...process.env, CONTENT_DIR: '', CACHE_DIR: '', OUT_DIR: dist, ...umgebung },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    },
    baue: (args, umgebung, vorspann) => bisEnde(probe.start('bauen', args, umgebung, vorspann)),
    schreibe: (fassung) => writeFile(bericht, original.replace(/\n## Ausgangslage\n/, `$&\nFassung ${fassung}.\n`)),
    seite: () => describeSeite(dist),
    reste: () => [
      ...readdirSync(join(ordner, 'aus')).filter((name) => name !== 'dist'),
      ...(existsSync(join(ordner, '.cache')) ? readdirSync(join(ordner, '.cache')).filter((name) => name.startsWith('bau')) : []),
    ],
  }
  await probe.schreibe('0')
  return probe
}

/** Löscht eine Probe; Prozesse, die eben abgebrochen wurden, schreiben manchmal noch einen Augenblick. */
export const loesche = async ({ ordner }: Probe): Promise<void> => {
  await setTimeout(100)
  await rm(ordner, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Wartet, bis ein Prozess endet, und hebt auf, was er ausgibt. */
export const bisEnde = (kind: ChildProcess): Promise<Bau> =>
  new Promise((resolve) => {
    const teile: string[] = []
    for (const strom of [kind.stdout, kind.stderr]) strom?.on('data', (teil: Buffer) => teile.push(teil.toString()))
    kind.on('error', (error) => resolve({ status: null, ausgabe: String(error) }))
    kind.on('close', (status) => resolve({ status, ausgabe: teile.join('') }))
  })

const describeSeite = (dist: string): string => {
  if (!existsSync(dist)) return 'keine Seite'
  const fehlt = ['index.html', '404.html', 'impressum/index.html', 'umleitungen.nginx.conf', 'suche/stand.json'].filter(
    (datei) => !existsSync(join(dist, datei)),
  )
  const stand =
    fehlt.length > 0 ? undefined : (JSON.parse(readFileSync(join(dist, 'suche/stand.json'), 'utf8')) as { ordner: string; anzahl: number })
  if (stand) JSON.parse(readFileSync(join(dist, 'suche', stand.ordner, 'merkmale.json'), 'utf8'))
  const seiten = readdirSync(join(dist, 'beispiele'), { withFileTypes: true }).filter((eintrag) =>
    existsSync(join(dist, 'beispiele', eintrag.name, 'stand/index.html')),
  )
  if (stand && seiten.length !== stand.anzahl) fehlt.push(`${stand.anzahl - seiten.length} Beispiele`)
  const html = readFileSync(join(dist, 'beispiele', BEISPIEL, 'index.html'), 'utf8')
  if (!html.endsWith('</html>') && !html.trimEnd().endsWith('</html>')) fehlt.push('das Ende einer Seite')
  const fassung = /Fassung (\S+)\./.exec(html.replace(/<[^>]+>/g, ''))?.[1]
  return fehlt.length > 0 ? `es fehlt: ${fehlt.join(', ')}` : `ganze Seite, Fassung ${fassung}`
}
