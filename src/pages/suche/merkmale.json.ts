import type { APIRoute } from 'astro'
import { toMerkmale } from '../../search/merkmale.ts'
import { getKatalog } from '../_katalog.ts'
import { getSuchindex } from '../_suchindex.ts'

export const GET: APIRoute = async () => {
  const [{ liste }, { treffer }] = await Promise.all([getKatalog(), getSuchindex()])
  return Response.json(toMerkmale(liste, treffer))
}
