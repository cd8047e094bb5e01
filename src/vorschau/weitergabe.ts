import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../hub.config.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { toDateien } from '../share/dateien.ts'
import { toWeitergabe } from '../share/weitergabe.ts'

/** In der Vorschau, was neben dem kurzen Link eines Beispiels liegt; im Bau schreibt es `scripts/weitergabe.ts`. */
export const getStaticPaths = (async () =>
  (await getKatalog()).liste.flatMap((fall) => {
    const beispiel = toWeitergabe(fall, hub)
    return (beispiel ? toDateien(beispiel, hub) : []).map((datei) => ({
      params: { kennung: fall.beispiel.kennung, datei: datei.pfad.slice(datei.pfad.lastIndexOf('/') + 1) },
      props: { ...datei },
    }))
  })) satisfies GetStaticPaths

export const GET: APIRoute<{ inhalt: string; typ: string }> = ({ props: { inhalt, typ } }) =>
  new Response(inhalt, { headers: { 'Content-Type': typ } })
