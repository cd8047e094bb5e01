import { daten as texte } from '../texte/daten.ts'
import { type Datenhub, pfade } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'
import { type Ding, deutsch, verweis } from './rdf.ts'
import { alleVokabularsaetze } from './vokabulare.ts'

/** Adresse eines Vokabulars. Sie zeigt in die Datei, in der es steht, und bleibt, auch wenn sich Bezeichnungen ändern. */
const schemaAdresse = ({ adresse }: Datenhub, vokabular: string): string => `${adresse}${pfade.skosTurtle}#${vokabular}`

/** Adresse eines Begriffs; sie ruht auf seiner Kennung. */
export const begriffsadresse = (hub: Datenhub, vokabular: string, begriff: string): string => `${schemaAdresse(hub, vokabular)}/${begriff}`

/** Alle Vokabulare als SKOS: je Vokabular ein Schema, je Begriff ein Konzept mit Bezeichnung, anderen Namen und Erklärung. */
export const toSkos = (hub: Datenhub): Ding[] =>
  alleVokabularsaetze.flatMap(({ id: vokabular, titel, begriffe }): Ding[] => [
    {
      '@id': schemaAdresse(hub, vokabular),
      '@type': 'skos:ConceptScheme',
      'dct:title': deutsch(texte.titelVon(titel, hub.name)),
      'dct:license': verweis(lizenzadressen[lizenzen.vokabulare].text),
      'skos:hasTopConcept': begriffe.map(({ id }) => verweis(begriffsadresse(hub, vokabular, id))),
    },
    ...begriffe.map(({ id, label, erklaerung, name, synonyme, abkuerzungen = [], paragrafen = [] }): Ding => {
      const andere = [...new Set([...abkuerzungen, ...(name ? [name] : []), ...synonyme])].filter((wort) => wort !== label)
      return {
        '@id': begriffsadresse(hub, vokabular, id),
        '@type': 'skos:Concept',
        'skos:inScheme': verweis(schemaAdresse(hub, vokabular)),
        'skos:topConceptOf': verweis(schemaAdresse(hub, vokabular)),
        'skos:notation': id,
        'skos:prefLabel': deutsch(label),
        ...(andere.length > 0 && { 'skos:altLabel': andere.map(deutsch) }),
        ...(erklaerung && { 'skos:definition': deutsch(erklaerung) }),
        ...(paragrafen.length > 0 && { 'skos:note': paragrafen.map(deutsch) }),
      }
    }),
  ])
