import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../src/checks/finding.ts'
import { type Ablage, startAttrappe } from './attrappe.ts'
import { alsGithub, type Muster } from './attrappe-github.ts'
import { alsGitlab } from './attrappe-gitlab.ts'
import { aufgabe as kommentar } from './aufgaben/kommentar.ts'
import type { Bericht } from './bericht.ts'

const FORGE = resolve('scripts/forge.ts')
const FIXTURES = resolve('scripts/forge/fixtures')
const DATEI = 'content/beispiele/musterkreis-bus/index.mdx'
const befund: Finding = {
  rule: 'feldwert',
  severity: 'error',
  file: DATEI,
  line: 3,
  column: 9,
  field: 'Titel',
  message: 'Hier steht „<img src=x onerror=alert(1)> @alle #1 [klick](javascript:alert(1))\n\n/close `$(touch geknackt)`“.',
}
const ROT: Bericht = {
  fassung: 1,
  gelesen: 1,
  findings: [befund],
  korrekturen: [
    { datei: DATEI, zeile: 4, neu: 'veroeffentlicht: 2025-03-04 ``` <!-- --> @alle' },
    { datei: DATEI, zeile: 999, neu: 'außerhalb der Änderung' },
  ],
}
const GRUEN: Bericht = { fassung: 1, gelesen: 1, findings: [], korrekturen: [] }

describe.each(['GitHub', 'GitLab'])('auf %s', (name) => {
  let ordner: string
  let ablage: Ablage
  let muster: Muster
  let bericht: string
  let env: Record<string, string>
  let stop: () => void

  beforeEach(async () => {
    vi.spyOn(console, 'log').mockReturnValue()
    ordner = await mkdtemp(join(tmpdir(), 'forge-'))
    const { workflow_run: lauf } = JSON.parse(await readFile(join(FIXTURES, 'workflow-run.json'), 'utf8'))
    muster = { stand: lauf.head_sha, geprueft: lauf.head_sha, zweig: lauf.head_branch, dateien: [DATEI] }
    bericht = JSON.stringify(ROT)
    const attrappe = await startAttrappe(name === 'GitHub' ? alsGithub(muster) : alsGitlab(muster, () => bericht))
    ablage = attrappe.ablage
    stop = () => attrappe.server.close()
    env =
      name === 'GitHub'
        ? {
            GITHUB_ACTIONS: 'true',
            GITHUB_API_URL: attrappe.adresse,
            GITHUB_SERVER_URL: 'https://git.example',
            GITHUB_REPOSITORY: 'musterland/hub',
            GITHUB_SHA: muster.stand,
            RUNNER_TEMP: ordner,
          }
        : {
            GITLAB_CI: 'true',
            CI_API_V4_URL: attrappe.adresse,
            CI_PROJECT_URL: 'https://git.example/musterland/hub',
            CI_PROJECT_ID: '42',
            CI_COMMIT_SHA: muster.stand,
            CI_DEFAULT_BRANCH: 'main',
          }
  })
  afterEach(async () => {
    stop()
    vi.restoreAllMocks()
    await rm(ordner, { recursive: true, force: true })
  })

  /** Startet eine Aufgabe, wie es die Abläufe tun. Nicht `spawnSync`: Die Attrappe läuft in diesem Prozess. */
  const run = async (aufgabe: string, ereignis: string, mehr: Record<string, string> = {}) => {
    await mkdir(join(ordner, 'bericht'), { recursive: true })
    await writeFile(join(ordner, 'bericht/bericht.json'), bericht)
    const { PATH = '' } = process.env
    const child = spawn(process.execPath, [FORGE, aufgabe], {
      cwd: ordner,
      env: {
        PATH,
        HUB_ADRESSE: 'https://hub.example',
        CONTENT_DIR: resolve('e2e/fixtures/anderer-bestand'),
        GITHUB_EVENT_PATH: join(FIXTURES, `${ereignis}.json`),
        FORGE_TOKEN: 'geheim',
        ...env,
        ...mehr,
      },
    })
    let ausgabe = ''
    child.stdout.on('data', (stueck) => (ausgabe += stueck))
    child.stderr.on('data', (stueck) => (ausgabe += stueck))
    const status = await new Promise<number | null>((fertig) => child.on('close', fertig))
    expect(ausgabe).not.toContain('geheim')
    return { status, ausgabe }
  }
  /** Dieselbe Aufgabe ohne eigenen Prozess; die Adresse des Hubs ist dann die der Vorgabe. */
  const schreibeKommentar = async () => {
    await mkdir(join(ordner, 'bericht'), { recursive: true })
    await writeFile(join(ordner, 'bericht/bericht.json'), bericht)
    expect(await kommentar([], { ...env, FORGE_TOKEN: 'geheim', GITHUB_EVENT_PATH: join(FIXTURES, 'workflow-run.json') })).toBe(0)
  }
  const eigene = () => ablage.kommentare.filter(({ text }) => text.includes('gelungene-beispiele:pruefung'))

  test('fünf Änderungen, ein Kommentar; am Ende ist er grün', async () => {
    for (let lauf = 1; lauf <= 4; lauf++) expect(await run('kommentar', 'workflow-run')).toMatchObject({ status: 0 })
    expect(eigene()).toHaveLength(1)
    expect(eigene()[0]?.text).toContain('## Schritt 2 von 4: Bitte bessern Sie noch etwas nach')
    expect(eigene()[0]?.text).toMatch(/\[Vorschau ansehen\]\(https:\/\/git\.example\//)
    expect(ablage.korrekturen).toHaveLength(1)
    bericht = JSON.stringify(GRUEN)
    await run('kommentar', 'workflow-run')
    expect(eigene()).toHaveLength(1)
    expect(eigene()[0]?.text).toContain('## Schritt 3 von 4: Die formale Prüfung ist bestanden')
    expect(ablage.korrekturen).toEqual([])
  })

  test('gleiches Ergebnis löst keine zweite Nachricht aus', async () => {
    await schreibeKommentar()
    ablage.anfragen.length = 0
    await schreibeKommentar()
    expect(ablage.anfragen.filter((anfrage) => !anfrage.startsWith('GET'))).toEqual(
      name === 'GitHub' ? ['POST /repos/musterland/hub/pulls/5/comments'] : ['POST /projects/42/merge_requests/5/discussions'],
    )
  })

  test('Fremdes im Bericht, im Zweignamen und im Ereignis bleibt Text', async () => {
    await schreibeKommentar()
    const text = eigene()[0]?.text ?? ''
    expect(text).not.toMatch(/(?<!\\)<img|@alle|(?<!\\)#1\b|(?<!\\)\]\(javascript|^\/close/m)
    expect(text).toContain('@\u2060alle')
    expect(text).not.toMatch(/edit[^\n]*[\s"`$)(\]<][^\n]*boese/)
    expect(existsSync(join(ordner, 'geknackt'))).toBe(false)
    const korrektur = ablage.korrekturen[0]?.text ?? ''
    expect(korrektur).toMatch(/^````suggestion(?::-0\+0)?\nveroeffentlicht: 2025-03-04 ``` <!-- --> @alle\n````$/m)
  })

  test('ein Bericht, der dem Schema nicht genügt, wird nicht gezeigt', async () => {
    for (const boese of [
      '<b>kein JSON</b>',
      JSON.stringify({ ...ROT, fassung: 2 }),
      JSON.stringify({ ...ROT, findings: [{ ...befund, rule: 'erfunden' }] }),
      JSON.stringify({ ...ROT, findings: [{ ...befund, file: 'content/beispiele/../../.github/CODEOWNERS' }] }),
      JSON.stringify({ ...ROT, findings: [{ ...befund, html: '<b>' }] }),
      JSON.stringify({ ...ROT, korrekturen: [{ datei: DATEI, zeile: 1, neu: 'a\n```\n@alle' }] }),
      `${JSON.stringify(ROT)}${' '.repeat(2_100_000)}`,
    ]) {
      bericht = boese
      await schreibeKommentar()
      expect(eigene()).toHaveLength(1)
      expect(eigene()[0]?.text).toContain('Die Prüfung ist nicht fertig geworden')
      expect(ablage.korrekturen).toEqual([])
    }
  })

  test('ein fremder Kommentar mit unserer Marke wird nicht überschrieben', async () => {
    ablage.kommentare.push({ id: 1, an: '5', text: '<!-- gelungene-beispiele:pruefung --> Hallo', konto: 'fremd' })
    await schreibeKommentar()
    expect(eigene().map(({ konto }) => konto)).toEqual(['fremd', expect.not.stringMatching('fremd')])
    expect(ablage.kommentare[0]?.text).toContain('Hallo')
  })

  test('wer nur am Programm arbeitet, bekommt keinen Kommentar; wer beides ändert, einen mit Vermerk', async () => {
    muster.dateien = ['scripts/forge.ts']
    await schreibeKommentar()
    expect(ablage.kommentare).toEqual([])
    muster.dateien = [DATEI, 'scripts/forge.ts']
    await schreibeKommentar()
    expect(eigene()[0]?.text).toContain('Für die Redaktion: Dieser Vorschlag ändert auch Dateien außerhalb der Beispiele.')
  })

  test('ein überholter Stand wird nicht kommentiert', async () => {
    muster.stand = 'ein neuerer Stand'
    await schreibeKommentar()
    expect(ablage.kommentare).toEqual([])
  })

  test('nach dem Veröffentlichen steht im selben Kommentar, wo das Beispiel liegt', async () => {
    await schreibeKommentar()
    await run('veroeffentlicht', 'push')
    expect(eigene()).toHaveLength(1)
    expect(eigene()[0]?.text).toContain('## Schritt 4 von 4: Das Beispiel ist veröffentlicht')
    expect(eigene()[0]?.text).toContain('* https://hub.example/beispiele/musterkreis-bus/')
  })

  test('aus dem Formular wird ein Vorschlag mit einer Datei; spätere Änderungen kommen in denselben', async () => {
    const ereignis = JSON.parse(await readFile(join(FIXTURES, 'issues.json'), 'utf8'))
    const einreichen = async (text: string) => {
      ereignis.issue.body = text
      ablage.vorgaenge = [{ nr: 12, titel: ereignis.issue.title, text, offen: true, konto: 'fremd', stichworte: ['einreichung'] }]
      await writeFile(join(ordner, 'ereignis.json'), JSON.stringify(ereignis))
      expect(await run('einreichung', 'issues', { GITHUB_EVENT_PATH: join(ordner, 'ereignis.json'), CONTENT_DIR: content })).toMatchObject({
        status: 0,
      })
    }
    const content = join(ordner, 'content')
    await mkdir(join(content, 'beispiele'), { recursive: true })
    await cp('content/jobcenter.json', join(content, 'jobcenter.json'))
    const { body } = ereignis.issue

    await einreichen(body.replace('Ammerland', ''))
    expect(ablage.vorschlaege).toEqual([])
    expect(ablage.kommentare.map(({ text }) => text)).toEqual([expect.stringContaining('* Das Feld „Jobcenter“')])

    await einreichen(body)
    await einreichen(body)
    await einreichen(body.replace('Die Sprechstunde im Bus', 'Die neue Sprechstunde im Bus'))
    expect(ablage.vorschlaege).toHaveLength(1)
    expect(ablage.kommentare).toHaveLength(1)
    expect(ablage.kommentare[0]?.text).toContain(`der Vorschlag ${name === 'GitHub' ? '#' : '!'}${ablage.vorschlaege[0]?.nr} entstanden`)
    expect(ablage.dateien.map(({ zweig, pfad }) => [zweig, pfad])).toEqual([
      ['einreichung-12', 'content/beispiele/ammerland-die-sprechstunde-im-bus-faehrt-in-die-doerfer/index.mdx'],
    ])
    const { inhalt = '' } = ablage.dateien[0] ?? {}
    expect(inhalt).toContain(`titel: 'Die neue Sprechstunde im Bus fährt: in die "Dörfer"'`)
    expect(inhalt).toContain('\\{process.exit(1)\\} \\<script>alert(1)\\</script>')
    expect(JSON.stringify(ablage.vorschlaege)).not.toMatch(/geknackt|script|alle/)
    if (name === 'GitHub') expect(ablage.angestossen).toEqual(['einreichung-12', 'einreichung-12'])

    const ziel = join(content, ablage.dateien[0]?.pfad.replace('content/', '') ?? '')
    await mkdir(join(ziel, '..'), { recursive: true })
    await writeFile(ziel, inhalt)
    expect((await run('pruefen', 'schedule', { CONTENT_DIR: content, GITHUB_ACTIONS: '', GITLAB_CI: '' })).ausgabe).toContain(
      '1 Beispiel geprüft, alles in Ordnung.',
    )
  })

  test('von der Prüfung bis zum Kommentar: nur was der Vorschlag ändert, mit denselben Regeln wie auf dem eigenen Rechner', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], {
        cwd: ordner,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim()
    const content = join(ordner, 'content')
    const datei = (slug: string) => join(content, 'beispiele', slug, 'index.mdx')
    const brich = async (slug: string) =>
      writeFile(
        datei(slug),
        (await readFile(datei(slug), 'utf8')).replace(/^veroeffentlicht: .*$/m, 'veroeffentlicht: 4.3.2025\nwetter: gut'),
      )
    await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
    await brich('musterkreis-vorleserunde')
    git('init')
    git('add', 'content')
    git('commit', '-m', 'Anfang')
    const basis = git('rev-parse', 'HEAD')
    git('checkout', '-b', 'vorschlag')
    await brich('musterkreis-werkstattbus')
    git('commit', '-am', 'Vorschlag')
    git('checkout', 'main')
    await writeFile(join(content, 'neu.txt'), 'Der Hauptzweig ist schon weiter.')
    git('add', 'content')
    git('commit', '-m', 'Weiter')
    git('merge', '--no-ff', '-m', 'Zusammengeführt', 'vorschlag')

    const zusammenfassung = join(ordner, 'zusammenfassung.md')
    const mehr = { CONTENT_DIR: content, CI_MERGE_REQUEST_DIFF_BASE_SHA: basis, GITHUB_STEP_SUMMARY: zusammenfassung }
    const { status, ausgabe } = await run('pruefen', 'pull-request', mehr)
    expect(status).toBe(1)
    expect(ausgabe).toMatch(
      name === 'GitHub' ? /^::error file=content\/beispiele\/musterkreis-werkstattbus/ : /^content\/beispiele\/musterkreis-werkstattbus/,
    )
    expect(ausgabe).not.toContain('vorleserunde')
    expect(await readFile(zusammenfassung, 'utf8')).toContain('## 1 Beispiel geprüft: 2 Fehler')
    expect(JSON.parse(await readFile(join(ordner, 'bericht/code-quality.json'), 'utf8'))).toHaveLength(2)
    bericht = await readFile(join(ordner, 'bericht/bericht.json'), 'utf8')
    const { findings, korrekturen } = JSON.parse(bericht) as Bericht
    expect(korrekturen.map(({ neu }) => neu)).toEqual(['veroeffentlicht: 2025-03-04'])

    const daheim = spawnSync(process.execPath, [resolve('scripts/pruefen.ts'), '--format', 'json', datei('musterkreis-werkstattbus')], {
      cwd: ordner,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    })
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual(
      (JSON.parse(daheim.stdout) as Finding[]).map(({ rule, line }) => [rule, line]),
    )

    muster.dateien = ['content/beispiele/musterkreis-werkstattbus/index.mdx']
    await schreibeKommentar()
    expect(eigene()[0]?.text).toContain('1 Beispiel geprüft: 2 Fehler, 0 Hinweise.')
    expect(eigene()[0]?.text).toContain('Für eine Stelle liegt eine Korrektur bereit')
    expect(ablage.korrekturen).toHaveLength(1)

    const gebaut = join(ordner, 'dist')
    for (const slug of ['musterkreis-werkstattbus', 'musterkreis-vorleserunde']) {
      await mkdir(join(gebaut, 'beispiele', slug), { recursive: true })
      await writeFile(join(gebaut, 'beispiele', slug, 'index.html'), '<body>Seite</body>')
    }
    expect(await run('vorschau', 'pull-request', { ...mehr, OUT_DIR: gebaut })).toMatchObject({ status: 0 })
    expect(await readdir(join(ordner, 'vorschau'))).toEqual(['musterkreis-werkstattbus.html'])
  })

  test('Fälliges steht in einem Vorgang, der sich schließt und wieder öffnet', async () => {
    const content = join(ordner, 'content')
    await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
    const datei = join(content, 'beispiele/musterkreis-werkstattbus/index.mdx')
    const text = await readFile(datei, 'utf8')
    const alt = text.replace(/^veroeffentlicht: .*$/m, 'veroeffentlicht: 2020-01-01')
    for (const [inhalt, offen] of [
      [alt, true],
      [text, false],
      [alt, true],
    ] as const) {
      await writeFile(datei, inhalt)
      expect(await run('faellig', 'schedule', { CONTENT_DIR: content })).toMatchObject({ status: 0 })
      expect(ablage.vorgaenge.map((vorgang) => vorgang.offen)).toEqual([offen])
    }
    expect(ablage.vorgaenge[0]?.text).toContain('(`musterkreis-werkstattbus`): zuletzt 1.\u00a0Januar\u00a02020')
  })

  test('eine tote Quelle öffnet einen Vorgang; ohne sie schließt er sich', async () => {
    const content = join(ordner, 'content')
    await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
    const datei = join(content, 'beispiele/musterkreis-vorleserunde/index.mdx')
    // „.invalid“ gibt es nie, auch ohne Netz.
    await writeFile(datei, (await readFile(datei, 'utf8')).replace(/adresse: .*/, 'adresse: https://quelle.invalid/bericht'))
    expect((await run('tote-links', 'schedule', { CONTENT_DIR: content })).ausgabe).toBe('Gefragte Adressen: 1, davon ohne Antwort: 1.\n')
    expect(ablage.vorgaenge.map(({ offen, text }) => [offen, text])).toEqual([
      [
        true,
        expect.stringContaining(
          '* `https://quelle.invalid/bericht` Der Server ist nicht zu erreichen. Steht in: `musterkreis-vorleserunde`',
        ),
      ],
    ])
    await rm(dirname(datei), { recursive: true })
    await run('tote-links', 'schedule', { CONTENT_DIR: content })
    expect(ablage.vorgaenge.map(({ offen }) => offen)).toEqual([false])
  })

  test('Stichworte werden angelegt und nie doppelt', async () => {
    await run('stichworte', 'schedule')
    await run('stichworte', 'schedule')
    expect(ablage.stichworte).toEqual(['einreichung', 'tote-links', 'faellig', 'rueckfrage'])
  })

  test('ohne Zugangszeichen endet die Aufgabe mit einem Satz', async () => {
    expect(await run('kommentar', 'workflow-run', { FORGE_TOKEN: '' })).toMatchObject({
      status: 2,
      ausgabe: expect.stringContaining('Die Angabe „FORGE_TOKEN“ fehlt.'),
    })
    expect((await run('kommentar', 'workflow-run', { FORGE_TOKEN: 'falsch' })).ausgabe).toMatch(
      /^Die Plattform antwortet auf „GET .*“ mit 401\./,
    )
  })
})

test('eine unbekannte Aufgabe nennt die bekannten', async () => {
  const child = spawn(process.execPath, ['scripts/forge.ts', 'constructor'])
  let fehler = ''
  child.stderr.on('data', (stueck) => (fehler += stueck))
  expect(await new Promise((fertig) => child.on('close', fertig))).toBe(2)
  expect(fehler).toMatch(/^So geht es: npm run forge -- pruefen\|kommentar\|/)
})
