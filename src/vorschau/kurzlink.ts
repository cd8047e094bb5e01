import type { APIRoute, GetStaticPaths } from 'astro'
import { beispieladresse } from '../model/adressbuch.ts'
import { getKatalog } from '../pages/_katalog.ts'

/** Kurze Links in der Vorschau; im Bau legt `scripts/wegweiser.ts` Seiten dafür ab. */
export const getStaticPaths = (async () =>
  [...(await getKatalog()).byKennung].map(([kennung, { slug }]) => ({ params: { kennung }, props: { slug } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, redirect }) => redirect(beispieladresse(slug))
