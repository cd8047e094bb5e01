import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Finding } from '../src/checks/finding.ts'
import { einsetzen } from '../src/checks/muster.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'pruefen-'))
  await cp('content/jobcenter.json', join(content, 'jobcenter.json'))
})
afterEach(() => rm(content, { recursive: true, force: true }))

/** Das Muster mit einem Jobcenter, das im echten Register steht. */
const beispiel = (kennung: string, kopf = ''): string => {
  const zeilen = [`kennung: ${kennung}`, 'jobcenter:\n  - "26112"', kopf].filter(Boolean).join('\n')
  return einsetzen({ kopf: zeilen }).datei
}
const schreiben = async (ordner: string, text: string) => {
  await mkdir(join(content, 'beispiele', ordner), { recursive: true })
  await writeFile(join(content, 'beispiele', ordner, 'index.mdx'), text)
}
const pruefen = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/pruefen.ts', ...args], { env: { ...process.env, CONTENT_DIR: content, ...env }, encoding: 'utf8' })
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main', ...args], {
    cwd: content,
    stdio: 'pipe',
  })

test('--fix schreibt Daten, Begriffe und Ordnernamen um und lässt Sätze stehen', async () => {
  await schreiben('Bus im Süden', beispiel('bus11', 'veroeffentlicht: 4.3.2025\nzielgruppen:\n  - Langzeitleistungsbezieher'))
  expect(pruefen([]).status).toBe(1)
  const { status, stdout, stderr } = pruefen(['--fix'])
  expect(stderr).toContain('„4.3.2025“ heißt jetzt „2025-03-04“.')
  expect(stderr).toContain('Der Ordner „Bus im Süden“ heißt jetzt „bus-im-sueden“.')
  expect(stdout).toContain('1 Beispiel geprüft, alles in Ordnung.')
  expect(status).toBe(0)
  expect(await readdir(join(content, 'beispiele'))).toEqual(['bus-im-sueden'])
  expect(await readFile(join(content, 'beispiele/bus-im-sueden/index.mdx'), 'utf8')).toContain('Der Bus hält an acht Orten.')
})

test('--changed-since hält nur auf, was sich geändert hat; wer zuerst da war, behält seine Kennung', async () => {
  await schreiben('zuerst', beispiel('bus11'))
  await schreiben('altlast', beispiel('alt11', 'veroeffentlicht: im Frühjahr'))
  git('init')
  git('add', '.')
  git('commit', '-m', 'Anfang')
  expect(pruefen([]).status).toBe(1)
  expect(pruefen(['--changed-since', 'main']).stdout).toBe('Es war kein Beispiel zu prüfen.\n')
  await schreiben('neu', beispiel('bus11'))
  const { status, stdout } = pruefen(['--changed-since', 'main', '--format', 'json'])
  expect(status).toBe(1)
  const findings = (JSON.parse(stdout) as Finding[]).filter(({ severity }) => severity === 'error')
  expect(findings.map(({ rule, file }) => [rule, file.slice(file.indexOf('beispiele/'))])).toEqual([
    ['kennung-eindeutig', 'beispiele/neu/index.mdx'],
  ])
  await schreiben('neu', beispiel('neu11'))
  git('add', '.')
  git('commit', '-m', 'Neu')
  expect(pruefen(['--changed-since', 'HEAD~1']).status).toBe(0)
})

test('ein Stand, den Git nicht kennt, und ein falscher Aufruf enden mit 2', () => {
  expect(pruefen(['--changed-since', '--help']).status).toBe(2)
  expect(pruefen(['--gibtsnicht']).stderr).toContain('So geht es: npm run pruefen')
})

test('in GitHub steht das Ergebnis auch in der Zusammenfassung des Laufs', async () => {
  await schreiben('bus', beispiel('bus11', 'wetter: sonnig'))
  const datei = join(content, 'zusammenfassung.md')
  expect(pruefen(['--format', 'github'], { GITHUB_STEP_SUMMARY: datei }).stdout).toMatch(/^::error /)
  expect(await readFile(datei, 'utf8')).toContain('## 1 Beispiel geprüft: 1 Fehler, 0 Hinweise.')
})
