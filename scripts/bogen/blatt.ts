import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escape as escapeHtml } from 'html-escaper'
import type { Browser } from 'playwright-core'
import type { Ansicht } from '../../e2e/zustaende.ts'
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
  const seite = join(ordner, `${modus}.html`)
  const titel = `${modus}, ${modi[modus].breiten.join(', ')} Pixel`
  await writeFile(
    seite,
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${titel}</title><style>${STIL}</style><h1>${titel}</h1><main>${figuren.join('')}</main></html>`,
  )
  const page = await browser.newPage({ viewport: { width: BREITE, height: 1_000 } })
  await page.goto(pathToFileURL(seite).href)
  const path = join(ordner, `${modus}.png`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
  return path
}
