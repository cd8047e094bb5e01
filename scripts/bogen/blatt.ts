import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escape as escapeHtml } from 'html-escaper'
import type { Browser } from 'playwright-core'
import type { Ansicht } from '../../e2e/zustaende.ts'
import { KARTE } from '../../src/model/weitergabe.ts'
import { bildpfad } from './fotos.ts'
import { type ModusName, modi } from './modi.ts'

const MASSSTAB = 0.3
const BREITE = 3_300

const STIL = `
  body { margin: 0; padding: 24px; width: ${BREITE}px; font: 18px/1.3 sans-serif; background: #777; color: #fff; box-sizing: border-box }
  main { display: flex; flex-wrap: wrap; gap: 28px; align-items: flex-start }
  figure { margin: 0 } figcaption { margin-bottom: 6px } small { display: block; opacity: 0.85 }
  div { display: flex; gap: 8px; align-items: flex-start }`

/**
 * Stellt die Bilder eines Modus zu einem Bogen zusammen, als Seite und als Bild.
 * @returns der Pfad des Bildes
 */
export const stelleZusammen = async (
  browser: Browser,
  { ordner, ansichten, modus }: { ordner: string; ansichten: readonly Ansicht[]; modus: ModusName },
): Promise<string> => {
  const figuren = ansichten.map(({ name, adresse }, nummer) => {
    const bilder = modi[modus].breiten.map(
      (breite) => `<img src="${bildpfad(modus, nummer, breite)}" width="${Math.round(breite * MASSSTAB)}" alt="">`,
    )
    return `<figure><figcaption>${nummer + 1}. ${escapeHtml(name)}<small>${escapeHtml(adresse)}</small></figcaption><div>${bilder.join('')}</div></figure>`
  })
  return fotografiereBogen(browser, { ordner, name: modus, titel: `${modus}, ${modi[modus].breiten.join(', ')} Pixel`, figuren })
}

/**
 * Stellt alle Karten eines gebauten Ordners zu einem Bogen zusammen.
 * @returns der Pfad des Bildes
 */
export const stelleKartenZusammen = async (browser: Browser, { ordner, dist }: { ordner: string; dist: string }): Promise<string> => {
  const karten = (await readdir(join(dist, 'karten'), { recursive: true })).filter((datei) => datei.endsWith('.png')).sort()
  const figuren = karten.map((karte) => {
    const adresse = pathToFileURL(join(dist, 'karten', karte)).href
    return `<figure><figcaption><small>${escapeHtml(karte)}</small></figcaption><img src="${adresse}" width="${Math.round(KARTE.breite * MASSSTAB)}" alt=""></figure>`
  })
  return fotografiereBogen(browser, { ordner, name: 'karten', titel: `${karten.length} Karten`, figuren })
}

const fotografiereBogen = async (
  browser: Browser,
  { ordner, name, titel, figuren }: { ordner: string; name: string; titel: string; figuren: readonly string[] },
): Promise<string> => {
  await mkdir(ordner, { recursive: true })
  const seite = join(ordner, `${name}.html`)
  await writeFile(
    seite,
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${titel}</title><style>${STIL}</style><h1>${titel}</h1><main>${figuren.join('')}</main></html>`,
  )
  const page = await browser.newPage({ viewport: { width: BREITE, height: 1_000 } })
  await page.goto(pathToFileURL(seite).href)
  const path = join(ordner, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
  return path
}
