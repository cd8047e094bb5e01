import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../scripts/server.ts'
import { umgebung } from './skript.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Adresse der gebauten Seite, ohne Schrägstrich am Ende. */
    adresse: string
    /** Ordner der gebauten Seite. */
    dist: string
  }
}

/** Baut die Seite einmal für alle Browsertests, mit dem echten Befehl, und liefert sie aus. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('.cache/e2e/dist')
  await rm(dist, { recursive: true, force: true })
  const bau = spawnSync(process.execPath, ['scripts/bauen.ts'], { env: { ...umgebung, OUT_DIR: dist }, encoding: 'utf8' })
  if (bau.status !== 0) throw new Error(`Der Bau ist gescheitert:\n${bau.stdout}\n${bau.stderr}`)
  const { server, port } = await serve(dist, 4380)
  project.provide('adresse', `http://localhost:${port}`)
  project.provide('dist', dist)
  return async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}
