import type { Fall } from '../catalogue/katalog.ts'
import { kurzadresse } from '../model/adressbuch.ts'
import { daten as texte } from '../texte/daten.ts'
import { type Datenhub, pfade } from './adressen.ts'
import { type Lizenz, lizenzadressen, lizenzen } from './lizenzen.ts'

/** Ein Datenblock nach schema.org, so geschrieben, dass kein Text den Block auf einer Seite beenden kann. */
const toBlock = (daten: Record<string, unknown>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...daten }).replaceAll('<', '\\u003c')

/**
 * Ein Beispiel für Suchmaschinen. Verfasser ist, wer den Text geschrieben hat: das Jobcenter oder, bei Beispielen aus öffentlichen Quellen,
 * die Redaktion. Bewertungen und Noten gibt es nicht. Der Block liegt auf jeder Beispielseite und ist deshalb knapp: Sprache und heutige
 * Adresse nennt die Seite selbst.
 */
export const beispielblock = ({ beispiel, jobcenter }: Fall, { name, adresse }: Omit<Datenhub, 'betreiber' | 'contributorId'>): string => {
  const haeuser = jobcenter.map(({ name }) => ({ '@type': 'GovernmentOrganization', name }))
  return toBlock({
    '@type': 'Article',
    '@id': `${adresse}${kurzadresse(beispiel.kennung)}`,
    headline: beispiel.titel,
    description: beispiel.kurzfassung,
    datePublished: beispiel.veroeffentlicht,
    author: beispiel.herkunft === 'jobcenter' ? haeuser : { '@type': 'Organization', name },
    about: haeuser,
    license: lizenzadressen[beispiel.lizenz].text,
  })
}

/** Der Datenkatalog für Suchmaschinen: drei Datensätze mit ihren Dateien. */
export const katalogblock = ({ name, adresse }: Omit<Datenhub, 'betreiber' | 'contributorId'>): string => {
  const datensatz = (
    { titel, text }: { titel: string; text: string },
    lizenz: Lizenz,
    dateien: Readonly<Record<string, string>>,
  ): Record<string, unknown> => ({
    '@type': 'Dataset',
    name: texte.titelVon(titel, name),
    description: text,
    inLanguage: 'de',
    isAccessibleForFree: true,
    license: lizenzadressen[lizenz].text,
    creator: { '@type': 'Organization', name },
    distribution: Object.entries(dateien).map(([pfad, format]) => ({
      '@type': 'DataDownload',
      contentUrl: `${adresse}${pfad}`,
      encodingFormat: format,
    })),
  })
  return toBlock({
    '@type': 'DataCatalog',
    name: texte.titelVon(texte.seitentitel, name),
    description: texte.einleitung,
    url: `${adresse}${pfade.seite}`,
    dataset: [
      datensatz(texte.alle, lizenzen.beispiele, { [pfade.beispiele]: 'application/json', [pfade.csv]: 'text/csv' }),
      datensatz(texte.vokabulare, lizenzen.vokabulare, { [pfade.vokabulare]: 'application/json', [pfade.skosTurtle]: 'text/turtle' }),
      datensatz(texte.register, lizenzen.jobcenter, { [pfade.jobcenter]: 'application/json' }),
    ],
  })
}
