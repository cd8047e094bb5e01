import { daten as texte } from '../texte/daten.ts'
import { type Datenhub, pfade } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'
import { spalten } from './tabelle.ts'

/**
 * Die Tabelle als Datenpaket nach Frictionless (Data Package und Table Schema 1): Wer sie einliest, bekommt Trennzeichen, Zahlenform und die
 * Bedeutung jeder Spalte mitgeliefert.
 * @param csv die Tabelle selbst, für ihre Größe
 */
export const toDatenpaket = (csv: string, { name, adresse }: Datenhub) => {
  const lizenz = [{ name: lizenzen.beispiele, path: lizenzadressen[lizenzen.beispiele].text, title: texte.lizenznamen[lizenzen.beispiele] }]
  return {
    profile: 'tabular-data-package',
    name: 'beispiele',
    title: texte.titelVon(texte.alle.titel, name),
    description: texte.alle.text,
    homepage: `${adresse}${pfade.seite}`,
    permalink: `${adresse}${pfade.datenpaket}`,
    licenses: lizenz,
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'beispiele',
        title: texte.alle.titel,
        path: pfade.csv.slice(pfade.datenpaket.lastIndexOf('/') + 1),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: new TextEncoder().encode(csv).length,
        licenses: lizenz,
        dialect: { csvddfVersion: 1.2, delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: spalten.map(({ name, title, type }) => ({ name, title, type, ...(type === 'number' && { decimalChar: ',' }) })),
          primaryKey: 'kennung',
          missingValues: ['', 'nicht-genannt'],
        },
      },
    ],
  }
}
