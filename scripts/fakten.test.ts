import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let ordner: string

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'fakten-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

/** Hält ein Beispiel des erfundenen Bestands gegen einen erfundenen Fakt. */
const gegen = async (fakt: Record<string, unknown>) => {
  const datei = join(ordner, 'fakten.json')
  await writeFile(datei, JSON.stringify([{ key: 'musterkreis-abendsprechstunde', ...fakt }]))
  return spawnSync(process.execPath, ['scripts/fakten.ts', '--fakten', datei, '--zufall', '15', '--seed', '3'], {
    env: { ...process.env, CONTENT_DIR: 'e2e/fixtures/anderer-bestand' },
    encoding: 'utf8',
  })
}

test('zu jeder Zahl steht der Ort im Fakt', async () => {
  const { status, stdout } = await gegen({ approach: ['Beratung mittwochs bis 20 Uhr'] })
  expect(stdout).toMatch(/ 20 +kurzfassung +approach\[0\]/)
  expect(stdout).toContain('musterkreis-vorleserunde: Dazu gibt es keinen Fakt.')
  expect(status).toBe(0)
})

test('eine Zahl ohne Beleg endet mit 1', async () => {
  const { status, stdout } = await gegen({ approach: ['Beratung mittwochs bis 19 Uhr'] })
  expect(stdout).toMatch(/ 20 +kurzfassung +OHNE BELEG/)
  expect(status).toBe(1)
})
