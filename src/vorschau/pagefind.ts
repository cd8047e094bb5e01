import type { APIRoute, GetStaticPaths } from 'astro'
import { getSuchindex } from './suchindex.ts'

/** Liefert in der Vorschau die Dateien des Suchindex; im Bau legt `scripts/bau.ts` dieselben Dateien ab. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { index } = await getSuchindex()
  return [...index.dateien.keys()].map((datei) => ({ params: { datei } }))
}

export const GET: APIRoute = async ({ params }) => {
  const datei = params['datei'] ?? ''
  const content = (await getSuchindex()).index.dateien.get(datei)
  return content ? new Response(content, { headers: { 'Content-Type': typeOf(datei) } }) : new Response(null, { status: 404 })
}

const typeOf = (datei: string): string =>
  datei.endsWith('.js') ? 'text/javascript' : datei.endsWith('.json') ? 'application/json' : 'application/octet-stream'
