import type { APIRoute } from 'astro'
import { getKatalog } from '../pages/_katalog.ts'
import { toJobcenterliste } from '../search/jobcenterliste.ts'

/** Liefert in der Vorschau die Liste zur Wahl des eigenen Jobcenters; im Bau legt `scripts/suche.ts` dieselbe Datei ab. */
export const GET: APIRoute = async () => Response.json(toJobcenterliste((await getKatalog()).register.values()))
