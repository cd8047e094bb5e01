import { escape as escapeHtml } from 'html-escaper'
import { groupFelder, type Monat, pickReihum } from '../catalogue/monate.ts'
import { beispieladresse, kurzadresse } from '../model/adressbuch.ts'
import { formatDatum } from '../model/sprache.ts'
import { monate as texte } from '../texte/neu.ts'
import type { Hub, Meldung } from './feed.ts'

/** Mehr Beispiele liest in einem Newsletter niemand. */
const IM_NEWSLETTER = 10

/** Pfad der Seite eines Monats. */
export const monatsadresse = (monat: string): string => `${texte.pfad}${monat}/`

/** Ein Monat als Meldung: alles, was neu war, nach Handlungsfeld. */
export const toMonatsmeldung = ({ monat, faelle }: Monat, { adresse }: Hub): Meldung => ({
  id: monatsadresse(monat),
  pfad: monatsadresse(monat),
  titel: texte.seite(formatDatum(monat)),
  anriss: texte.anzahl(faelle.length),
  html: [
    `<p>${escapeHtml(texte.anzahl(faelle.length))}</p>`,
    ...groupFelder(faelle).map(
      ({ label, faelle: darin }) =>
        `<h2>${escapeHtml(label)}</h2><ul>${darin
          .map(
            ({ slug, beispiel }) => `<li><a href="${escapeHtml(adresse + beispieladresse(slug))}">${escapeHtml(beispiel.titel)}</a></li>`,
          )
          .join('')}</ul>`,
    ),
  ].join(''),
  tag: faelle[0]?.beispiel.veroeffentlicht ?? `${monat}-01`,
  themen: [],
})

/** Der Monat als fertiger Text für einen Newsletter: Betreff, Beispiele mit Kurzfassung und kurzem Link, Verweis auf den Rest. */
export const toNewslettertext = ({ monat, faelle }: Monat, hub: Hub): string => {
  const auswahl = pickReihum(faelle, IM_NEWSLETTER)
  return [
    `${texte.betreff}: ${hub.name}: ${texte.seite(formatDatum(monat))}`,
    auswahl.length < faelle.length ? `${texte.anzahl(faelle.length)} ${texte.auswahl}` : texte.anzahl(faelle.length),
    ...auswahl.map(({ beispiel: { titel, kurzfassung, kennung } }) => [titel, kurzfassung, hub.adresse + kurzadresse(kennung)].join('\n')),
    `${texte.alle}: ${hub.adresse}${monatsadresse(monat)}`,
    texte.lizenz,
  ]
    .join('\n\n')
    .concat('\n')
}
