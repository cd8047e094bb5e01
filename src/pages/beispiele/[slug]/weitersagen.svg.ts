import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../../../hub.config.ts'
import { weitergabebild } from '../../../bilder/weitergabebild.ts'
import { toKarte } from '../../../catalogue/karte.ts'
import type { Fall } from '../../../catalogue/katalog.ts'
import farben from '../../../layouts/gestalt/farben.css?raw'
import { getKatalog } from '../../_katalog.ts'

export const getStaticPaths = (async () => {
  const { bySlug } = await getKatalog()
  return [...bySlug.values()]
    .filter(({ beispiel }) => beispiel.status !== 'archiviert')
    .map((fall) => ({ params: { slug: fall.slug }, props: { fall } }))
}) satisfies GetStaticPaths

/** Das Bild, das ein Jobcenter zu seinem Beispiel weitergeben kann. */
export const GET: APIRoute<{ fall: Fall }> = ({ props: { fall } }) => {
  // Das Schema verlangt mindestens ein Handlungsfeld.
  const [feld = 'ankommen-integration'] = fall.beispiel.handlungsfelder
  const svg = weitergabebild({ titel: fall.beispiel.titel, jobcenter: toKarte(fall).jobcenter, hub: hub.name, feld, farben })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
