import type { Feed, Hub } from './feed.ts'

/** Ein Feed als JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Er ändert sich nur, wenn sich seine Meldungen ändern. */
export const toJsonFeed = ({ titel, beschreibung, pfad, meldungen }: Feed, { name, adresse }: Hub): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${titel} – ${name}`,
    description: beschreibung,
    home_page_url: `${adresse}${pfad}`,
    feed_url: `${adresse}${pfad}feed.json`,
    language: 'de',
    authors: [{ name, url: `${adresse}/` }],
    items: meldungen.map((meldung) => ({
      id: `${adresse}${meldung.id}`,
      url: `${adresse}${meldung.pfad}`,
      title: meldung.titel,
      summary: meldung.anriss,
      content_html: meldung.html,
      date_published: `${meldung.tag}T00:00:00Z`,
      tags: meldung.themen,
    })),
  })
