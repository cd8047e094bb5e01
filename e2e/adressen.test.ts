import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serve } from '../scripts/server.ts'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { kurzadresse } from '../src/model/adressbuch.ts'
import { beispielseite } from '../src/texte/beispielseite.ts'
import { wegweiser } from '../src/texte/wegweiser.ts'
import { pruefeAlles, pruefeFarben } from './blicke/axe.ts'
import { pruefeFokus } from './blicke/fokus.ts'
import { pruefeLesbar } from './blicke/lesbar.ts'
import { pruefeRand } from './blicke/rand.ts'
import { launchBrowser } from './browser.ts'
import { htmlRegeln } from './html-regeln.ts'
import { findMaengelInJsonFeed } from './jsonfeed.ts'
import { fileOf, findSlugs, findWegweiser } from './seiten.ts'
import { runSkript } from './skript.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Folgt einer Adresse, bis nichts mehr weiterführt; das ist, was ein Mensch am Ende sieht. */
const folge = async (page: Page, adresse: string, ziel: string): Promise<void> => {
  await page.goto(adresse, { waitUntil: 'commit' })
  await page.waitForURL(`**${ziel}`)
}

describe('der eigene Bestand', () => {
  test('jede Adresse, die je veröffentlicht war, antwortet, und jeder kurze Link dazu', async () => {
    const zeilen = (await readAdressbuch('content')) ?? []
    expect(zeilen.length).toBeGreaterThan(300)
    const adressen = zeilen.flatMap(({ adresse, kennung }) => [adresse, ...(kennung ? [kurzadresse(kennung)] : [])])
    const tot: string[] = []
    for (const adresse of adressen) if ((await fetch(inject('adresse') + adresse)).status !== 200) tot.push(adresse)
    expect(tot).toEqual([])
  })

  test('zu jedem Beispiel gibt es einen kurzen Link, der im Browser ankommt; die Seite nennt ihn und sich selbst', async () => {
    const page = await browser.newPage({ baseURL: inject('adresse') })
    for (const slug of findSlugs(inject('dist')).slice(0, 5)) {
      await page.goto(`/beispiele/${slug}/`)
      const kurz = await page.getByText(`${beispielseite.kurzlink}:`).getByRole('link').getAttribute('href')
      expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname).toBe(`/beispiele/${slug}/`)
      await folge(page, kurz ?? '', `/beispiele/${slug}/`)
    }
    expect(findWegweiser(inject('dist')).filter((adresse) => adresse.startsWith('/b/'))).toHaveLength(findSlugs(inject('dist')).length)
    await page.close()
  })
})

describe('ein Bestand mit Adressbuch', () => {
  let ordner: string
  let content: string
  let dist: string
  const lauf = (skript: string, ...args: string[]) => runSkript(skript, args, { CONTENT_DIR: content, OUT_DIR: dist })
  const datei = (slug: string): string => join(content, 'beispiele', slug, 'index.mdx')
  const antwort = (adresse: string): string => readFileSync(fileOf(dist, adresse), 'utf8')
  const buch = (): Promise<string> => readFile(join(content, 'adressen.txt'), 'utf8')

  beforeAll(async () => {
    ordner = await mkdtemp(join(tmpdir(), 'adressen-'))
    content = join(ordner, 'content')
    dist = join(ordner, 'dist')
    await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
    // Fünf Beispiele sind das Mindeste für ein Themenpaket; hier soll eines gehen dürfen.
    await rm(join(content, 'pakete'), { recursive: true })
  })
  afterAll(() => rm(ordner, { recursive: true, force: true }))

  test('ein Befehl legt es an; es nennt jede Seite und zu jedem Beispiel die Kennung', async () => {
    const { status, stdout, stderr } = lauf('adressen')
    expect(status, stdout + stderr).toBe(0)
    expect(await buch()).toMatch(/^\/beispiele\/musterkreis-werkstattbus\/ [a-z0-9]+$/m)
    expect(await buch()).toMatch(/^\/impressum\/$/m)
    expect(await buch()).not.toMatch(/^\/(?:werkstatt|redaktion|b)\//m)
  })

  test('ein neuer Ordnername macht die Prüfung rot, bis der alte unter „alias“ steht; dann kommen alle alten Links an', async () => {
    const kennung = /^kennung: (.*)$/m.exec(await readFile(datei('musterkreis-werkstattbus'), 'utf8'))?.[1] ?? ''
    await rename(join(content, 'beispiele/musterkreis-werkstattbus'), join(content, 'beispiele/musterkreis-bus'))
    for (const skript of ['pruefen', 'bauen']) {
      const { status, stdout } = lauf(skript)
      expect(status).toBe(1)
      expect(stdout).toMatch(/musterkreis-bus\/index\.mdx:2:10 Fehler: .*unter „musterkreis-werkstattbus“ veröffentlicht.*„alias“ ein\./)
    }
    const text = await readFile(datei('musterkreis-bus'), 'utf8')
    await writeFile(datei('musterkreis-bus'), text.replace(/^kennung: .*$/m, '$&\nalias:\n  - musterkreis-werkstattbus'))
    expect(lauf('pruefen').status).toBe(0)
    expect(lauf('adressen').status).toBe(0)
    const { server, port } = await serve(dist, 4385)
    try {
      const page = await browser.newPage({ baseURL: `http://localhost:${port}`, javaScriptEnabled: false })
      for (const alt of ['/beispiele/musterkreis-werkstattbus/', '/beispiele/musterkreis-werkstattbus', kurzadresse(kennung)])
        await folge(page, alt, '/beispiele/musterkreis-bus/')
      await page.close()
    } finally {
      server.closeAllConnections()
      server.close()
    }
    expect(antwort('/beispiele/musterkreis-werkstattbus/')).toMatch(/<link rel="canonical" href="[^"]+\/beispiele\/musterkreis-bus\/">/)
    expect(await buch()).toMatch(/^\/beispiele\/musterkreis-bus\/ /m)
  })

  test('ein gelöschtes Beispiel macht die Prüfung rot, bis die Redaktion es entfallen lässt; dann sagt die Seite, dass es fehlt', async () => {
    const kennung = /^kennung: (.*)$/m.exec(await readFile(datei('musterstadt-naehstube'), 'utf8'))?.[1] ?? ''
    await rm(join(content, 'beispiele/musterstadt-naehstube'), { recursive: true })
    const { status, stdout } = lauf('pruefen')
    expect(status).toBe(1)
    expect(stdout).toContain('„npm run adressen -- --entfallen musterstadt-naehstube“')
    expect(lauf('adressen', '--entfallen', 'gibt-es-nicht').status).toBe(2)
    expect(lauf('adressen', '--entfallen', 'musterstadt-naehstube').status).toBe(0)
    expect(await buch()).toMatch(new RegExp(`^/beispiele/musterstadt-naehstube/ ${kennung} entfallen$`, 'm'))
    for (const adresse of ['/beispiele/musterstadt-naehstube/', kurzadresse(kennung)])
      expect(antwort(adresse)).toContain(wegweiser.entfallen.beispiel.titel)
    for (const zeile of (await buch()).split('\n').filter((zeile) => zeile.startsWith('/')))
      expect(existsSync(fileOf(dist, zeile.split(' ')[0] ?? '')), zeile).toBe(true)
    const leere = findWegweiser(dist).filter((adresse) => /^\/(?:handlungsfelder|zielgruppen|laender)\//.test(adresse))
    expect(leere).not.toEqual([])
    for (const adresse of leere) {
      expect(antwort(adresse)).toContain(wegweiser.entfallen.liste.titel)
      expect(findMaengelInJsonFeed(JSON.parse(antwort(`${adresse}feed.json`)))).toEqual([])
      expect(antwort(`${adresse}feed.xml`)).toContain('<rss version="2.0"')
    }
  })

  test('ein Widerruf der Einwilligung in ein ganzes Beispiel hält nichts auf; die Adressen verraten nicht, was dort stand', async () => {
    const text = await readFile(datei('musterkreis-vorleserunde'), 'utf8')
    const widerruf = 'einwilligungen:\n  - fuer: beispiel\n    form: schriftlich\n    erteilt_am: 2026-01-02\n    widerrufen_am: 2026-02-03'
    await writeFile(datei('musterkreis-vorleserunde'), text.replace(/^kennung: .*$/m, `$&\n${widerruf}`))
    const { status, stdout, stderr } = lauf('bauen')
    expect(status, stdout + stderr).toBe(0)
    const kennung = /^kennung: (.*)$/m.exec(text)?.[1] ?? ''
    const titel = /^titel: (.*)$/m.exec(text)?.[1] ?? ''
    for (const adresse of ['/beispiele/musterkreis-vorleserunde/', kurzadresse(kennung)]) {
      expect(antwort(adresse)).toContain(wegweiser.entfallen.beispiel.titel)
      expect(antwort(adresse)).not.toContain(titel)
    }
  })

  test('eine redaktionelle Seite darf nicht still verschwinden; umgezogen oder entfallen steht in ihrer Zeile', async () => {
    const [alt, neu] = ['/hinweise/', '/impressum/']
    await writeFile(join(content, 'adressen.txt'), `${await buch()}${alt}\n`)
    const { status, stderr } = lauf('bauen')
    expect(status).toBe(1)
    expect(stderr).toContain(`Die Seite „${alt}“ ist veröffentlicht und fehlt jetzt.`)
    await writeFile(join(content, 'adressen.txt'), (await buch()).replace(alt, `${alt} jetzt ${neu}`))
    expect(lauf('bauen').status).toBe(0)
    expect(antwort(alt)).toContain(`content="0; url=${neu}"`)
  })

  test('Wegweiser sind gültiges HTML, zugänglich und in jedem Schema lesbar', async () => {
    const arten = ['/beispiele/musterkreis-werkstattbus/', '/beispiele/musterstadt-naehstube/']
    const { server, port } = await serve(dist, 4385)
    const context = await browser.newContext({ baseURL: `http://localhost:${port}`, bypassCSP: true })
    try {
      const page = await context.newPage()
      // Ohne die Umleitung bleibt die Seite stehen wie bei jemandem, dessen Browser ihr nicht folgt.
      await page.route('**/beispiele/*/', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') })
      })
      for (const adresse of arten) {
        const { results } = await new HtmlValidate(htmlRegeln).validateString(antwort(adresse))
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
        await page.goto(adresse)
        expect(await pruefeAlles(page)).toEqual([])
        expect(await pruefeFarben({ colorScheme: 'dark' })(page)).toEqual([])
        expect(await pruefeFarben({ forcedColors: 'active' })(page)).toEqual([])
        expect(await pruefeRand(page)).toEqual([])
        expect(await pruefeLesbar(page)).toEqual([])
        expect(await pruefeFokus(page)).toEqual([])
      }
    } finally {
      await context.close()
      server.closeAllConnections()
      server.close()
    }
  })
})
