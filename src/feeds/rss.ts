import { getRssString } from '@astrojs/rss'
import { escape as escapeHtml } from 'html-escaper'
import { feeds as texte } from '../texte.ts'
import type { Feed } from './feed.ts'

/** Name der Datei neben der Seite, zu der ein Feed gehört. */
export const RSS_DATEI = 'feed.xml'

/**
 * Ein Feed als RSS 2.0. Er ändert sich nur, wenn sich seine Beispiele ändern: Die Tage kommen aus den Beispielen, nicht von der Uhr.
 * @param hub Name des Portals und seine öffentliche Adresse, ohne Schrägstrich am Ende
 */
export const toRss = ({ titel, beschreibung, pfad, stand, meldungen }: Feed, hub: { name: string; adresse: string }): Promise<string> => {
  const tage = [stand, ...meldungen.map(({ tag }) => tag)].sort()
  return getRssString({
    title: `${titel} – ${hub.name}`,
    description: beschreibung,
    site: `${hub.adresse}${pfad}`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>de</language>',
      `<copyright>${escapeHtml(texte.lizenz)}</copyright>`,
      `<lastBuildDate>${toDate(tage.at(-1) ?? stand).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${escapeHtml(`${hub.adresse}${pfad}${RSS_DATEI}`)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: meldungen.map((meldung) => ({
      title: meldung.titel,
      link: `${hub.adresse}${meldung.pfad}`,
      // Eine Beschreibung ist in RSS ein Stück HTML.
      description: meldung.text.map((absatz) => `<p>${escapeHtml(absatz)}</p>`).join(''),
      pubDate: toDate(meldung.tag),
      categories: [...meldung.themen],
    })),
  })
}

const toDate = (tag: string): Date => new Date(`${tag}T00:00:00Z`)
