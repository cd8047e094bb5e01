import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { budgets } from './budgets.ts'
import { findSeiten, findSlugs } from './seiten.ts'

interface Gewicht {
  texte: number
  /** Dieselben Texte mit gzip, nur zum Vergleich. */
  texteGzip: number
  schriften: number
  skripte: number
}

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Gestaltung und Skripte sind auf vielen Seiten dieselben: Jede Datei wird nur einmal gepackt. */
const gepackt = new Map<string, { brotli: number; gzip: number }>()

const packe = (adresse: string, body: Buffer): { brotli: number; gzip: number } => {
  const bekannt = gepackt.get(adresse) ?? { brotli: brotliCompressSync(body).length, gzip: gzipSync(body).length }
  gepackt.set(adresse, bekannt)
  return bekannt
}

/**
 * Lädt eine Seite in einem frischen Browser, damit nichts aus dem Zwischenspeicher kommt, und wiegt alles außer Bildern.
 * @param teil was bis zum Ende des Ladens kommt, oder was danach von selbst noch folgt
 */
const wiege = async (adresse: string, teil: 'zuerst' | 'danach' = 'zuerst'): Promise<Gewicht> => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  const antworten: Response[] = []
  page.on('response', (antwort) => antworten.push(antwort))
  await page.goto(adresse, { waitUntil: 'load' })
  const zuerst = [...antworten]
  if (teil === 'danach') await page.waitForSelector('[data-merken]')
  const gewicht: Gewicht = { texte: 0, texteGzip: 0, schriften: 0, skripte: 0 }
  for (const antwort of teil === 'zuerst' ? zuerst : antworten.slice(zuerst.length)) {
    const art = antwort.request().resourceType()
    // Auch ein Vorrat von Zeichnungen, aus dem die Seite nur zeigt, ist ein Bild.
    if (antwort.headers()['content-type']?.startsWith('image/')) continue
    const body = await antwort.body()
    // Schriften sind schon gepackt.
    if (art === 'font') gewicht.schriften += body.length
    else {
      const { brotli, gzip } = packe(antwort.url(), body)
      gewicht.texte += brotli
      gewicht.texteGzip += gzip
    }
    if (art === 'script') gewicht.skripte += body.length
  }
  await page.close()
  return gewicht
}

const findZuSchwere = async (adressen: readonly string[], budget: Partial<Gewicht>): Promise<string[]> => {
  const zuSchwer: string[] = []
  const schwerste: Gewicht = { texte: 0, texteGzip: 0, schriften: 0, skripte: 0 }
  for (const adresse of adressen) {
    const gewicht = await wiege(adresse)
    for (const teil of Object.keys(gewicht) as (keyof Gewicht)[]) {
      schwerste[teil] = Math.max(schwerste[teil], gewicht[teil])
      const erlaubt = budget[teil]
      if (erlaubt !== undefined && gewicht[teil] > erlaubt) zuSchwer.push(`${adresse}: ${teil} ${gewicht[teil]} statt ${erlaubt} Byte`)
    }
  }
  console.log(`${adressen.length} Seiten gewogen, die schwersten Teile:`, schwerste)
  return zuSchwer
}

test('jede Beispielseite steht ohne Skript da und bleibt leicht; die Knöpfe zum Merken kommen danach', async () => {
  const beispiele = findSlugs(inject('dist')).map((slug) => `/beispiele/${slug}/`)
  expect(await findZuSchwere(beispiele, budgets.beispiel)).toEqual([])
  const { texte } = await wiege(beispiele[0] ?? '', 'danach')
  expect(texte).toBeGreaterThan(0)
  expect(texte).toBeLessThanOrEqual(budgets.danach.texte)
})

test('die Seiten der Übersicht bleiben leicht, bis jemand sucht', async () => {
  const seiten = findSeiten(inject('dist')).filter((seite) => /^\/beispiele\/(?:seite\/\d+\/)?$/.test(seite))
  expect(await findZuSchwere(seiten, budgets.uebersicht)).toEqual([])
})
