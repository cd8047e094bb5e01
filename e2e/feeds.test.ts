import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { toJsonFeed } from '../src/feeds/json.ts'
import { toRss } from '../src/feeds/rss.ts'
import { feeds as texte } from '../src/texte/abonnieren.ts'
import { monate } from '../src/texte/neu.ts'
import { launchBrowser } from './browser.ts'
import { findMaengelInJsonFeed, type JsonFeed } from './jsonfeed.ts'

/** So viele Meldungen trägt ein Feed höchstens. */
const HOECHSTENS = 50

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ baseURL: inject('adresse') })
})
afterAll(() => browser.close())

interface GelesenerFeed {
  fehler: string | undefined
  kanal: Record<string, string>
  selbst: string | null | undefined
  eintraege: Record<string, string>[]
  permalinks: boolean
  /** Ziele im Text der Meldungen, die nicht vollständig sind, und was in einem Feed nichts zu suchen hat. */
  unvollstaendig: string[]
}

/** Liest einen Feed mit dem XML-Leser des Browsers. Beschreibung und Inhalt sind HTML; davon bleibt der Text. */
const readFeed = (xml: string): Promise<GelesenerFeed> =>
  page.evaluate((quelle) => {
    const dokument = new DOMParser().parseFromString(quelle, 'application/xml')
    const kanal = dokument.querySelector('rss[version="2.0"] > channel')
    const felderOf = (element: Element | null) =>
      Object.fromEntries([...(element?.children ?? [])].map(({ nodeName, textContent }) => [nodeName, textContent ?? '']))
    const eintraege = [...(kanal?.querySelectorAll(':scope > item') ?? [])]
    const unvollstaendig: string[] = []
    const toText = (html: string): string => {
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      for (const element of body.querySelectorAll('[href], [src], script, style, iframe'))
        if (!/^(?:https?|mailto):/.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''))
          unvollstaendig.push(element.outerHTML)
      return [...body.children].map(({ textContent }) => textContent).join('|')
    }
    return {
      fehler: dokument.querySelector('parsererror')?.textContent ?? undefined,
      kanal: felderOf(kanal),
      selbst: kanal?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href'),
      eintraege: eintraege.map((eintrag) => {
        const felder = felderOf(eintrag)
        const { description = '', 'content:encoded': inhalt = '' } = felder
        return { ...felder, description: toText(description), 'content:encoded': toText(inhalt) }
      }),
      permalinks: eintraege.every((eintrag) => eintrag.querySelector('guid[isPermaLink=true]')),
      unvollstaendig,
    }
  }, xml)

/** Pfade aller Seiten, neben denen ein Feed liegt. */
const findFeeds = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((datei) => `/${datei.split(sep).join('/')}`)
    .flatMap((datei) => (datei.endsWith('/feed.xml') ? [datei.slice(0, -'feed.xml'.length)] : []))
    .sort()

const readJson = (dist: string, pfad: string): JsonFeed => JSON.parse(readFileSync(join(dist, pfad, 'feed.json'), 'utf8')) as JsonFeed

test('es gibt Feeds für alles, je Handlungsfeld, Zielgruppe, Land und Themenpaket', () => {
  const pfade = findFeeds(inject('dist'))
  expect(pfade).toEqual(expect.arrayContaining(['/', '/neu/']))
  for (const bereich of ['handlungsfelder', 'zielgruppen', 'laender', 'themen']) {
    const seiten = readdirSync(join(inject('dist'), bereich), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(pfade.filter((pfad) => pfad.startsWith(`/${bereich}/`))).toEqual(seiten.map(({ name }) => `/${bereich}/${name}/`).sort())
  }
})

test('jeder Feed ist gültiges RSS 2.0 und nennt genau die neuesten Beispiele seiner Seite unter ihrem kurzen Link', async () => {
  for (const pfad of findFeeds(inject('dist'))) {
    const feed = await readFeed(readFileSync(join(inject('dist'), pfad, 'feed.xml'), 'utf8'))
    expect(feed.fehler, pfad).toBeUndefined()
    expect(feed.kanal).toMatchObject({ link: `${hub.adresse}${pfad}`, language: 'de' })
    expect(feed.kanal['title']).toMatch(new RegExp(`^.+ – ${RegExp.escape(hub.name)}$`))
    expect(feed.kanal['description']).not.toBe('')
    expect(feed.selbst).toBe(`${hub.adresse}${pfad}feed.xml`)
    expect(feed.permalinks).toBe(true)
    expect(feed.unvollstaendig, pfad).toEqual([])
    expect(feed.eintraege.length).toBeLessThanOrEqual(HOECHSTENS)
    expect(new Set(feed.eintraege.map(({ guid }) => guid)).size).toBe(feed.eintraege.length)
    for (const eintrag of feed.eintraege) {
      expect(eintrag['guid']).toMatch(pfad === '/neu/' ? /\/neu\/\d{4}-\d{2}\/$/ : /\/b\/[a-z0-9]+\/$/)
      expect(new Date(eintrag['pubDate'] ?? '').toUTCString()).toBe(eintrag['pubDate'])
      for (const feld of ['title', 'link', 'description', 'content:encoded']) expect(eintrag[feld], pfad).toBeTruthy()
    }
    if (pfad === '/' || pfad === '/neu/') continue
    await page.goto(pfad)
    const karten = await page.locator('[data-beispiel]').evaluateAll((alle) => alle.map((karte) => karte.getAttribute('data-beispiel')))
    const erwartet = karten.map((slug) => `${hub.adresse}/beispiele/${slug}/`)
    const links = feed.eintraege.map(({ link }) => link)
    // Ein Themenpaket hat die Reihenfolge der Redaktion, sein Feed die der Veröffentlichung.
    if (pfad.startsWith('/themen/')) expect(links.sort()).toEqual(erwartet.sort())
    else expect(links, pfad).toEqual(erwartet.slice(0, links.length))
    expect(links.length, pfad).toBe(Math.min(links.length < 20 ? erwartet.length : links.length, HOECHSTENS))
  }
})

test('JSON Feed hält sich an seine Definition und sagt dasselbe', async () => {
  for (const pfad of findFeeds(inject('dist'))) {
    const json = readJson(inject('dist'), pfad)
    expect(findMaengelInJsonFeed(json), pfad).toEqual([])
    const { kanal, eintraege } = await readFeed(readFileSync(join(inject('dist'), pfad, 'feed.xml'), 'utf8'))
    expect([json.title, json.description, json.home_page_url, json.feed_url]).toEqual([
      kanal['title'],
      kanal['description'],
      kanal['link'],
      `${hub.adresse}${pfad}feed.json`,
    ])
    expect(json.items.map(({ id, url, title }) => [id, url, title])).toEqual(eintraege.map(({ guid, link, title }) => [guid, link, title]))
  }
})

test('ein fremder Leser versteht beide Fassungen und liest aus beiden dasselbe', () => {
  for (const pfad of findFeeds(inject('dist'))) {
    const rss = parseRssFeed(readFileSync(join(inject('dist'), pfad, 'feed.xml'), 'utf8'))
    const json = parseJsonFeed(readJson(inject('dist'), pfad))
    expect([rss.title, rss.description, rss.link, rss.language]).toEqual([json.title, json.description, json.home_page_url, json.language])
    const ausRss = (rss.items ?? []).map(({ guid, link, title, pubDate, content }) => ({
      id: guid?.value,
      url: link,
      title,
      zeit: Date.parse(pubDate ?? ''),
      html: content?.encoded,
    }))
    const ausJson = (json.items ?? []).map(({ id, url, title, date_published, content_html }) => ({
      id,
      url,
      title,
      zeit: Date.parse(date_published ?? ''),
      html: content_html,
    }))
    expect(ausRss.length, pfad).toBeGreaterThan(0)
    expect(ausRss, pfad).toEqual(ausJson)
  }
})

test('jede Seite mit Feed nennt ihn: im Kopf für Programme, sichtbar für Menschen; „Abonnieren“ nennt alle', async () => {
  await page.goto(texte.pfad)
  const alle = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const pfad of findFeeds(inject('dist'))) {
    const adressen = texte.formate.map(({ datei }) => `${pfad}${datei}`)
    expect(alle).toEqual(expect.arrayContaining(adressen))
    await page.goto(pfad)
    const imKopf = page.locator('head link[rel=alternate][type]')
    expect(await imKopf.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(adressen)
    if (pfad === '/') continue
    for (const adresse of adressen) expect(await page.locator(`main a[href="${adresse}"]`).isVisible(), adresse).toBe(true)
  }
  const fuss = page.getByRole('contentinfo').getByRole('link', { name: texte.seitentitel })
  expect(await fuss.getAttribute('href')).toBe(texte.pfad)
})

test('der Text für den Newsletter steht auf der Seite des Monats und daneben als Datei; jeder kurze Link darin antwortet', async () => {
  await page.goto(monate.pfad)
  await page.getByRole('main').locator('ul a').first().click()
  await page.getByText(monate.zeigen).click()
  const gezeigt = await page.locator('details pre').innerText()
  await page.getByRole('link', { name: monate.datei }).click()
  const text = await page.locator('pre').innerText()
  expect(text).toMatch(/^Betreff: .* Neu im [A-Z]/)
  expect(text).toContain('ü')
  expect(gezeigt.trim()).toBe(text.trim())
  const kurze = text.match(/\/b\/[a-z0-9]+\//g) ?? []
  expect(kurze).toHaveLength(10)
  for (const kurz of kurze) expect((await page.request.get(kurz)).status()).toBe(200)
})

test('jedes Zeichen kommt in beiden Formaten an, wie es geschrieben ist', async () => {
  const heikel = `Kaffee & <b>Kuchen</b> für „Große“ 🚌 ]]> &amp; "x" 'y' äöüß`
  const html = '<p>Kaffee &amp; &#x3C;b&gt; 🚌 ]]&gt; ]]> äöü</p>'
  const feed = {
    titel: heikel,
    beschreibung: heikel,
    pfad: '/themen/wege/',
    stand: '2026-11-24',
    meldungen: [{ id: '/b/bus11/', pfad: '/beispiele/bus/', titel: heikel, anriss: heikel, html, tag: '2026-11-23', themen: [heikel] }],
  }
  const eigner = { name: heikel, adresse: 'https://hub.example' }
  const { fehler, kanal, eintraege } = await readFeed(toRss(feed, eigner))
  expect(fehler).toBeUndefined()
  expect(kanal).toMatchObject({ title: `${heikel} – ${heikel}`, description: heikel })
  expect(eintraege).toEqual([
    {
      title: heikel,
      link: 'https://hub.example/beispiele/bus/',
      guid: 'https://hub.example/b/bus11/',
      description: heikel,
      pubDate: 'Mon, 23 Nov 2026 00:00:00 GMT',
      category: heikel,
      'content:encoded': 'Kaffee & <b> 🚌 ]]> ]]> äöü',
    },
  ])
  const json = JSON.parse(toJsonFeed(feed, eigner)) as JsonFeed
  expect(findMaengelInJsonFeed(json)).toEqual([])
  expect(json.items[0]).toMatchObject({ title: heikel, summary: heikel, content_html: html, tags: [heikel] })
})

test('ein Zeichen, das XML nicht kennt, macht keinen Feed ungültig', async () => {
  const titel = 'Bus\u0000\u000b\ud800 fährt'
  const meldung = { id: '/b/bus11/', pfad: '/beispiele/bus/', titel, anriss: titel, html: `<p>${titel}</p>`, tag: '2026-11-23', themen: [] }
  const { fehler, eintraege } = await readFeed(toRss({ titel, beschreibung: titel, pfad: '/', meldungen: [meldung] }, hub))
  expect(fehler).toBeUndefined()
  expect(eintraege[0]?.['title']).toBe('Bus fährt')
})
