import { escape as escapeXml } from 'html-escaper'
import { feeds as texte } from '../texte/abonnieren.ts'
import { type Feed, type Hub, type Meldung, standOf } from './feed.ts'

/** Ein Feed als RSS 2.0. Er ändert sich nur, wenn sich seine Meldungen ändern. */
export const toRss = (feed: Feed, hub: Hub): string => {
  const { titel, beschreibung, pfad, meldungen } = feed
  const stand = standOf(feed)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    element('title', `${titel} – ${hub.name}`),
    element('link', `${hub.adresse}${pfad}`),
    element('description', beschreibung),
    element('language', 'de'),
    element('copyright', texte.lizenz),
    ...(stand ? [element('lastBuildDate', toZeit(stand))] : []),
    `<atom:link href="${text(`${hub.adresse}${pfad}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...meldungen.map((meldung) => toItem(meldung, hub)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

const toItem = ({ id, pfad, titel, anriss, html, tag, themen }: Meldung, { adresse }: Hub): string =>
  [
    '<item>',
    element('title', titel),
    element('link', `${adresse}${pfad}`),
    `<guid isPermaLink="true">${text(`${adresse}${id}`)}</guid>`,
    // Eine Beschreibung ist in RSS ein Stück HTML.
    element('description', `<p>${escapeXml(anriss)}</p>`),
    element('pubDate', toZeit(tag)),
    ...themen.map((thema) => element('category', thema)),
    `<content:encoded><![CDATA[${erlaubt(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>`,
    '</item>',
  ].join('')

const element = (name: string, inhalt: string): string => `<${name}>${text(inhalt)}</${name}>`

const text = (roh: string): string => escapeXml(erlaubt(roh))

/** Ohne die Zeichen, die in XML auch geschützt nicht stehen dürfen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Genau um sie geht es.
const erlaubt = (roh: string): string => roh.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')

const toZeit = (tag: string): string => new Date(`${tag}T00:00:00Z`).toUTCString()
