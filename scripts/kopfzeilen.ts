import { hub } from '../hub.config.ts'
import { richtlinieMitPartnern, richtlinieMitRahmen } from '../src/layouts/inhaltsrichtlinie.ts'

/**
 * Eine Kopfzeile und ihr Wert je Pfad: Die erste passende Ausnahme gilt, sonst `sonst`; ein leerer Wert wird nicht gesendet.
 * Die Muster liest auch nginx (PCRE): nur, was beide gleich verstehen.
 */
export interface Kopfzeile {
  name: string
  sonst: string
  ausnahmen: readonly { muster: RegExp; wert: string }[]
}

/** Seiten: alles, was auf einen Schrägstrich oder `.html` endet. */
const SEITEN = /(?:\/|\.html)$/
/** Was andere Websites mit einem Skript laden dürfen: offene Daten, ihre Schemata, Angaben zum Zitieren und Feeds. */
export const OFFEN =
  /^\/(?:(?:api|schema)\/|(?:dcat|vokabulare)\.(?:ttl|jsonld)$|b\/[a-z0-9]+\/zitat\.|(?:[a-z0-9-]+\/)*feed\.(?:xml|json)$)/
/** Bilder stehen in Newslettern, Mails und Intranets. */
const BILDER = /\.(?:png|jpe?g|webp|avif|svg)$/
/** Eine Mail zum Ansehen im Rahmen einer Seite; ihre Gestaltung steht wie in jeder Mail im Text. */
const MAIL = /^\/b\/[a-z0-9]+\/mail\.html$/
/** Was andere Websites einbetten dürfen, mit den Skripten und Listen dazu; die Seite, auf der man es zusammenstellt, gehört nicht dazu. */
const EINBETTUNG = /^\/einbetten\/(?!(?:index\.html)?$)/
/** In der Suche sehen auch andere Hubs nach. */
const SUCHE = /^\/suche\//
/** Namen, die sich mit dem Inhalt ändern: Programme und der Suchindex. */
const MIT_PRUEFSUMME = /^\/(?:_gebaut|suche\/[0-9a-f]{12})\//

/** Regeln, welche Seiten der Browser im Voraus holen darf. */
export const VORAUSLADEN = '/vorausladen.json'

/** Das Weiteste, was irgendeine Seite braucht; im Kopf jeder Seite steht ihre eigene, engere Richtlinie, und beide gelten. */
const toRichtlinie = (partner: readonly string[], einrahmen: string): string =>
  `${richtlinieMitRahmen(richtlinieMitPartnern(partner))}; frame-ancestors ${einrahmen}`

/** Ein Jahr unverändert; und eine, nach der der Browser vor jedem Benutzen fragt. */
export const FUER_IMMER = 'public, max-age=31536000, immutable'
const NACHFRAGEN = 'no-cache'

const nur = (muster: RegExp, wert: string) => [{ muster, wert }]

/**
 * Alle Kopfzeilen, die ein Webserver zu den Dateien des Hubs sendet; auch zu Fehlern und Umleitungen.
 * @param partner Adressen der Hubs, in denen die Suche mit nachsieht
 */
export const toKopfzeilen = (partner: readonly string[]): Kopfzeile[] => [
  {
    name: 'Content-Security-Policy',
    sonst: toRichtlinie(partner, "'none'"),
    ausnahmen: [
      {
        muster: MAIL,
        wert: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      },
      { muster: EINBETTUNG, wert: toRichtlinie([], '*') },
    ],
  },
  { name: 'X-Content-Type-Options', sonst: 'nosniff', ausnahmen: [] },
  { name: 'Referrer-Policy', sonst: 'no-referrer', ausnahmen: [] },
  {
    name: 'Permissions-Policy',
    sonst: 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ausnahmen: [],
  },
  { name: 'Cross-Origin-Opener-Policy', sonst: 'same-origin', ausnahmen: [] },
  {
    name: 'Cross-Origin-Resource-Policy',
    sonst: 'same-origin',
    ausnahmen: [OFFEN, BILDER, EINBETTUNG, SUCHE].map((muster) => ({ muster, wert: 'cross-origin' })),
  },
  { name: 'Access-Control-Allow-Origin', sonst: '', ausnahmen: [OFFEN, EINBETTUNG, SUCHE].map((muster) => ({ muster, wert: '*' })) },
  { name: 'Access-Control-Expose-Headers', sonst: '', ausnahmen: nur(OFFEN, 'ETag') },
  {
    name: 'Speculation-Rules',
    sonst: '',
    // Im abgeschotteten Rahmen dürfte der Browser die Regeln nicht lesen und meldete einen Fehler.
    ausnahmen: [
      { muster: EINBETTUNG, wert: '' },
      { muster: SEITEN, wert: `"${VORAUSLADEN}"` },
    ],
  },
  {
    name: 'Cache-Control',
    // Fünf Minuten: So lange darf ein Zwischenspeicher zeigen, was eben zurückgezogen wurde.
    sonst: 'public, max-age=300',
    ausnahmen: [
      { muster: MIT_PRUEFSUMME, wert: FUER_IMMER },
      { muster: /^\/suche\/stand\.json$/, wert: NACHFRAGEN },
    ],
  },
]

/** Die Kopfzeilen dieses Hubs. */
export const KOPFZEILEN: readonly Kopfzeile[] = toKopfzeilen(hub.partner.map(({ adresse }) => adresse))

/** Nur über https: Der Browser fragt diese Domain ein Jahr lang nicht mehr ohne Verschlüsselung. */
export const NUR_VERSCHLUESSELT = { name: 'Strict-Transport-Security', wert: 'max-age=31536000' } as const

/** Typen, die Webserver an der Endung nicht von selbst erkennen. */
export const TYPEN: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  eml: 'message/rfc822',
  jsonld: 'application/ld+json',
  mdx: 'text/markdown',
  ris: 'application/x-research-info-systems',
  ttl: 'text/turtle',
}

/** Die Kopfzeilen zu einem Pfad, ohne leere. */
export const kopfzeilenOf = (pfad: string, kopfzeilen: readonly Kopfzeile[] = KOPFZEILEN): [name: string, wert: string][] =>
  kopfzeilen
    .map(({ name, sonst, ausnahmen }): [string, string] => [name, ausnahmen.find(({ muster }) => muster.test(pfad))?.wert ?? sonst])
    .filter(([, wert]) => wert !== '')
