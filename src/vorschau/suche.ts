import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { ordner, refreshSuchindex } from './suchindex.ts'

/** Liefert in der Vorschau die Dateien der Suche; im Bau legt `scripts/bau.ts` dieselben Dateien ab. */
export const getStaticPaths: GetStaticPaths = async () => {
  await refreshSuchindex()
  const entries = existsSync(ordner) ? await readdir(ordner, { recursive: true, withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ params: { datei: relative(ordner, join(entry.parentPath, entry.name)).split(sep).join('/') } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(join(ordner, params['datei'] ?? '')), { headers: { 'Content-Type': 'application/json' } })
