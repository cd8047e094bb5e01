import { spawnSync } from 'node:child_process'

/** Die Umgebung ohne die Zeichen des Testlaufs, an denen Astro sein Verhalten ändert. */
export const { VITEST: _vitest, NODE_ENV: _umgebung, ...umgebung } = process.env

/** Lässt einen Befehl aus `scripts/` laufen, wie ihn ein Mensch aufriefe. */
export const runSkript = (skript: string, args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [`scripts/${skript}.ts`, ...args], { env: { ...umgebung, ...env }, encoding: 'utf8' })
