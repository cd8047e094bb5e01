import type { APIRoute, GetStaticPaths } from 'astro'
import { getSuchdateien } from './suchindex.ts'

/** Liefert in der Vorschau die Dateien der Suche; im Bau legt `scripts/bau.ts` dieselben Dateien ab. */
export const getStaticPaths: GetStaticPaths = async () => [...(await getSuchdateien()).keys()].map((datei) => ({ params: { datei } }))

export const GET: APIRoute = async ({ params }) =>
  new Response((await getSuchdateien()).get(params['datei'] ?? ''), { headers: { 'Content-Type': 'application/json' } })
