import type { APIRoute } from 'astro'
import { getKatalog } from '../_katalog.ts'

/** Das Register für Suche und Prüfung im Formular; geladen wird es erst, wenn jemand es braucht. */
export const GET: APIRoute = async () => Response.json([...(await getKatalog()).register.values()])
