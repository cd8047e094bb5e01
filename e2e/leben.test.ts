import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../scripts/server.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { filesWith, readGebautes } from './gebautes.ts'
import { runSkript } from './skript.ts'

/** Zwei Beispiele gehören zusammen, eines ist archiviert, eines geprüft, eines nachgemacht. */
const ERGAENZT: Readonly<Record<string, string>> = {
  'musterkreis-werkstattbus': 'pruefung:\n  formal: 2026-11-02\n  fachlich: 2026-11-04\nzuletzt_bestaetigt: 2026-11-10',
  'musterstadt-naehstube': `nachgemacht:
  - jobcenter: "99001"
    datum: 2026-11-03
    wie: nicht-uebernommen
    satz: Bei uns ging es nicht, weil im Umkreis kein Träger eine Werkstatt hat.`,
  'musterstadt-elternfruehstueck': 'basiert_auf:\n  - lese1',
  'musterkreis-abendsprechstunde': 'status: archiviert',
}
const WEG = { plattform: 'gitlab', projekt: 'https://gitlab.opencode.de/amt/beispiele', mail: 'redaktion@example.org' }

let ordner: string
const seiteOf = (dist: string) => (pfad: string) => readFile(join(ordner, dist, 'beispiele', pfad, 'index.html'), 'utf8')
const bauen = (dist: string, env: Record<string, string>) => {
  const { status, stdout, stderr } = runSkript('bauen', [], { CONTENT_DIR: join(ordner, 'content'), OUT_DIR: join(ordner, dist), ...env })
  expect(status, stdout + stderr).toBe(0)
}
const datei = (slug: string) => join(ordner, 'content/beispiele', slug, 'index.mdx')

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'leben-'))
  await cp('e2e/fixtures/anderer-bestand', join(ordner, 'content'), { recursive: true })
  await rm(join(ordner, 'content/pakete'), { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Erika Muster', '-c', 'user.email=erika@example.org', ...args], {
      cwd: ordner,
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: `${args.at(-1)}T12:00:00Z` },
    })
  git('init', '-q', '-b', 'main')
  for (const tag of ['2026-11-02', '2026-11-12']) {
    if (tag === '2026-11-12')
      for (const [slug, zeilen] of Object.entries(ERGAENZT))
        await writeFile(datei(slug), (await readFile(datei(slug), 'utf8')).replace('\nlizenz:', `\n${zeilen}\nlizenz:`))
    git('add', 'content')
    git('commit', '-q', '-m', tag)
  }
  bauen('heute', { SOURCE_DATE_EPOCH: String(Date.UTC(2028, 10, 2) / 1000) })
  bauen('spaeter', { SOURCE_DATE_EPOCH: String(Date.UTC(2028, 10, 3) / 1000), HUB_EINREICHUNG: JSON.stringify(WEG) })
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

describe('eine Bestätigung wird fällig', () => {
  const BANNER = 'sollte jemand bestätigen, dass das Vorhaben noch so läuft'

  test('der Hinweis erscheint mit dem Tag, ohne dass jemand eine Datei anfasst; das Datum steht immer da', async () => {
    const [heute, spaeter] = [await seiteOf('heute')('musterstadt-naehstube'), await seiteOf('spaeter')('musterstadt-naehstube')]
    expect(heute).not.toContain(BANNER)
    expect(heute).toMatch(/Nächste Bestätigung bis 2\.\s*November\s*2028/)
    expect(spaeter).toContain(BANNER)
    expect(await seiteOf('spaeter')('musterkreis-werkstattbus')).not.toContain(BANNER)
    expect(await seiteOf('spaeter')('musterkreis-abendsprechstunde')).not.toContain(BANNER)
  })

  test('ohne eingestellten Weg wird nichts angeboten', async () => {
    const html = await seiteOf('heute')('musterstadt-naehstube/stand')
    expect(html).not.toMatch(/Ja, stimmt noch|Wir haben es nachgemacht|"mailto:|data-heute/)
  })

  test('mit Weg führt ein Klick zur fertigen Mail und einer zur Datei auf der Plattform, wo nur eine Zeile zu setzen ist', async () => {
    const html = await seiteOf('spaeter')('musterstadt-naehstube/stand')
    expect(html).toMatch(/href="mailto:redaktion@example\.org\?subject=Stimmt%20noch/)
    expect(html).toContain('href="https://gitlab.opencode.de/amt/beispiele/-/edit/main/content/beispiele/musterstadt-naehstube/index.mdx"')
    expect(html).toMatch(/zuletzt_bestaetigt: <span[^>]*>JJJJ-MM-TT</)
  })

  test('die Datei ändert sich dabei nur um das Datum', async () => {
    const vorher = await readFile(datei('musterstadt-naehstube'), 'utf8')
    const { status, stdout } = runSkript('bestaetigen', ['musterstadt-naehstube', '--am', '2026-11-20'], {
      CONTENT_DIR: join(ordner, 'content'),
    })
    expect(status, stdout).toBe(0)
    const nachher = await readFile(datei('musterstadt-naehstube'), 'utf8')
    expect(nachher.split('\n').filter((zeile) => !vorher.split('\n').includes(zeile))).toEqual(['zuletzt_bestaetigt: 2026-11-20'])
    await writeFile(datei('musterstadt-naehstube'), vorher)
    expect(runSkript('bestaetigen', ['gibt-es-nicht'], { CONTENT_DIR: join(ordner, 'content') }).status).toBe(2)
  })
})

test('beide Prüfungen stehen mit ihrem Tag auf der Seite, ohne Namen', async () => {
  expect(await seiteOf('heute')('musterkreis-werkstattbus')).toMatch(
    /Formal geprüft am 2\.\s*November\s*2026, fachlich am 4\.\s*November\s*2026/,
  )
  expect(await seiteOf('heute')('musterstadt-naehstube/stand')).toContain('nicht festgehalten')
})

test('eine Rückmeldung steht beim Vorbild, mit Jobcenter und Datum, auch wenn es nicht ging', async () => {
  const html = await seiteOf('heute')('musterstadt-naehstube')
  expect(html).toMatch(/Bei uns nicht[\s\S]*weil im Umkreis kein Träger[\s\S]*Musterkreis, 3\.\s*November\s*2026/)
})

test('wer auf wem aufbaut, steht auf beiden Seiten', async () => {
  const [vorbild, nachahmer] = [await seiteOf('heute')('musterkreis-vorleserunde'), await seiteOf('heute')('musterstadt-elternfruehstueck')]
  expect(vorbild).toMatch(/Diente als Vorbild für[\s\S]*\/beispiele\/musterstadt-elternfruehstueck\//)
  expect(nachahmer).toMatch(/Baut auf diesem Beispiel auf[\s\S]*\/beispiele\/musterkreis-vorleserunde\//)
})

test('ein archiviertes Beispiel bleibt lesbar und fehlt in Liste, Suche und Weitersagen', async () => {
  expect(await seiteOf('heute')('musterkreis-abendsprechstunde')).toContain('Dieses Beispiel ist archiviert.')
  expect(await readFile(join(ordner, 'heute/beispiele/index.html'), 'utf8')).not.toContain('/beispiele/musterkreis-abendsprechstunde/')
  const suche = await readGebautes(join(ordner, 'heute/suche'))
  expect(filesWith(suche, /Nähstube/)).not.toEqual([])
  expect(filesWith(suche, /Abendsprechstunde/)).toEqual([])
})

test('die Geschichte nennt Tage und Worte, nie wer es war', async () => {
  const html = await seiteOf('heute')('musterkreis-werkstattbus/stand')
  expect(html).toMatch(/12\.\s*November\s*2026[\s\S]*Bestätigt: Es stimmt noch\./)
  expect(await seiteOf('heute')('musterkreis-vorleserunde/stand')).toContain('hat sich nichts geändert')
  expect(html).not.toMatch(/Erika|erika@/)
})

describe('im Browser', () => {
  let browser: Browser
  let server: Server
  let adresse: string
  beforeAll(async () => {
    browser = await launchBrowser()
    const laufend = await serve(join(ordner, 'spaeter'), 4390)
    server = laufend.server
    adresse = `http://localhost:${laufend.port}/beispiele/musterstadt-naehstube/stand/`
  })
  afterAll(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })

  test('die Zeile trägt den heutigen Tag, auch wenn die Seite älter ist', async () => {
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin' })
    await page.clock.setFixedTime(new Date('2029-01-01T23:30:00Z'))
    await page.goto(adresse)
    await page.waitForFunction(() => !document.body.textContent?.includes('JJJJ-MM-TT'))
    expect(await page.textContent('pre')).toBe('zuletzt_bestaetigt: 2029-01-02')
    await page.close()
  })

  test('die Seite mit allen Wegen ist frei von Barrieren, auch schmal', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await page.goto(adresse)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await pruefeAlles(page)).toEqual([])
    await page.close()
  })
})
