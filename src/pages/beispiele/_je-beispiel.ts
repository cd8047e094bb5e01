import type { GetStaticPaths } from 'astro'
import type { Fall } from '../../catalogue/katalog.ts'
import { getKatalog } from '../_katalog.ts'

/** Was jede Seite zu einem Beispiel bekommt. */
export interface JeBeispiel {
  fall: Fall
}

/** Je Beispiel, auch je archiviertem, eine Seite. */
export const jeBeispiel = (async () =>
  [...(await getKatalog()).bySlug.values()].map((fall) => ({ params: { slug: fall.slug }, props: { fall } }))) satisfies GetStaticPaths
