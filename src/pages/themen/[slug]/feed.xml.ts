import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../../../hub.config.ts'
import { toMeldungen } from '../../../feeds/feed.ts'
import { toRss } from '../../../feeds/rss.ts'
import { themen } from '../../../texte.ts'
import { getKatalog } from '../../_katalog.ts'
import { getPakete } from '../../_pakete.ts'

export const getStaticPaths = (async () =>
  (await getPakete()).map((paket) => ({ params: { slug: paket.eintrag.id }, props: paket }))) satisfies GetStaticPaths

/** Die Beispiele eines Themenpakets als Feed. */
export const GET: APIRoute<Awaited<ReturnType<typeof getPakete>>[number]> = async ({ props: { eintrag, karten } }) => {
  const { bySlug } = await getKatalog()
  const { titel, beschreibung, stand } = eintrag.data
  const eintraege = karten.flatMap(({ slug, warum }) => {
    const fall = bySlug.get(slug)
    return fall ? [{ fall, warum }] : []
  })
  const xml = await toRss({ titel, beschreibung, pfad: `${themen.pfad}${eintrag.id}/`, stand, meldungen: toMeldungen(eintraege) }, hub)
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
