import { z } from 'zod'

const adresse = z.url({ protocol: /^https?$/ })
/** RFC 3339, wie ihn die Definition verlangt. */
const zeit = z.iso.datetime({ offset: true })

/** JSON Feed 1.1 nach https://www.jsonfeed.org/version/1.1/: was Pflicht ist, was sein darf, und sonst nichts. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: adresse,
  feed_url: adresse,
  description: z.string().min(1),
  language: z.literal('de'),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: adresse })).min(1),
  items: z.array(
    z.strictObject({
      id: adresse,
      url: adresse,
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      date_published: zeit,
      tags: z.array(z.string().min(1)),
    }),
  ),
})
export type JsonFeed = z.infer<typeof JsonFeed>

/** Was an einem JSON Feed nicht der Definition entspricht. */
export const findMaengelInJsonFeed = (feed: unknown): string[] => {
  const { data, error } = JsonFeed.safeParse(feed)
  if (!data) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const ids = data.items.map(({ id }) => id)
  return new Set(ids).size === ids.length ? [] : ['Eine Meldung steht zweimal da.']
}
