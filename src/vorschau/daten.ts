import type { APIRoute } from 'astro'
import { hub } from '../../hub.config.ts'
import { toDatendateien } from '../daten/dateien.ts'
import { getGeschichte } from '../pages/_geschichte.ts'
import { getKatalog } from '../pages/_katalog.ts'

/** Liefert in der Vorschau die offenen Daten; im Bau legt `scripts/daten.ts` dieselben Dateien ab. */
export const GET: APIRoute = async ({ url }) => {
  const verlauf = { geschichte: await getGeschichte(), dazugekommen: new Map(), gegangen: [] }
  const datei = toDatendateien(await getKatalog(), verlauf, hub).find(({ pfad }) => pfad === url.pathname)
  return datei ? new Response(datei.inhalt()) : new Response(null, { status: 404 })
}
