import type { Fall } from '../catalogue/katalog.ts'
import { anzeigeOf } from '../model/betreiber.ts'
import { daten as texte } from '../texte/daten.ts'
import { seite } from '../texte/rahmen.ts'
import { type Datenhub, pfade } from './adressen.ts'
import { type Lizenz, lizenzadressen, lizenzen } from './lizenzen.ts'
import { type Ding, deutsch, tag, verweis, type Wert } from './rdf.ts'

/** Ein Format mit seinem Namen bei der EU und bei der IANA. */
const FORMATE = {
  json: { eu: 'JSON', iana: 'application/json' },
  csv: { eu: 'CSV', iana: 'text/csv' },
  turtle: { eu: 'RDF_TURTLE', iana: 'text/turtle' },
  jsonld: { eu: 'JSON_LD', iana: 'application/ld+json' },
} as const

interface Datensatz {
  id: 'beispiele' | 'vokabulare' | 'jobcenter'
  titel: string
  text: string
  stichwoerter: readonly string[]
  lizenz: Lizenz
  /** Nur für Lizenzen, die eine bestimmte Nennung verlangen. */
  nennung?: string
  dateien: readonly { pfad: string; format: keyof typeof FORMATE }[]
}

const DATENSAETZE: readonly Datensatz[] = [
  {
    id: 'beispiele',
    ...texte.alle,
    lizenz: lizenzen.beispiele,
    dateien: [
      { pfad: pfade.beispiele, format: 'json' },
      { pfad: pfade.csv, format: 'csv' },
    ],
  },
  {
    id: 'vokabulare',
    ...texte.vokabulare,
    lizenz: lizenzen.vokabulare,
    dateien: [
      { pfad: pfade.vokabulare, format: 'json' },
      { pfad: pfade.skosTurtle, format: 'turtle' },
      { pfad: pfade.skosJson, format: 'jsonld' },
    ],
  },
  {
    id: 'jobcenter',
    ...texte.register,
    lizenz: lizenzen.jobcenter,
    nennung: texte.registerquelle,
    dateien: [{ pfad: pfade.jobcenter, format: 'json' }],
  },
]

/** Amtliche Listen der EU; die Adressen beginnen alle so. */
const EU = 'http://publications.europa.eu/resource/authority/'

/**
 * Der Katalog nach DCAT-AP.de: drei Datensätze mit ihren Dateien. Was der Betreiber nicht angegeben hat, steht als offen darin, wie auf der
 * Website auch.
 */
export const toDcat = (faelle: readonly Fall[], hub: Datenhub): Ding[] => {
  const { adresse, name, contributorId } = hub
  const stelle = (teil: string): string => `${adresse}${pfade.seite}#${teil}`
  const stand = faelle.map(({ beispiel }) => beispiel.veroeffentlicht).sort()
  const gemeinsam = {
    'dct:publisher': verweis(stelle('betreiber')),
    'dcat:contactPoint': verweis(stelle('kontakt')),
    'dct:language': verweis(`${EU}language/DEU`),
    'dcat:theme': [verweis(`${EU}data-theme/SOCI`), verweis(`${EU}data-theme/GOVE`)],
    'dct:spatial': verweis(`${EU}country/DEU`),
    'dct:accrualPeriodicity': verweis(`${EU}frequency/IRREG`),
    ...(contributorId && { 'dcatde:contributorID': verweis(contributorId) }),
  }
  return [
    {
      '@id': stelle('katalog'),
      '@type': 'dcat:Catalog',
      'dct:title': deutsch(texte.titelVon(texte.seitentitel, name)),
      'dct:description': deutsch(texte.einleitung),
      'dct:publisher': verweis(stelle('betreiber')),
      'dct:language': verweis(`${EU}language/DEU`),
      'dct:spatial': verweis(`${EU}country/DEU`),
      'dcat:themeTaxonomy': verweis(`${EU}data-theme`),
      'foaf:homepage': verweis(`${adresse}${pfade.seite}`),
      'dcat:dataset': DATENSAETZE.map(({ id }) => verweis(stelle(id))),
    },
    ...betreiberOf(hub, stelle),
    ...DATENSAETZE.flatMap(({ id, titel, text, stichwoerter, lizenz, nennung, dateien }): Ding[] => [
      {
        '@id': stelle(id),
        '@type': 'dcat:Dataset',
        'dct:title': deutsch(texte.titelVon(titel, name)),
        'dct:description': deutsch(text),
        'dct:identifier': stelle(id),
        'dcat:keyword': stichwoerter.map(deutsch),
        'dcat:landingPage': verweis(`${adresse}${pfade.seite}`),
        ...gemeinsam,
        // Der Tag kommt aus dem Bestand, nie von der Uhr: Ohne neues Beispiel bleibt die Datei dieselbe.
        ...(id === 'beispiele' && stand.length > 0 && { 'dct:issued': tag(stand[0] ?? ''), 'dct:modified': tag(stand.at(-1) ?? '') }),
        'dct:license': verweis(lizenzadressen[lizenz].dcatApDe),
        'dcat:distribution': dateien.map(({ format }) => verweis(stelle(`${id}-${format}`))),
      },
      ...dateien.map(({ pfad, format }): Ding => {
        const ziel = verweis(`${adresse}${pfad}`)
        const { eu, iana } = FORMATE[format]
        return {
          '@id': stelle(`${id}-${format}`),
          '@type': 'dcat:Distribution',
          'dct:title': deutsch(`${titel} (${texte.formatnamen[format]})`),
          'dcat:accessURL': ziel,
          'dcat:downloadURL': ziel,
          'dct:license': verweis(lizenzadressen[lizenz].dcatApDe),
          ...(nennung && { 'dcatde:licenseAttributionByText': deutsch(nennung) }),
          'dct:format': verweis(`${EU}file-type/${eu}`),
          'dcat:mediaType': verweis(`https://www.iana.org/assignments/media-types/${iana}`),
        }
      }),
    ]),
  ]
}

/** Der Betreiber als Herausgeber und als Kontakt; mit den allgemeinen Arten, denn nicht jedes Portal kennt die Vokabulare dahinter. */
const betreiberOf = ({ betreiber, adresse }: Datenhub, stelle: (teil: string) => string): Ding[] => {
  const name = anzeigeOf(betreiber, 'name')
  const mail = anzeigeOf(betreiber, 'mail')
  const label = name.offen ? seite.offen(name.label) : name.wert
  const post: Record<`vcard:${string}`, Wert> = !mail.offen && mail.href ? { 'vcard:hasEmail': verweis(mail.href) } : {}
  return [
    {
      '@id': stelle('betreiber'),
      '@type': ['foaf:Agent', 'foaf:Organization'],
      'foaf:name': deutsch(label),
      'foaf:homepage': verweis(`${adresse}/`),
    },
    {
      '@id': stelle('kontakt'),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': deutsch(label),
      ...post,
      'vcard:hasURL': verweis(`${adresse}/`),
    },
  ]
}
