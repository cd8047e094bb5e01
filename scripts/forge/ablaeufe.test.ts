import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { stichworte } from './stichworte.ts'
import { vorlagen } from './vorlagen.ts'

interface Schritt {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Auftrag {
  steps: Schritt[]
  permissions?: Record<string, string>
}
interface Ablauf {
  name: string
  on: Record<string, unknown> & { workflow_run?: { workflows: string[] } }
  permissions: Record<string, string>
  jobs: Record<string, Auftrag>
}

const ORDNER = '.github/workflows'
const texte = new Map(readdirSync(ORDNER).map((datei) => [datei, readFileSync(join(ORDNER, datei), 'utf8')]))
const github = new Map([...texte].map(([datei, text]) => [datei, parse(text) as Ablauf]))
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script?: string[]; stage?: string }>
const gitlabAuftraege = Object.entries(gitlab).filter(([, auftrag]) => Array.isArray(auftrag.script))

/** Auftrag auf GitHub → derselbe auf GitLab, wo er anders heißen muss. */
const ANDERS: Record<string, string> = { 'veroeffentlichung.yml bauen': 'pages' }

/** GitLab Pages liefert gepackte Fassungen aus, GitHub packt selbst. */
const ohnePacken = (befehl: string): string => befehl.replace(/ -- --packen$/, '')

/** Eine Ersetzung, wie GitHub sie schreibt. */
const ersetzt = (ausdruck: string): string => `$\{{ ${ausdruck} }}`

const befehleOf = ({ steps }: Auftrag): string[] => steps.flatMap(({ run }) => (run === undefined ? [] : [run]))

test('beide Plattformen tun dasselbe: jede Aufgabe mit denselben Befehlen in derselben Reihenfolge', () => {
  const auftraege = [...github].flatMap(([datei, { jobs }]) =>
    Object.entries(jobs)
      .filter(([, auftrag]) => befehleOf(auftrag).length > 0)
      .map(([name, auftrag]) => [ANDERS[`${datei} ${name}`] ?? name, befehleOf(auftrag)] as const),
  )
  const sortiert = (liste: readonly (readonly [string, unknown])[]) => Object.fromEntries([...liste].sort(([a], [b]) => a.localeCompare(b)))
  expect(sortiert(auftraege)).toEqual(sortiert(gitlabAuftraege.map(([name, { script }]) => [name, script?.map(ohnePacken)] as const)))
  expect(auftraege.length).toBe(gitlabAuftraege.length)
})

test('jeder Befehl ist ein npm-Befehl aus package.json, und jede Aufgabe gibt es', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const bekannte = spawnSync(process.execPath, ['scripts/forge.ts'], { encoding: 'utf8' }).stderr
  for (const [name, { script = [] }] of gitlabAuftraege)
    for (const befehl of script) {
      const [, skript, aufgabe] = /^npm (?:ci|test|run (\S+)(?: -- (\S+))?)$/.exec(befehl) ?? []
      if (befehl === 'npm ci') continue
      expect(scripts, `${name}: ${befehl}`).toHaveProperty(skript ?? 'test')
      if (skript === 'forge') expect(bekannte).toContain(aufgabe)
    }
})

test.each([...github])('%s: nur festgenagelte Actions, knappe Rechte, kein fremder Text in einem Befehl', (datei, ablauf) => {
  expect(ablauf.permissions, 'Rechte stehen ausdrücklich da').toBeDefined()
  expect(Object.values(ablauf.permissions).filter((recht) => recht !== 'read' && recht !== 'write')).toEqual([])
  expect(texte.get(datei)).not.toMatch(/secrets\.|pull_request_target|write-all|allow-unsafe-pr-checkout|inherit/)
  for (const [, version] of (texte.get(datei) ?? '').matchAll(/uses: (.+)/g))
    expect(version).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  for (const { steps } of Object.values(ablauf.jobs))
    for (const { uses, run, with: angaben, env } of steps) {
      if (run !== undefined) expect(run, 'keine Ersetzung in der Shell').not.toContain('${{')
      if (uses?.startsWith('actions/checkout@')) {
        expect(angaben).toMatchObject({ 'persist-credentials': false })
        expect(angaben, 'nie ein anderer Stand als der des Ablaufs').not.toHaveProperty('ref')
        expect(angaben).not.toHaveProperty('repository')
      }
      if (env) expect(env).toEqual({ FORGE_TOKEN: ersetzt('github.token') })
    }
})

test('was Vorschläge von außen ausführt, hat weder Schreibrechte noch ein Zugangszeichen', () => {
  const offen = [...github].filter(([, { on }]) => 'pull_request' in on)
  expect(offen.map(([datei]) => datei).sort()).toEqual(['pruefung.yml', 'tests.yml'])
  for (const [datei, { permissions, jobs }] of offen) {
    expect(permissions).toEqual({ contents: 'read' })
    for (const { permissions: eigene } of Object.values(jobs)) expect(eigene).toBeUndefined()
    expect(texte.get(datei)).not.toContain('github.token')
  }
})

test('der Kommentar hört auf die Prüfung und nimmt aus ihr nur den Bericht', () => {
  const kommentar = github.get('kommentar.yml')
  expect(kommentar?.on.workflow_run?.workflows).toEqual([github.get('pruefung.yml')?.name])
  const geholt = kommentar?.jobs['kommentar']?.steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'))
  expect(geholt?.map((schritt) => [schritt.with?.['name'], schritt.with?.['path']])).toEqual([
    ['bericht', `${ersetzt('runner.temp')}/bericht`],
  ])
})

test('die Formulare entsprechen dem Schema', () => {
  for (const [datei, inhalt] of vorlagen()) expect(readFileSync(datei, 'utf8'), 'npm run forge -- formular').toBe(inhalt)
  const formular = parse(readFileSync('.github/ISSUE_TEMPLATE/beispiel.yml', 'utf8')) as { labels: string[]; body: { type: string }[] }
  expect(formular.labels).toEqual([stichworte.einreichung.name])
  expect(new Set(formular.body.map(({ type }) => type))).toEqual(new Set(['markdown', 'input', 'textarea', 'checkboxes']))
  expect(texte.get('einreichung.yml')).toContain(`'${stichworte.einreichung.name}'`)
})

test('die Vorlage eines Vorschlags ist auf beiden Plattformen dieselbe', () => {
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8'))
})
