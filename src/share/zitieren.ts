import type { Fall } from '../catalogue/katalog.ts'
import { kurzadresse } from '../model/adressbuch.ts'
import { aufzaehlung, formatDatum } from '../model/sprache.ts'
import { lizenzen } from '../texte/angaben.ts'
import { zitieren as texte } from '../texte/daten.ts'

interface Hub {
  name: string
  /** Öffentliche Adresse, ohne Schrägstrich am Ende. */
  adresse: string
}

const ENDUNG = { bibtex: 'bib', ris: 'ris' } as const

/** Adresse der Quellenangabe als Datei, neben dem kurzen Link. */
export const zitatadresse = (kennung: string, format: keyof typeof ENDUNG): string => `${kurzadresse(kennung)}zitat.${ENDUNG[format]}`

/** Wer den Text geschrieben hat: die Jobcenter oder, bei Beispielen aus öffentlichen Quellen, die Redaktion. */
const verfasserOf = ({ beispiel, jobcenter }: Fall, hub: Hub): string[] =>
  beispiel.herkunft === 'jobcenter' && jobcenter.length > 0 ? jobcenter.map(({ name }) => name) : [texte.redaktion(hub.name)]

const adresseOf = ({ beispiel }: Fall, hub: Hub): string => `${hub.adresse}${kurzadresse(beispiel.kennung)}`

/**
 * Ein Beispiel als Quellenangabe nach DIN ISO 690 für Veröffentlichungen im Netz: Verfasser, Titel, Werk, Datum, Lizenz, Adresse.
 * @param abruf Tag, an dem jemand gelesen hat (ISO 8601); ohne ihn fehlt der Zusatz, denn die Seite kennt ihn nicht
 */
export const toZitat = (fall: Fall, hub: Hub, abruf?: string): string =>
  [
    `${aufzaehlung(verfasserOf(fall, hub))}, ${fall.beispiel.veroeffentlicht.slice(0, 4)}.`,
    `${fall.beispiel.titel.replace(/\.$/, '')} [online].`,
    `${texte.in} ${hub.name}.`,
    `${formatDatum(fall.beispiel.veroeffentlicht)}.`,
    `${lizenzen[fall.beispiel.lizenz]}.`,
    ...(abruf ? [`[${texte.abruf} ${formatDatum(abruf)}].`] : []),
    `${texte.verfuegbar} ${adresseOf(fall, hub)}`,
  ]
    .join(' ')
    .replaceAll('\u00a0', ' ')

/** Was in BibTeX etwas bedeutet und deshalb umschrieben wird; Umlaute bleiben, die Datei ist UTF-8. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'&%$#_{}'].map((zeichen) => [zeichen, `\\${zeichen}`])),
}

const tex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (zeichen) => TEX[zeichen] ?? zeichen)

/** Ein Beispiel für BibTeX. Doppelte Klammern halten Namen von Häusern und Großbuchstaben, wie sie sind. */
export const toBibtex = (fall: Fall, hub: Hub): string => {
  const { kennung, titel, veroeffentlicht, lizenz } = fall.beispiel
  const adresse = adresseOf(fall, hub)
  const felder = {
    author: verfasserOf(fall, hub)
      .map((name) => `{${tex(name)}}`)
      .join(' and '),
    title: `{${tex(titel)}}`,
    year: veroeffentlicht.slice(0, 4),
    month: String(Number(veroeffentlicht.slice(5, 7))),
    howpublished: tex(hub.name),
    url: adresse,
    note: `${texte.lizenz} ${lizenzen[lizenz]}`,
    language: 'ngerman',
  }
  const zeilen = Object.entries(felder).map(([name, wert]) => `  ${name} = {${wert}},`)
  return [`@misc{${kennung},`, ...zeilen, '}', ''].join('\n')
}

/** Ein Beispiel im Format RIS für Zotero, Citavi, EndNote und andere. */
export const toRis = (fall: Fall, hub: Hub): string => {
  const { kennung, titel, kurzfassung, veroeffentlicht, lizenz } = fall.beispiel
  const felder: [string, string][] = [
    ['TY', 'ELEC'],
    ...verfasserOf(fall, hub).map((name): [string, string] => ['AU', name]),
    ['TI', titel],
    ['T2', hub.name],
    ['PY', veroeffentlicht.slice(0, 4)],
    ['DA', veroeffentlicht.replaceAll('-', '/')],
    ['AB', kurzfassung],
    ['UR', adresseOf(fall, hub)],
    ['LA', 'de'],
    ['N1', `${texte.lizenz} ${lizenzen[lizenz]}`],
    ['ID', kennung],
    ['ER', ''],
  ]
  // Eine Angabe je Zeile: Ein Umbruch im Text begänne sonst eine neue.
  return felder.map(([name, wert]) => `${name}  - ${wert.replace(/\s+/g, ' ')}\r\n`).join('')
}
