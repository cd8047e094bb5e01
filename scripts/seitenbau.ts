import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bauauftrag } from '../src/checks/geprueft.ts'
import type { Fortschritt } from './fortschritt.ts'
import { outDir } from './ordner.ts'
import { type Aufgehobenes, UEBERSETZTES } from './programmspeicher.ts'
import type { Seitenstand } from './seitenlauf.ts'

// glibc legt je Thread eigene Speicherinseln an; zwei genügen Astro und dem Bau daneben. Gemessen: etwa 40 MB weniger bei gleicher Dauer.
process.env['MALLOC_ARENA_MAX'] ??= '2'
// Rolldown hält seinen Speicher sonst in 2-MB-Seiten, die halb leer bleiben. Gemessen: rund 200 MB weniger bei gleicher Dauer.
process.env['MIMALLOC_ALLOW_THP'] ??= '0'

/** Ein laufender Bau der Seiten. */
export interface Seitenbau {
  /** Ordner, in den er baut. */
  out: string
  /** Sagt ihm, wo der geprüfte Bestand liegt, und wartet, bis er fertig ist. @returns falsch, wenn er scheitert */
  baue(auftrag: Bauauftrag): Promise<boolean>
  ausgabe(): string
  /** Bricht ihn ab, falls er noch läuft. */
  beende(): Promise<void>
}

/** Eine Seite lebt kürzer, als dieser Jugendraum sich füllt: Doppelt so groß war er gleich schnell und brauchte mehr Speicher. */
const JUGENDRAUM = '--max-semi-space-size=16'
/**
 * Der übrige Speicher wächst in kleinen Schritten: Bei 10.000 Beispielen waren es so 1,85 GB für alle Prozesse, mit doppelt so großen zwischen 1,76
 * und 2,03, ohne Grenze 2,5. Wo die meisten Seiten bleiben, ist es ohnehin weniger, und die Schritte kosteten 6 % der Dauer.
 */
const KLEINE_SCHRITTE = '--heap-growing-percent=50'

/**
 * Startet den Bau der Seiten in einem eigenen Prozess; er wartet dort auf den Auftrag. Gibt es ein aufgehobenes Programm, baut er damit; scheitert
 * das, baut Astro wie immer.
 * @param out Ordner, in den gebaut wird
 */
export const startSeitenbau = (out: string, fortschritt: Fortschritt, programm: Aufgehobenes | undefined): Seitenbau => {
  let lauf = programm ? startMitProgramm(programm, out, fortschritt) : startAstro(out, fortschritt)
  let beendet = false
  return {
    out,
    async baue(auftrag) {
      lauf.sende(auftrag)
      if ((await lauf.gelungen) || !programm || beendet) return lauf.gelungen
      await rm(auftrag.seiten, { force: true })
      lauf = startAstro(out, fortschritt)
      lauf.sende(auftrag)
      return lauf.gelungen
    },
    ausgabe: () => lauf.ausgabe(),
    async beende() {
      beendet = true
      lauf.child.kill('SIGKILL')
      await lauf.gelungen
    },
  }
}

/** Ein Prozess, der Seiten baut. */
interface Lauf {
  child: ChildProcess
  gelungen: Promise<boolean>
  sende(auftrag: Bauauftrag): void
  ausgabe(): string
}

const startAstro = (out: string, fortschritt: Fortschritt): Lauf => {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
  // Astro übersetzt bei jedem Bau neue Programmteile; sie aufzuheben füllte die Platte, und sie zu löschen kostet mehr, als es spart.
  return start([KLEINE_SCHRITTE, astro, 'build'], { NODE_DISABLE_COMPILE_CACHE: '1' }, out, fortschritt)
}

const startMitProgramm = (programm: Aufgehobenes, out: string, fortschritt: Fortschritt): Lauf => {
  const skript = fileURLToPath(new URL('./seitenprozess.ts', import.meta.url))
  // Übersetztes liegt beim Programm und geht mit ihm.
  const umgebung = { NODE_COMPILE_CACHE: join(programm.ordner, UEBERSETZTES) }
  return start([...(existsSync(outDir) ? [] : [KLEINE_SCHRITTE]), skript, JSON.stringify(programm)], umgebung, out, fortschritt)
}

const start = (args: readonly string[], umgebung: NodeJS.ProcessEnv, out: string, fortschritt: Fortschritt): Lauf => {
  // Astro setzt `DEV` und `PROD` aus der Umgebung ein. Was dort steht, darf aus dem Bau keine Vorschau machen: Ihr fehlt die Inhaltsrichtlinie.
  const { DEV: _dev, PROD: _prod, MODE: _mode, ...uebrige } = process.env
  const child = spawn(process.execPath, [JUGENDRAUM, ...args], {
    env: {
      ...uebrige,
      ...umgebung,
      NODE_ENV: 'production',
      OUT_DIR: out,
      // Jeder Bau beginnt mit leerem Datenspeicher: Darin liegen nur Register und redaktionelle Seiten, und ein verdorbener baute ohne sie.
      CACHE_DIR: `${out}-astro`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.on('message', ({ gebaut, alle }: Seitenstand) => fortschritt.melden(`${gebaut} von ${alle} Seiten gebaut`))
  const teile: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      teile.push(chunk.toString())
      fortschritt.melden('Es wird noch gebaut')
    })
  return {
    child,
    gelungen: new Promise((resolve) => child.on('exit', (code) => resolve(code === 0))),
    // Ist er schon gescheitert, sagt das `gelungen`.
    sende(auftrag) {
      if (child.connected) child.send(auftrag, () => {})
    },
    ausgabe: () => teile.join(''),
  }
}
