import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getSuchindex, ordner } from './suchindex.ts'

/** Liefert in der Vorschau die Dateien des Suchindex; im Bau legt `scripts/bau.ts` dieselben Dateien ab. */
export const getStaticPaths: GetStaticPaths = async () => {
  await getSuchindex()
  const entries = await readdir(ordner, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ params: { datei: relative(ordner, join(entry.parentPath, entry.name)).split(sep).join('/') } }))
}

export const GET: APIRoute = async ({ params }) => {
  const datei = params['datei'] ?? ''
  return new Response(await readFile(join(ordner, datei)), { headers: { 'Content-Type': typeOf(datei) } })
}

const typeOf = (datei: string): string =>
  datei.endsWith('.js') ? 'text/javascript' : datei.endsWith('.json') ? 'application/json' : 'application/octet-stream'
