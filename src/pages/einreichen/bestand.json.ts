import type { APIRoute } from 'astro'
import type { Vorhandenes } from '../../browser/formular/doppelt.ts'
import { getKatalog } from '../_katalog.ts'

/** Woran das Formular erkennt, dass es ein Vorhaben schon gibt; auch archivierte zählen, denn ihre Kennung ist vergeben. */
export const GET: APIRoute = async () =>
  Response.json(
    [...(await getKatalog()).bySlug.values()].map(
      ({ slug, beispiel: { titel, jobcenter, kennung } }): Vorhandenes => ({ slug, titel, jobcenter, kennung }),
    ),
  )
