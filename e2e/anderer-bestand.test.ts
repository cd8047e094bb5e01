import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesWith, readGebautes } from './gebautes.ts'
import { readTags } from './html.ts'
import { findSeiten, findSlugs, isWerkstatt } from './seiten.ts'
import { runSkript } from './skript.ts'

/** So richtet die README eine andere Organisation ein: eigener Ordner, eigener Name, eigene Adresse. */
const CONTENT_DIR = 'e2e/fixtures/anderer-bestand'
const HUB = { HUB_NAME: 'Werkzeugkasten Musterland', HUB_ADRESSE: 'https://werkzeugkasten.example' }

let ordner: string

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'anderer-bestand-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

/** Dauert ein Bau länger, meldet er sich zwischendurch. */
const ohneFortschritt = (ausgabe: string): string => ausgabe.replace(/^… .*\n/gm, '')

/** Ziele auf der eigenen Seite, für die es keine Datei gibt. */
const findToteLinks = (dist: string): string[] =>
  findSeiten(dist)
    .filter((seite) => !isWerkstatt(seite))
    .flatMap((seite) =>
      readTags(readFileSync(join(dist, seite.endsWith('/') ? `${seite}index.html` : seite), 'utf8'))
        .flatMap(({ attribute }) => [attribute['href'], attribute['src'], attribute['action']])
        .filter((ziel) => ziel !== undefined && /^\/(?!\/)/.test(ziel))
        .filter((ziel) => !isDatei(join(dist, new URL(ziel ?? '', HUB.HUB_ADRESSE).pathname)))
        .map((ziel) => `${seite} → ${ziel}`),
    )

const isDatei = (pfad: string): boolean => existsSync(pfad) && (statSync(pfad).isFile() || existsSync(join(pfad, 'index.html')))

describe('ein anderer Bestand unter anderem Namen', () => {
  let dist: string
  let gebautes: Map<string, string>
  const seite = (pfad: string): string => gebautes.get(join(dist, pfad)) ?? ''

  beforeAll(async () => {
    dist = join(ordner, 'dist')
    const { status, stdout, stderr } = runSkript('bauen', [], { CONTENT_DIR, OUT_DIR: dist, ...HUB })
    expect(status, stdout + stderr).toBe(0)
    expect(ohneFortschritt(stderr)).toBe('')
    gebautes = await readGebautes(dist)
  })

  test('Name und Adresse stehen auf jeder Seite, der alte Name auf keiner', () => {
    for (const pfad of findSeiten(dist)) {
      const html = seite(pfad.endsWith('/') ? `${pfad}index.html` : pfad)
      expect(html, pfad).toMatch(/<title>(?:[^<]* – )?Werkzeugkasten Musterland<\/title>/)
      expect(html, pfad).toMatch(/<header[\s\S]*Werkzeugkasten Musterland[\s\S]*<\/header>/)
      if (!html.includes('content="noindex"')) expect(html, pfad).toContain(`<link rel="canonical" href="${HUB.HUB_ADRESSE}${pfad}">`)
    }
    expect(seite('barrierefreiheit/index.html')).toContain('Diese Erklärung gilt für „Werkzeugkasten Musterland“')
    expect(filesWith(gebautes, /Gelungene Beispiele|localhost/)).toEqual([])
  })

  test('es gibt nur seine Beispiele, sein Register und sein Themenpaket', () => {
    expect(findSlugs(dist)).toEqual(readdirSync(join(CONTENT_DIR, 'beispiele')).sort())
    expect(seite('jobcenter/index.html')).toContain('Alle 2 Jobcenter mit Träger-Nummer')
    expect(seite('themen/kleine-schritte/index.html')).toContain('Nutzt eine Zeit, die ohnehin da ist.')
    expect(seite('themen/kleine-schritte/feed.xml')).toContain(`href="${HUB.HUB_ADRESSE}/themen/kleine-schritte/feed.xml" rel="self"`)
    const fremd = [...readdirSync('content/beispiele'), ...readdirSync('content/pakete').map((datei) => `/themen/${datei.slice(0, -4)}/`)]
    const register = JSON.parse(readFileSync('content/jobcenter.json', 'utf8')) as { name: string }[]
    for (const stueck of [...fremd, ...register.map(({ name }) => name)])
      expect(filesWith(gebautes, new RegExp(RegExp.escape(stueck))), stueck).toEqual([])
  })

  test('die Suche kennt seine Wörter', () => {
    const index = [...gebautes].filter(([pfad]) => relative(dist, pfad).startsWith('suche'))
    for (const wort of [/Werkstattbus/, /Elternfrühstück/, /Vorleserunde/])
      expect(filesWith(new Map(index), wort), String(wort)).not.toEqual([])
  })

  test('kein Link führt ins Leere, auch nicht zu redaktionellen Seiten, die er nicht hat', () => {
    expect(findToteLinks(dist)).toEqual([])
    expect(existsSync(join(dist, 'einfluss'))).toBe(false)
  })
})

describe('der kleinste Bestand', () => {
  const leer = (ohne?: string): Record<string, string> => {
    const content = join(ordner, ohne ?? 'leer')
    mkdirSync(join(content, 'beispiele'), { recursive: true })
    for (const teil of ['jobcenter.json', 'seiten'])
      if (teil !== ohne) cpSync(join(CONTENT_DIR, teil), join(content, teil), { recursive: true })
    return { CONTENT_DIR: content, OUT_DIR: join(content, 'dist'), ...HUB }
  }

  test('ohne Beispiele und ohne Ordner für Themenpakete wird eine Seite daraus, ohne Warnung', () => {
    const umgebung = leer()
    const { status, stdout, stderr } = runSkript('bauen', [], umgebung)
    expect(status, stdout + stderr).toBe(0)
    expect(ohneFortschritt(stderr)).toBe('')
    expect(stdout).not.toMatch(/warn|error|does not/i)
    expect(findToteLinks(umgebung['OUT_DIR'] ?? '')).toEqual([])
    expect(readFileSync(join(umgebung['OUT_DIR'] ?? '', 'index.html'), 'utf8')).not.toContain('/themen/')
  })

  test.each([
    ['seiten', /„seiten\/impressum\.mdx“ fehlt/],
    ['jobcenter.json', /Das Register „jobcenter\.json“ fehlt/],
  ])('ohne %s hält der Bau mit einem Satz an', (teil, satz) => {
    const { status, stderr } = runSkript('bauen', [], leer(teil))
    expect(status).toBe(1)
    expect(stderr).toMatch(satz)
    expect(stderr).not.toMatch(/ENOENT|at async/)
  })
})
