import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEinreichung } from '../src/checks/einreichung.ts'
import type { Finding } from '../src/checks/finding.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'neu ü-'))
  await cp('content/jobcenter.json', join(content, 'jobcenter.json'))
})
afterEach(() => rm(content, { recursive: true, force: true }))

const env = () => ({ ...process.env, CONTENT_DIR: content })
const run = (skript: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${skript}.ts`, ...args], { env: env(), encoding: 'utf8' })

const KURZFASSUNG = 'Das Jobcenter Ammerland fährt in diesem erfundenen Fall mit einem Bus über Land und berät vor der Haustür.'
const GANZ = [
  '--kurzfassung',
  KURZFASSUNG,
  ...['--jobcenter', '26112', '--handlungsfelder', 'mobilitaet', '--handlungsfelder', 'aufsuchende-arbeit', '--zielgruppen', 'familien'],
  ...['--einfluss.text', 'Zwei Fachkräfte beraten im Bus statt im Büro.', '--einfluss.art', 'direkt'],
  ...['--einfluss.text', 'Die Gemeinden stellen einen Stellplatz bereit.', '--einfluss.art', 'gemeinsam'],
  ...['--ausgangslage', 'Die Wege sind weit.', '--umsetzung', 'Ein Bus hält auf dem Dorfplatz.', '--ja'],
]
const lesen = async () => {
  const [slug = ''] = await readdir(join(content, 'beispiele'))
  return readEinreichung(slug, await readFile(join(content, 'beispiele', slug, 'index.mdx')))
}

test('ohne Fragen: schreibt einen Steckbrief, der die Prüfung besteht, und sagt, wie man ihn ansieht', async () => {
  const { status, stdout, stderr } = run('neu', '--titel', 'Beratung im Bus erreicht die Dörfer', ...GANZ)
  expect(status, stdout + stderr).toBe(0)
  expect(stdout).toContain('1 Beispiel geprüft, alles in Ordnung.')
  expect(stdout).toContain('npm run dev, dann http://localhost:4321/beispiele/ammerland-beratung-im-bus-erreicht-die-doerfer/')
  const { slug, beispiel } = await lesen()
  expect(slug).toBe('ammerland-beratung-im-bus-erreicht-die-doerfer')
  expect(beispiel).toMatchObject({
    jobcenter: ['26112'],
    handlungsfelder: ['mobilitaet', 'aufsuchende-arbeit'],
    einfluss: [{ art: 'direkt' }, { art: 'gemeinsam', text: 'Die Gemeinden stellen einen Stellplatz bereit.' }],
    umfang: 'kurz',
    lizenz: 'CC-BY-4.0',
  })
})

test.each([
  'Größe: „Bus“ & Rad, auch "für alle" – mit \'Halt\' 🚌',
  '- Kein Bus #1: ein Rad | zwei Räder',
  '--- 007: Ja, nein, null und ~',
  '@Bus: {ganz} [neu] *fest* !wichtig %x',
])('der Titel bleibt Zeichen für Zeichen: %s', async (titel) => {
  const { stdout, stderr } = run('neu', `--titel=${titel}`, ...GANZ)
  expect(stdout, stderr).toContain('Geschrieben:')
  expect((await lesen()).beispiel?.titel).toBe(titel)
})

test('was fehlt, hält auf: Geschrieben ist nichts, und jede fehlende Angabe steht mit ihrem Schalter da', async () => {
  const { status, stderr } = run('neu', '--titel', 'Beratung im Bus', '--ja')
  expect(status).toBe(2)
  for (const schalter of ['kurzfassung', 'jobcenter', 'handlungsfelder', 'zielgruppen', 'einfluss', 'ausgangslage', 'umsetzung'])
    expect(stderr).toContain(`--${schalter}  `)
  await expect(readdir(join(content, 'beispiele'))).rejects.toThrow()
})

test('ein Ordner, den es schon gibt, bleibt, wie er ist', async () => {
  run('neu', '--titel', 'Beratung im Bus erreicht die Dörfer', '--ordner', 'bus', ...GANZ)
  const vorher = await readFile(join(content, 'beispiele/bus/index.mdx'), 'utf8')
  const { status, stderr } = run('neu', '--titel', 'Etwas ganz anderes im Zug', '--ordner', 'bus', ...GANZ)
  expect(status).toBe(2)
  expect(stderr).toContain('Den Ordner „bus“ gibt es schon')
  expect(await readFile(join(content, 'beispiele/bus/index.mdx'), 'utf8')).toBe(vorher)
  for (const boese of ['../bus', 'Bus im Süden', 'bus/rad'])
    expect(run('neu', '--titel', 'Ein Titel im Test', '--ordner', boese, ...GANZ).status).toBe(2)
  expect(await readdir(content)).toEqual(['beispiele', 'jobcenter.json'])
})

test('nach dem Schreiben gilt dieselbe Prüfung wie bei „pruefen“', async () => {
  const angaben = GANZ.map((wert) => (wert === 'Die Wege sind weit.' ? 'Rufen Sie 0441 1234567 an.' : wert === '26112' ? '00000' : wert))
  const { status, stdout } = run('neu', '--titel', 'Beratung im Bus erreicht die Dörfer', ...angaben)
  expect(status).toBe(1)
  const befunde = JSON.parse(run('pruefen', '--format', 'json').stdout) as Finding[]
  expect(befunde.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['jobcenter-bekannt', 'telefonnummer']))
  for (const { message } of befunde) expect(stdout).toContain(message)
})

test('eine unbekannte Angabe endet mit 2, die Hilfe nennt jedes Feld', () => {
  expect(run('neu', '--gibtsnicht').status).toBe(2)
  const { status, stdout } = run('neu', '--hilfe')
  expect(status).toBe(0)
  expect(stdout).toMatch(/--kontakt\.email +E-Mail-Adresse/)
  expect(stdout).toMatch(/--zielgruppen … +Zielgruppen: .*alleinerziehende/)
})

/** Beantwortet jede Frage, sobald sie dasteht. */
const befragt = (antworten: readonly (readonly [RegExp, string])[]): Promise<{ code: number | null; ausgabe: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/neu.ts'], { env: env(), stdio: 'pipe' })
    const offen = [...antworten]
    let ausgabe = ''
    let gesehen = 0
    child.stdout.on('data', (stueck: Buffer) => {
      ausgabe += stueck.toString('utf8')
      const treffer = offen[0]?.[0].exec(ausgabe.slice(gesehen))
      if (!treffer) return
      gesehen = ausgabe.length
      const [, antwort = ''] = offen.shift() ?? []
      if (antwort === 'ENDE') child.stdin.end()
      else setTimeout(() => child.stdin.write(antwort), 100)
    })
    child.on('exit', (code) => done({ code, ausgabe }))
  })

test('im Gespräch: fragt die acht Angaben, prüft jede Antwort und schreibt dann', async () => {
  const { code, ausgabe } = await befragt([
    [/Titel:/, 'Kurz\r'],
    [/zu kurz|mindestens|Zeichen/, ' – aber „mit“ Bus & Rad: 🚌\r'],
    [/Kurzfassung:/, `${KURZFASSUNG}\r`],
    [/Träger-Nummer:/, 'ammerland'],
    [/Ammerland \(26112\)/, '\r'],
    [/noch ein Eintrag/, '\r'],
    [/Handlungsfelder \(1 bis 4\)/, ' '],
    [/◉/, '\r'],
    [/Zielgruppen \(1 bis 5\)/, '\r'],
    [/Bitte wählen Sie 1 bis 5/, ' '],
    [/◉/, '\r'],
    [/Ausgangslage:/, 'Rufen Sie 0441 1234567 an.\r'],
    [/Telefonnummer/, '\x15Die Wege sind weit.\r'],
    [/Umsetzung:/, 'Ein Bus hält auf dem Dorfplatz.\r'],
    [/Hebel:/, 'Zwei Fachkräfte beraten im Bus statt im Büro.\r'],
    [/Selbst in der Hand/, '\r'],
    [/noch ein Eintrag/, '\r'],
  ])
  expect(code, ausgabe).toBe(0)
  expect(ausgabe).toContain('👎')
  expect(ausgabe).not.toMatch(/Press|select|navigate|submit|You must/)
  expect((await lesen()).beispiel?.titel).toBe('Kurz – aber „mit“ Bus & Rad: 🚌')
})

test('wer mittendrin aufhört, hat nichts geschrieben', async () => {
  const { code } = await befragt([[/Titel:/, '\x03']])
  expect(code).toBe(2)
  await expect(readdir(join(content, 'beispiele'))).rejects.toThrow()
})
