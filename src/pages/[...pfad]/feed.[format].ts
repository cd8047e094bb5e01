import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../../hub.config.ts'
import { toJsonFeed } from '../../feeds/json.ts'
import { toRss } from '../../feeds/rss.ts'
import { feeds as texte } from '../../texte/abonnieren.ts'
import { type Angebot, getFeeds } from '../_feeds.ts'

const FORMATE = { xml: toRss, json: toJsonFeed }

export const getStaticPaths = (async () =>
  (await getFeeds())
    .flatMap(({ feeds }) => feeds)
    .flatMap((angebot) =>
      texte.formate.map(({ format, typ }) => ({
        params: { pfad: angebot.pfad.slice(1, -1) || undefined, format },
        props: { angebot, format, typ },
      })),
    )) satisfies GetStaticPaths

/** Jeder Feed liegt neben der Seite, zu der er gehört: `/feed.xml`, `/laender/hessen/feed.json`. */
export const GET: APIRoute<{ angebot: Angebot; format: keyof typeof FORMATE; typ: string }> = ({ props: { angebot, format, typ } }) =>
  new Response(FORMATE[format](angebot.feed(), hub), { headers: { 'Content-Type': `${typ}; charset=utf-8` } })
