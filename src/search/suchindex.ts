import { gunzipSync } from 'node:zlib'
import { createIndex } from 'pagefind'
import { toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { toSuchdokument } from './suchdokument.ts'

/** Der fertige Suchindex: Dateien unter `/pagefind/` und zu jedem Beispiel die Id seines Treffers. */
export interface Suchindex {
  dateien: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** Slug → Id, unter der Pagefind das Beispiel im Browser nennt. */
  treffer: ReadonlyMap<string, string>
}

/** So viele Dokumente sind zugleich unterwegs zu Pagefind; mehr hebt nur den Speicher. */
const ZUGLEICH = 16

/**
 * Baut den Index mit Pagefind aus den geprüften Fällen, nicht aus den fertigen Seiten.
 * @throws wenn Pagefind ein Dokument ablehnt
 */
export const createSuchindex = async (faelle: readonly Fall[]): Promise<Suchindex> => {
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
    const { files } = await index.getFiles()
    const dateien = new Map(files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, new Uint8Array(content)]))
    return { dateien, treffer: readTreffer(dateien) }
  } finally {
    await index.deleteIndex()
  }
}

/** Die fertigen Oberflächen von Pagefind liefern wir nicht aus; die Suche hier ist unsere. */
const isNeeded = (path: string): boolean => !/(?:-ui|-modular|-highlight|-component)[\w-]*\.(?:js|css)$/.test(path)

/** Liest aus den Fragmenten, welche Id zu welchem Beispiel gehört. Ein Fragment ist gepackt und beginnt mit `pagefind_dcd`. */
const readTreffer = (dateien: ReadonlyMap<string, Uint8Array>): Map<string, string> => {
  const treffer = new Map<string, string>()
  for (const [path, content] of dateien) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
    if (!id) continue
    const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)) as { url: string }
    treffer.set(url.split('/')[2] ?? '', id)
  }
  return treffer
}
