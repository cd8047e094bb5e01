import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/pruefliste.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: 'e2e/fixtures/anderer-bestand', SOURCE_DATE_EPOCH: '1800000000' },
    encoding: 'utf8',
  })

test('schreibt die Fragen zur Art des Beispiels zum Abhaken und was danach einzutragen ist', () => {
  const { status, stdout } = run('musterkreis-vorleserunde')
  expect(status).toBe(0)
  expect(stdout).toContain('## Prüfliste: Eine Vorleserunde im Wartebereich übt Deutsch')
  expect(stdout).toMatch(/^- \[ \] \*\*Nichts dazuerfunden\.\*\*/m)
  expect(stdout).not.toContain('Abgestimmt')
  expect(stdout).toContain('pruefung:\n  formal: 2027-01-15\n  fachlich: 2027-01-15')
})

test('falsche Benutzung endet mit 2', () => {
  expect(run().status).toBe(2)
  expect(run('gibt-es-nicht').status).toBe(2)
  expect(run('../beispiele').status).toBe(2)
})
