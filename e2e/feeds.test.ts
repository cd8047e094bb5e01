import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { toRss } from '../src/feeds/rss.ts'
import { feeds as texte } from '../src/texte.ts'
import { launchBrowser } from './browser.ts'

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
}

/** Liest einen Feed mit dem XML-Leser des Browsers. Eine Beschreibung ist HTML; davon bleibt der Text. */
const readFeed = (xml: string): Promise<GelesenerFeed> =>
  page.evaluate((quelle) => {
    const dokument = new DOMParser().parseFromString(quelle, 'application/xml')
    const kanal = dokument.querySelector('rss[version="2.0"] > channel')
    const felderOf = (element: Element | null) =>
      Object.fromEntries([...(element?.children ?? [])].map(({ nodeName, textContent }) => [nodeName, textContent ?? '']))
    const eintraege = [...(kanal?.querySelectorAll(':scope > item') ?? [])]
    return {
      fehler: dokument.querySelector('parsererror')?.textContent ?? undefined,
      kanal: felderOf(kanal),
      selbst: kanal?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href'),
      eintraege: eintraege.map((eintrag) => {
        const felder = felderOf(eintrag)
        const html = new DOMParser().parseFromString(felder['description'] ?? '', 'text/html')
        return { ...felder, description: [...html.body.children].map(({ textContent }) => textContent).join('|') }
      }),
      permalinks: eintraege.every((eintrag) => eintrag.querySelector('guid[isPermaLink=true]')),
    }
  }, xml)

test('jedes Themenpaket hat einen gültigen Feed mit allen seinen Beispielen unter ihrer öffentlichen Adresse', async () => {
  const pakete = readdirSync(join(inject('dist'), 'themen'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(pakete.length).toBeGreaterThan(4)
  for (const { name } of pakete) {
    const feed = await readFeed(readFileSync(join(inject('dist'), 'themen', name, 'feed.xml'), 'utf8'))
    await page.goto(`/themen/${name}/`)
    expect(feed.fehler, name).toBeUndefined()
    expect(feed.kanal['title']).toBe(
      `${await page.getByRole('heading', { level: 1 }).textContent()} – ${hub.name}`.replaceAll('\u00ad', ''),
    )
    expect(feed.kanal['link']).toBe(`${hub.adresse}/themen/${name}/`)
    expect(feed.kanal['language']).toBe('de')
    expect(feed.selbst).toBe(`${hub.adresse}/themen/${name}/feed.xml`)
    expect(feed.permalinks).toBe(true)
    const karten = await page.locator('[data-beispiel]').evaluateAll((alle) => alle.map((karte) => karte.getAttribute('data-beispiel')))
    expect(feed.eintraege.map(({ link }) => link).sort()).toEqual(karten.map((slug) => `${hub.adresse}/beispiele/${slug}/`).sort())
    for (const { link, guid, pubDate, title, description } of feed.eintraege) {
      expect(guid).toBe(link)
      expect(new Date(pubDate ?? '').toUTCString()).toBe(pubDate)
      expect(title).not.toBe('')
      expect(description).not.toBe('')
    }
  }
})

test('die Seite nennt ihren Feed: im Kopf für Programme, sichtbar mit einem Satz für Menschen', async () => {
  await page.goto('/themen/gesundheit/')
  const imKopf = page.locator('head link[rel=alternate][type="application/rss+xml"]')
  const link = page.getByRole('main').getByRole('link', { name: texte.abonnieren })
  expect(await imKopf.getAttribute('href')).toBe(await link.getAttribute('href'))
  expect(await page.getByText(texte.erklaerung).isVisible()).toBe(true)
  const antwort = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(antwort.headers()['content-type']).toMatch(/xml/)
})

test('jedes Zeichen kommt an, wie es geschrieben ist', async () => {
  const heikel = `Kaffee & <b>Kuchen</b> für „Große“ 🚌 ]]> &amp; "x" 'y'`
  const xml = await toRss(
    {
      titel: heikel,
      beschreibung: heikel,
      pfad: '/themen/wege/',
      stand: '2026-11-24',
      meldungen: [{ pfad: '/beispiele/bus/', titel: heikel, text: [heikel, heikel], tag: '2026-11-23', themen: [heikel] }],
    },
    { name: heikel, adresse: 'https://hub.example' },
  )
  const feed = await readFeed(xml)
  expect(feed.fehler).toBeUndefined()
  expect(feed.kanal['title']).toBe(`${heikel} – ${heikel}`)
  expect(feed.kanal['description']).toBe(heikel)
  expect(feed.eintraege).toEqual([
    {
      title: heikel,
      link: 'https://hub.example/beispiele/bus/',
      guid: 'https://hub.example/beispiele/bus/',
      description: `${heikel}|${heikel}`,
      pubDate: 'Mon, 23 Nov 2026 00:00:00 GMT',
      category: heikel,
    },
  ])
})
