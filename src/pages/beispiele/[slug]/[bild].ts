import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import sharp from 'sharp'
import { contentDir } from '../../../../scripts/ordner.ts'
import { MAX_PIXEL } from '../../../checks/bild/grenzen.ts'
import { getKatalog } from '../../_katalog.ts'

/** Breiter zeigt die Seite kein Bild (Pixel). */
const MAX_BREITE = 1_600

export const getStaticPaths: GetStaticPaths = async () => {
  const { bySlug } = await getKatalog()
  return [...bySlug.values()].flatMap(({ slug, bilder }) => bilder.map((bild) => ({ params: { slug, bild } })))
}

/**
 * Ein Bild aus dem Ordner des Beispiels, neu gerechnet: Ort, Gerät, Name und Vorschaubild aus der Kamera bleiben zurück.
 * Die Namen kommen aus dem geprüften Baum, nie aus der Anfrage allein.
 */
export const GET: APIRoute = async ({ params }) => {
  const { slug = '', bild = '' } = params
  const original = await readFile(join(contentDir, 'beispiele', slug, bild))
  const neu = await sharp(original, { limitInputPixels: MAX_PIXEL, failOn: 'error' })
    .rotate()
    .resize({ width: MAX_BREITE, withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true })
  return new Response(new Uint8Array(neu.data), { headers: { 'Content-Type': `image/${neu.info.format}` } })
}
