import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { hub } from '../hub.config.ts'
import { readTags } from './html.ts'
import { fileOf, findSeiten, findSlugs, findWegweiser, isEinbettung } from './seiten.ts'

/** So viele Bytes darf eine Karte haben; größere zeigen manche Messenger nicht an. */
const MAX_BYTES = 80_000

/** Was im Kopf einer Seite über ihr Bild steht, nach dem Namen der Angabe. */
const readKopf = (adresse: string): Record<string, string> =>
  Object.fromEntries(
    readTags(readFileSync(fileOf(inject('dist'), adresse), 'utf8')).flatMap(({ name, attribute }) =>
      name === 'meta' ? [[attribute['property'] ?? attribute['name'] ?? '', attribute['content'] ?? '']] : [],
    ),
  )

const pfadOf = (adresse: string): string => adresse.replace(hub.adresse, '')

test('jede Seite nennt eine Karte, die es gibt, mit Maßen und Beschreibung', () => {
  // Was nur in einem Rahmen steht, teilt niemand als Link.
  for (const seite of findSeiten(inject('dist')).filter((seite) => !isEinbettung(seite))) {
    const kopf = readKopf(seite)
    const bild = kopf['og:image'] ?? ''
    expect(bild, seite).toMatch(new RegExp(`^${RegExp.escape(hub.adresse)}/karten/[a-z0-9/-]+\\.png$`))
    expect(existsSync(join(inject('dist'), pfadOf(bild))), `${seite}: ${bild}`).toBe(true)
    expect(kopf['og:image:alt'], seite).toMatch(/^Karte mit dem Titel „.+“/)
    expect(kopf, seite).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630', 'twitter:card': 'summary_large_image' })
    expect(kopf['og:title'], seite).toBeTruthy()
    expect(kopf['og:description'], seite).toBeTruthy()
  }
})

test('jedes Beispiel und jede Sammlung hat eine eigene Karte, 1200 × 630 und leicht', async () => {
  const seiten = [
    '/',
    ...findSlugs(inject('dist')).map((slug) => `/beispiele/${slug}/`),
    ...findSeiten(inject('dist')).filter((seite) => /^\/(?:handlungsfelder|zielgruppen|laender|themen)\/[^/]+\/$/.test(seite)),
  ]
  const karten = new Map<string, string>()
  for (const seite of seiten) {
    const bytes = readFileSync(join(inject('dist'), pfadOf(readKopf(seite)['og:image'] ?? '')))
    expect(bytes.length, seite).toBeLessThanOrEqual(MAX_BYTES)
    expect(await sharp(bytes).metadata(), seite).toMatchObject({ format: 'png', width: 1200, height: 630 })
    karten.set(createHash('sha256').update(bytes).digest('hex'), seite)
  }
  expect([...karten.values()]).toEqual(seiten)
})

test('jeder QR-Code führt zum kurzen Link seines Beispiels, und der antwortet', async () => {
  const links = findWegweiser(inject('dist')).filter((adresse) => adresse.startsWith('/b/'))
  expect(links.length).toBeGreaterThanOrEqual(findSlugs(inject('dist')).length)
  for (const link of links.filter((adresse) => existsSync(join(inject('dist'), adresse, 'qr.svg')))) {
    for (const format of ['svg', 'png']) {
      const { data, info } = await sharp(join(inject('dist'), link, `qr.${format}`))
        .resize(300)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data, `${link}qr.${format}`).toBe(`${hub.adresse}${link}`)
    }
    expect((await fetch(new URL(link, inject('adresse')))).status, link).toBe(200)
  }
  for (const slug of findSlugs(inject('dist'))) {
    const kurz = /\/b\/[a-z0-9]+\//.exec(readFileSync(fileOf(inject('dist'), `/beispiele/${slug}/`), 'utf8'))?.[0] ?? ''
    expect(existsSync(join(inject('dist'), kurz, 'qr.svg')), slug).toBe(true)
  }
})
