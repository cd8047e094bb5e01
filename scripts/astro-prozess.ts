import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Fortschritt } from './fortschritt.ts'
import type { Seitenstand } from './seitenteilung.ts'

// glibc legt je Thread eigene Speicherinseln an; zwei genügen Astro und dem Bau daneben. Gemessen: etwa 40 MB weniger bei gleicher Dauer.
process.env['MALLOC_ARENA_MAX'] ??= '2'
// Rolldown hält seinen Speicher sonst in 2-MB-Seiten, die halb leer bleiben. Gemessen: rund 200 MB weniger bei gleicher Dauer.
process.env['MIMALLOC_ALLOW_THP'] ??= '0'

/** Ein laufender Bau der Seiten. */
export interface Astro {
  child: ChildProcess
  /** Ordner, in den er baut. */
  out: string
  /** Wird wahr, wenn Astro fertig ist, und falsch, wenn es scheitert. */
  gebaut: Promise<boolean>
  ausgabe(): string
}

/**
 * Eine Seite lebt kürzer, als dieser Jugendraum sich füllt: Doppelt so groß war er gleich schnell und brauchte mehr Speicher. Der Rest wächst in
 * kleinen Schritten: Bei 10.000 Beispielen waren es so 1,85 GB für alle Prozesse, mit doppelt so großen zwischen 1,76 und 2,03, ohne Grenze 2,5.
 */
const SPEICHER = ['--max-semi-space-size=16', '--heap-growing-percent=50']

/**
 * Startet den Bau der Seiten in einem eigenen Prozess; er wartet dort auf die Nachricht, wo der geprüfte Bestand liegt.
 * @param out Ordner, in den gebaut wird
 */
export const startAstro = (out: string, fortschritt: Fortschritt): Astro => {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
  // Astro setzt `DEV` und `PROD` aus der Umgebung ein. Was dort steht, darf aus dem Bau keine Vorschau machen: Ihr fehlt die Inhaltsrichtlinie.
  const { DEV: _dev, PROD: _prod, MODE: _mode, ...umgebung } = process.env
  const env = {
    ...umgebung,
    NODE_ENV: 'production',
    OUT_DIR: out,
    // Jeder Bau beginnt mit leerem Datenspeicher: Darin liegen nur Register und redaktionelle Seiten, und ein verdorbener baute ohne sie.
    CACHE_DIR: `${out}-astro`,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro übersetzt bei jedem Bau neue Programmteile; sie aufzuheben füllte die Platte, und sie zu löschen kostet mehr, als es spart.
    NODE_DISABLE_COMPILE_CACHE: '1',
  }
  const child = spawn(process.execPath, [...SPEICHER, astro, 'build'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.on('message', ({ gebaut, alle }: Seitenstand) => fortschritt.melden(`${gebaut} von ${alle} Seiten gebaut`))
  const teile: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      teile.push(chunk.toString())
      fortschritt.melden('Es wird noch gebaut')
    })
  return { child, out, gebaut: new Promise((resolve) => child.on('exit', (code) => resolve(code === 0))), ausgabe: () => teile.join('') }
}
