import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../hub.config.ts'
import { drawQr } from '../../scripts/kartenzeichner.ts'
import { qrSvg } from '../karten/qr.ts'
import { kurzadresse } from '../model/adressbuch.ts'
import { getKatalog } from '../pages/_katalog.ts'

/** QR-Codes in der Vorschau; im Bau legt `scripts/karten.ts` sie ab. */
export const getStaticPaths = (async () =>
  [...(await getKatalog()).byKennung.keys()].flatMap((kennung) =>
    ['svg', 'png'].map((format) => ({ params: { kennung, format } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { kennung = '', format } }) => {
  const ziel = `${hub.adresse}${kurzadresse(kennung)}`
  return format === 'svg'
    ? new Response(qrSvg(ziel), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(new Uint8Array(await drawQr(ziel)), { headers: { 'Content-Type': 'image/png' } })
}
