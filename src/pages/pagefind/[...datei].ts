import type { APIRoute, GetStaticPaths } from 'astro'
import { getSuchindex } from '../_suchindex.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const { dateien } = await getSuchindex()
  return [...dateien.keys()].filter(isNeeded).map((datei) => ({ params: { datei } }))
}

export const GET: APIRoute = async ({ params }) => {
  const content = (await getSuchindex()).dateien.get(params['datei'] ?? '')
  if (!content) return new Response(null, { status: 404 })
  return new Response(content, { headers: { 'Content-Type': typeOf(params['datei'] ?? '') } })
}

/** Die fertigen Oberflächen von Pagefind liefern wir nicht aus; die Suche hier ist unsere. */
const isNeeded = (datei: string): boolean => !/(?:-ui|-modular|-highlight|-component)[\w-]*\.(?:js|css)$/.test(datei)

const typeOf = (datei: string): string =>
  datei.endsWith('.js') ? 'text/javascript' : datei.endsWith('.json') ? 'application/json' : 'application/octet-stream'
