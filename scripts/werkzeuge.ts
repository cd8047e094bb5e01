import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Startet das Programm eines installierten Pakets mit dem Node des Projekts und liefert seinen Rückgabewert. */
const runBin = (paket: string, bin: string, args: readonly string[]): number =>
  spawnSync(process.execPath, [join(dirname(require.resolve(`${paket}/package.json`)), bin), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status ?? 1

/** Biome: Form und übliche Fehler im Quelltext. */
export const runBiome = (args: readonly string[]): number => runBin('@biomejs/biome', 'bin/biome', args)

/** Typprüfung aller `.ts`- und `.astro`-Dateien. */
export const runTypen = (): number => runBin('astro', 'bin/astro.mjs', ['check', '--minimumSeverity', 'warning'])

/** Vitest mit dem genannten Projekt; das Ergebnis steht danach auch als JSON in `bericht`. */
export const runVitest = (projekt: string, bericht: string): number =>
  runBin('vitest', 'vitest.mjs', ['run', '--project', projekt, '--reporter=default', '--reporter=json', `--outputFile.json=${bericht}`])
