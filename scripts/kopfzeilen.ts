import { hub } from '../hub.config.ts'
import { richtlinieMitPartnern, richtlinieMitRahmen } from '../src/layouts/inhaltsrichtlinie.ts'

/** Was der Hub je Pfad sendet. */
export type Kopfzeile =
  | 'Content-Security-Policy'
  | 'X-Content-Type-Options'
  | 'Referrer-Policy'
  | 'Permissions-Policy'
  | 'Cross-Origin-Opener-Policy'
  | 'Cross-Origin-Resource-Policy'
  | 'Access-Control-Allow-Origin'
  | 'Access-Control-Expose-Headers'
  | 'Speculation-Rules'
  | 'Cache-Control'

/** Eine Art von Dateien: woran ihr Pfad sie verrät, und welche Kopfzeilen bei ihr anders lauten als sonst. */
interface Dateiart {
  name: string
  muster: RegExp
  anders: Kopfzeilen['sonst']
}

/**
 * Die Kopfzeilen je Pfad: Die erste Art, deren Muster passt, gilt. Ein leerer Wert wird nicht gesendet.
 * Die Muster liest auch nginx (PCRE): nur, was beide gleich verstehen.
 */
export interface Kopfzeilen {
  sonst: Readonly<Partial<Record<Kopfzeile, string>>>
  /** Was am häufigsten gefragt ist, steht weit vorn: nginx sieht bei jeder Antwort der Reihe nach. */
  arten: readonly Dateiart[]
}

/** Was andere Websites mit einem Skript laden dürfen: offene Daten, ihre Schemata, Angaben zum Zitieren und Feeds. */
export const OFFEN =
  /^\/(?:(?:api|schema)\/|(?:dcat|vokabulare)\.(?:ttl|jsonld)$|b\/[a-z0-9]+\/zitat\.|(?:[a-z0-9-]+\/)*feed\.(?:xml|json)$)/

/** Regeln, welche Seiten der Browser im Voraus holen darf. */
export const VORAUSLADEN = '/vorausladen.json'

/** Das Weiteste, was irgendeine Seite braucht; im Kopf jeder Seite steht ihre eigene, engere Richtlinie, und beide gelten. */
const toRichtlinie = (partner: readonly string[], einrahmen: string): string =>
  `${richtlinieMitRahmen(richtlinieMitPartnern(partner))}; frame-ancestors ${einrahmen}`

/** Ein Jahr unverändert, für Namen, die sich mit dem Inhalt ändern; und eine, nach der der Browser vor jedem Benutzen fragt. */
export const FUER_IMMER = 'public, max-age=31536000, immutable'
const NACHFRAGEN = 'no-cache'

/** Als Bild oder Datei auf einer anderen Website. */
const EINGEBUNDEN = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const
/** In einem Skript oder einem Rahmen einer anderen Website. */
const UEBERALL = { ...EINGEBUNDEN, 'Access-Control-Allow-Origin': '*' } as const

/**
 * Alle Kopfzeilen, die ein Webserver zu den Dateien des Hubs sendet; auch zu Fehlern und Umleitungen.
 * @param partner Adressen der Hubs, in denen die Suche mit nachsieht
 */
export const toKopfzeilen = (partner: readonly string[]): Kopfzeilen => ({
  sonst: {
    'Content-Security-Policy': toRichtlinie(partner, "'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Access-Control-Allow-Origin': '',
    'Access-Control-Expose-Headers': '',
    'Speculation-Rules': '',
    // Fünf Minuten: So lange darf ein Zwischenspeicher zeigen, was eben zurückgezogen wurde.
    'Cache-Control': 'public, max-age=300',
  },
  arten: [
    {
      // Eine Mail zum Ansehen im Rahmen einer Seite; ihre Gestaltung steht wie in jeder Mail im Text.
      name: 'mail',
      muster: /^\/b\/[a-z0-9]+\/mail\.html$/,
      anders: {
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      },
    },
    {
      // Mit den Skripten und Listen dazu; die Seite, auf der man es zusammenstellt, gehört nicht dazu. Vorausladen dürfte ein Browser im
      // abgeschotteten Rahmen nicht und meldete einen Fehler.
      name: 'einbettung',
      muster: /^\/einbetten\/(?!(?:index\.html)?$)/,
      anders: { ...UEBERALL, 'Content-Security-Policy': toRichtlinie([], '*') },
    },
    { name: 'seite', muster: /(?:\/|\.html)$/, anders: { 'Speculation-Rules': `"${VORAUSLADEN}"` } },
    { name: 'daten', muster: OFFEN, anders: { ...UEBERALL, 'Access-Control-Expose-Headers': 'ETag' } },
    // In der Suche sehen auch andere Hubs nach.
    { name: 'suchindex', muster: /^\/suche\/[0-9a-f]{12}\//, anders: { ...UEBERALL, 'Cache-Control': FUER_IMMER } },
    { name: 'suchstand', muster: /^\/suche\/stand\.json$/, anders: { ...UEBERALL, 'Cache-Control': NACHFRAGEN } },
    { name: 'suche', muster: /^\/suche\//, anders: UEBERALL },
    // Keine Bilder: Die liegen bei ihren Beispielen.
    { name: 'gebautes', muster: /^\/_gebaut\//, anders: { 'Cache-Control': FUER_IMMER } },
    // In Newslettern, Mails und Intranets.
    { name: 'bild', muster: /\.(?:png|jpe?g|webp|avif|svg)$/, anders: EINGEBUNDEN },
  ],
})

/** Die Kopfzeilen dieses Hubs. */
export const KOPFZEILEN: Kopfzeilen = toKopfzeilen(hub.partner.map(({ adresse }) => adresse))

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
export const kopfzeilenOf = (pfad: string, { sonst, arten }: Kopfzeilen = KOPFZEILEN): [name: string, wert: string][] =>
  Object.entries({ ...sonst, ...arten.find(({ muster }) => muster.test(pfad))?.anders }).filter(([, wert]) => wert !== '')
