import type { APIRoute, GetStaticPaths } from 'astro'
import { listKarten } from '../../scripts/karten.ts'
import { drawKarte } from '../../scripts/kartenzeichner.ts'
import type { Karte } from '../karten/karten.ts'
import { getKatalog } from '../pages/_katalog.ts'

/** Karten in der Vorschau, gezeichnet erst auf Anfrage; im Bau legt `scripts/karten.ts` sie ab. */
export const getStaticPaths = (async () =>
  (await listKarten(await getKatalog())).map((karte) => ({
    params: { datei: karte.adresse.replace('/karten/', '') },
    props: { karte },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ karte: Karte }> = async ({ props: { karte } }) =>
  new Response(new Uint8Array(await drawKarte(karte)), { headers: { 'Content-Type': 'image/png' } })
