import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { toSuchdokument } from './suchdokument.ts'

/** So viele Dokumente sind zugleich unterwegs zu Pagefind; mehr hebt nur den Speicher. */
const ZUGLEICH = 16

/**
 * Baut den Suchindex mit Pagefind aus den geprüften Fällen, nicht aus den fertigen Seiten, und legt seine Dateien in `ordner` ab.
 * @returns zu jedem Slug die Id, unter der Pagefind das Beispiel im Browser nennt
 * @throws wenn Pagefind nicht startet oder ein Dokument ablehnt
 */
export const writeSuchindex = async (faelle: readonly Fall[], ordner: string): Promise<Map<string, string>> => {
  const { index, errors } = await createIndex({ forceLanguage: 'de' })
  if (!index) throw new Error(`Pagefind ließ sich nicht starten: ${errors.join(', ')}`)
  try {
    for (let from = 0; from < faelle.length; from += ZUGLEICH)
      await Promise.all(
        faelle.slice(from, from + ZUGLEICH).map(async (fall) => {
          const added = await index.addHTMLFile({ url: `/beispiele/${fall.slug}/`, content: toSuchdokument(fall, toKarte(fall)) })
          if (added.errors.length > 0) throw new Error(`Pagefind lehnt „${fall.slug}“ ab: ${added.errors.join(', ')}`)
        }),
      )
    const written = await index.writeFiles({ outputPath: ordner })
    if (written.errors.length > 0) throw new Error(`Pagefind kann den Index nicht schreiben: ${written.errors.join(', ')}`)
  } finally {
    await close()
  }
  const names = await readdir(ordner)
  await Promise.all(names.filter(isOberflaeche).map((name) => rm(join(ordner, name))))
  return readTreffer(ordner)
}

/** Die fertigen Oberflächen von Pagefind liefern wir nicht aus; die Suche hier ist unsere. */
const isOberflaeche = (name: string): boolean => /(?:-ui|-modular|-highlight|-component)[\w-]*\.(?:js|css)$/.test(name)

/** Liest aus den Fragmenten, welche Id zu welchem Beispiel gehört. Ein Fragment ist gepackt und beginnt mit `pagefind_dcd`; ohne Beispiele gibt es keine. */
const readTreffer = async (ordner: string): Promise<Map<string, string>> => {
  const names = existsSync(join(ordner, 'fragment')) ? await readdir(join(ordner, 'fragment')) : []
  const treffer = new Map<string, string>()
  for (const name of names) {
    const text = gunzipSync(await readFile(join(ordner, 'fragment', name))).toString('utf8')
    const { url } = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }
    treffer.set(url.split('/')[2] ?? '', name.replace(/\.pf_fragment$/, ''))
  }
  return treffer
}
