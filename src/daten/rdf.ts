/** Die Namensräume, die in den Katalogen vorkommen. */
const PREFIXE = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Kurzname = `${keyof typeof PREFIXE}:${string}`

/** Ein Wert in einem Graphen: ein Verweis, ein Text in einer Sprache oder ein Wert mit Typ, in der Schreibweise von JSON-LD. */
export type Wert = { '@id': string } | { '@value': string; '@language': 'de' } | { '@value': string; '@type': Kurzname } | string

/** Ein Ding mit seiner Adresse, seiner Art und dem, was über es gesagt wird. Namenlose Dinge gibt es nicht. */
export type Ding = { '@id': string; '@type': Kurzname | readonly Kurzname[] } & { [eigenschaft: Kurzname]: Wert | readonly Wert[] }

/** Ein Verweis auf ein anderes Ding. */
export const verweis = (adresse: string): Wert => ({ '@id': adresse })

/** Ein deutscher Text. */
export const deutsch = (text: string): Wert => ({ '@value': text, '@language': 'de' })

/** Ein Tag nach ISO 8601. */
export const tag = (datum: string): Wert => ({ '@value': datum, '@type': 'xsd:date' })

/** Der Graph als JSON-LD 1.1. */
export const toJsonLd = (dinge: readonly Ding[]): string =>
  `${JSON.stringify({ '@context': PREFIXE, '@graph': dinge }, (name, wert) => (name === '@id' ? umschrieben(wert) : wert), 1)}\n`

/** Derselbe Graph als Turtle (https://www.w3.org/TR/turtle/). */
export const toTurtle = (dinge: readonly Ding[]): string =>
  [
    ...Object.entries(PREFIXE).map(([name, adresse]) => `@prefix ${name}: <${adresse}> .`),
    '',
    ...dinge.map(({ '@id': adresse, '@type': arten, ...rest }) =>
      [
        `${iri(adresse)} a ${[arten].flat().join(', ')}`,
        ...Object.entries(rest).map(([name, werte]) => `  ${name} ${[werte as Wert | Wert[]].flat().map(toWert).join(', ')}`),
      ]
        .join(' ;\n')
        .concat(' .\n'),
    ),
  ].join('\n')

const toWert = (wert: Wert): string => {
  if (typeof wert === 'string') return literal(wert)
  if ('@id' in wert) return iri(wert['@id'])
  return literal(wert['@value']) + ('@language' in wert ? `@${wert['@language']}` : `^^${wert['@type']}`)
}

const iri = (adresse: string): string => `<${umschrieben(adresse)}>`

/** Zeichen, die in einer IRI nicht stehen dürfen, werden umschrieben. */
const umschrieben = (adresse: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Auch Steuerzeichen dürfen dort nicht stehen.
  adresse.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)

/** Die Schreibweise von JSON für Texte ist auch in Turtle gültig. */
const literal = (text: string): string => JSON.stringify(text)
