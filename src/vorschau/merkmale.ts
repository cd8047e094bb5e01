import type { APIRoute } from 'astro'
import { toMerkmale } from '../search/merkmale.ts'
import { getSuchindex } from './suchindex.ts'

/** Liefert in der Vorschau die Merkmale zum Filtern; im Bau legt `scripts/bau.ts` dieselbe Datei ab. */
export const GET: APIRoute = async () => {
  const { katalog, treffer } = await getSuchindex()
  return Response.json(toMerkmale(katalog.liste, treffer))
}
