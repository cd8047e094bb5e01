import type { Begriff } from './begriff.ts'

/** Worauf sich eine Förderung stützt: ein Gesetz mit Fundstelle oder ein Programm mit Geldgeber. */
export interface Instrument extends Begriff {
  readonly name: string
  /** Wer das Programm auflegt; nur bei Programmen ohne eigenen Paragrafen. */
  readonly programm?: 'eu' | 'bund' | 'land'
  /** Seit wann das Instrument im Gesetz steht und bis wann es für Jobcenter galt; nur gesicherte Tage (Jahr-Monat-Tag). */
  readonly inKraft?: { readonly seit?: string; readonly bis?: string }
  /** Was vorher galt oder heute an seiner Stelle steht, in einem Satz. */
  readonly geschichte?: string
}

const define = <const Id extends string>(instrumente: Record<Id, Instrument>): Readonly<Record<Id, Instrument>> => instrumente

/**
 * Rechtsgrundlagen, auf die sich Beispiele stützen. Geprüft am Wortlaut des SGB II mit Stand vom 24. Februar 2025; was die Reform von 2026
 * geändert haben kann, ist so allgemein gesagt, dass es davor und danach stimmt.
 */
export const instrumente = define({
  'sgb2-16-avgs': {
    label: 'Aktivierung und berufliche Eingliederung (§ 16 SGB II i. V. m. § 45 SGB III)',
    name: 'Maßnahmen zur Aktivierung und beruflichen Eingliederung',
    erklaerung: 'Maßnahmen bei einem Träger oder Arbeitgeber, auch mit einem Aktivierungs- und Vermittlungsgutschein.',
    synonyme: ['Aktivierungsmaßnahme', 'Maßnahme bei einem Träger', 'Maßnahme bei einem Arbeitgeber'],
    abkuerzungen: ['AVGS', 'MAT', 'MAG', 'MAbE'],
    paragrafen: ['§ 45 SGB III'],
    suchwoerter: [
      'AVGS-MAT',
      'AVGS-MAG',
      'AVGS-MPAV',
      'Aktivierungs- und Vermittlungsgutschein',
      'Vermittlungsgutschein',
      'Gutscheincoaching',
      '45er-Maßnahme',
      'Maßnahme',
      'Trainingsmaßnahme',
      'Eignungsfeststellung',
      'KompAS',
      'PerF',
    ],
  },
  'sgb2-16-vermittlungsbudget': {
    label: 'Förderung aus dem Vermittlungsbudget (§ 16 SGB II i. V. m. § 44 SGB III)',
    name: 'Förderung aus dem Vermittlungsbudget',
    erklaerung: 'Übernahme einzelner Kosten, die einer Arbeit im Weg stehen.',
    synonyme: ['Vermittlungsbudget'],
    abkuerzungen: ['VB'],
    paragrafen: ['§ 44 SGB III'],
    suchwoerter: ['Fahrtkosten', 'Fahrkosten', 'Bewerbungskosten', 'Mobilitätshilfen', 'UBV'],
  },
  'sgb2-16-egz': {
    label: 'Eingliederungszuschuss (§ 16 SGB II i. V. m. § 88 SGB III)',
    name: 'Eingliederungszuschuss',
    erklaerung: 'Zuschuss zum Lohn an Arbeitgeber, wenn jemand eine schwierige Einarbeitung vor sich hat.',
    synonyme: ['Zuschuss an Arbeitgeber'],
    abkuerzungen: ['EGZ'],
    paragrafen: ['§ 88 SGB III'],
    suchwoerter: ['Lohnkostenzuschuss', 'EGZ-SB', 'Einarbeitungszuschuss'],
  },
  'sgb2-16-weiterbildung': {
    label: 'Förderung der beruflichen Weiterbildung (§ 81 SGB III)',
    name: 'Förderung der beruflichen Weiterbildung',
    erklaerung: 'Übernahme der Kosten einer Weiterbildung oder Umschulung, meist mit einem Bildungsgutschein.',
    synonyme: ['berufliche Weiterbildung', 'Bildungsgutschein'],
    abkuerzungen: ['FbW', 'BGS'],
    paragrafen: ['§ 81 SGB III'],
    suchwoerter: ['Umschulung', 'Weiterbildung', 'Weiterbildungsgeld', 'Teilqualifizierung', 'Fortbildung und Umschulung'],
    inKraft: { bis: '2024-12-31' },
    geschichte: 'Seit dem 1. Januar 2025 fördert die Agentur für Arbeit, auch wenn jemand Leistungen vom Jobcenter bekommt.',
  },
  'sgb2-16a': {
    label: 'Kommunale Eingliederungsleistungen (§ 16a SGB II)',
    name: 'Kommunale Eingliederungsleistungen',
    erklaerung: 'Kinderbetreuung oder häusliche Pflege, Schuldner- und Suchtberatung und psychosoziale Betreuung.',
    synonyme: ['flankierende Leistungen', 'Schuldnerberatung', 'Suchtberatung', 'psychosoziale Betreuung'],
    abkuerzungen: ['KEL'],
    paragrafen: ['§ 16a SGB II'],
    suchwoerter: ['16a-Leistungen', 'PSB', 'psychosoziale Beratung', 'Suchthilfe', 'sozialintegrative Leistungen'],
  },
  'sgb2-16b': {
    label: 'Einstiegsgeld (§ 16b SGB II)',
    name: 'Einstiegsgeld',
    erklaerung: 'Zuschuss für Menschen, die eine sozialversicherungspflichtige Arbeit aufnehmen oder sich selbstständig machen.',
    synonyme: ['Förderung der Arbeitsaufnahme'],
    abkuerzungen: ['ESG'],
    paragrafen: ['§ 16b SGB II'],
    suchwoerter: ['Starthilfe'],
  },
  'sgb2-16d': {
    label: 'Arbeitsgelegenheiten (§ 16d SGB II)',
    name: 'Arbeitsgelegenheiten',
    erklaerung: 'Zusätzliche Arbeiten im öffentlichen Interesse, für die es eine Entschädigung, aber keinen Lohn gibt.',
    synonyme: ['Arbeitsgelegenheit mit Mehraufwandsentschädigung'],
    abkuerzungen: ['AGH'],
    paragrafen: ['§ 16d SGB II'],
    suchwoerter: ['Arbeitsgelegenheit', 'AGH-MAE', 'AGH MAE', 'Ein-Euro-Job', '1-Euro-Job', 'Zusatzjob'],
  },
  'sgb2-16e': {
    label: 'Eingliederung von Langzeitarbeitslosen (§ 16e SGB II)',
    name: 'Eingliederung von Langzeitarbeitslosen',
    erklaerung:
      'Befristeter Zuschuss zum Lohn an Arbeitgeber, die Menschen nach langer Arbeitslosigkeit einstellen, mit Begleitung im Betrieb.',
    synonyme: ['Lohnkostenzuschuss für Langzeitarbeitslose'],
    abkuerzungen: ['EvL'],
    paragrafen: ['§ 16e SGB II'],
    suchwoerter: ['FAV', 'Förderung von Arbeitsverhältnissen', 'JobPerspektive', 'Beschäftigungszuschuss'],
    geschichte: 'Am 1. Januar 2019 löste sie die Förderung von Arbeitsverhältnissen (FAV) ab.',
  },
  'sgb2-16f': {
    label: 'Freie Förderung (§ 16f SGB II)',
    name: 'Freie Förderung',
    erklaerung: 'Eigene Ideen des Jobcenters, die kein anderes Instrument abdeckt.',
    synonyme: ['freie Leistungen zur Eingliederung'],
    abkuerzungen: ['FF'],
    paragrafen: ['§ 16f SGB II'],
    suchwoerter: ['Freie Förderung SGB II', 'Projektförderung'],
  },
  'sgb2-16g': {
    label: 'Förderung bei Wegfall der Hilfebedürftigkeit (§ 16g SGB II)',
    name: 'Förderung bei Wegfall der Hilfebedürftigkeit',
    erklaerung: 'Förderung und Begleitung, die nach Aufnahme der Arbeit weiterlaufen, obwohl keine Leistungen mehr fließen.',
    synonyme: ['Nachbetreuung', 'nachgehende Betreuung'],
    paragrafen: ['§ 16g SGB II'],
    suchwoerter: ['Stabilisierung', 'Beschäftigungsstabilisierung', 'nachhaltige Integration'],
  },
  'sgb2-16h': {
    label: 'Förderung schwer zu erreichender junger Menschen (§ 16h SGB II)',
    name: 'Förderung schwer zu erreichender junger Menschen',
    erklaerung: 'Junge Menschen zurück in Hilfe und Bildung holen.',
    synonyme: ['16h-Projekt'],
    paragrafen: ['§ 16h SGB II'],
    suchwoerter: ['entkoppelte Jugendliche', 'aufsuchende Jugendarbeit', 'RESPEKT'],
    inKraft: { seit: '2016-08-01' },
  },
  'sgb2-16i': {
    label: 'Teilhabe am Arbeitsmarkt (§ 16i SGB II)',
    name: 'Teilhabe am Arbeitsmarkt',
    erklaerung: 'Zuschuss zum Lohn bis zu fünf Jahre, mit Begleitung am Arbeitsplatz.',
    synonyme: ['sozialer Arbeitsmarkt'],
    abkuerzungen: ['TaAM'],
    paragrafen: ['§ 16i SGB II'],
    suchwoerter: [
      'Teilhabechancengesetz',
      'TCG',
      'öffentlich geförderte Beschäftigung',
      'ÖGB',
      'Passiv-Aktiv-Transfer',
      'PAT',
      'Soziale Teilhabe am Arbeitsmarkt',
    ],
    inKraft: { seit: '2019-01-01' },
    geschichte: 'Eingeführt wurde das Instrument mit dem Teilhabechancengesetz.',
  },
  'sgb2-16k': {
    label: 'Ganzheitliche Betreuung (§ 16k SGB II)',
    name: 'Ganzheitliche Betreuung',
    erklaerung: 'Begleitung, die auch zu den Menschen nach Hause kommt, durch eigene Fachkräfte oder einen Träger.',
    synonyme: ['ganzheitliches Coaching', 'aufsuchendes Coaching'],
    paragrafen: ['§ 16k SGB II'],
    suchwoerter: ['Coaching', 'aufsuchende Betreuung'],
    inKraft: { seit: '2023-07-01' },
    geschichte: 'Eingeführt wurde das Instrument mit dem Bürgergeld-Gesetz.',
  },
  'sgb9-rehapro': {
    label: 'Modellvorhaben rehapro (§ 11 SGB IX)',
    name: 'Modellvorhaben zur Stärkung der Rehabilitation',
    erklaerung: 'Bundesprogramm für neue Wege in der Rehabilitation.',
    synonyme: ['rehapro', 'Innovative Wege zur Teilhabe am Arbeitsleben'],
    paragrafen: ['§ 11 SGB IX'],
    suchwoerter: ['Bundesprogramm rehapro', 'Reha-Modellvorhaben'],
  },
  'aufenthg-sprachfoerderung': {
    label: 'Integrationskurse und Berufssprachkurse (§§ 43, 45a AufenthG)',
    name: 'Integrationskurse und berufsbezogene Deutschsprachförderung',
    erklaerung: 'Kurse des Bundesamts für Migration und Flüchtlinge.',
    synonyme: ['Integrationskurs', 'Berufssprachkurs'],
    abkuerzungen: ['BSK', 'DeuFöV'],
    paragrafen: ['§ 43 AufenthG', '§ 45a AufenthG'],
    suchwoerter: ['BAMF', 'Job-BSK', 'IK', 'ESF-BAMF', 'ESF-BAMF-Programm', 'Deutschsprachförderverordnung', 'Sprachkurs', 'Deutschkurs'],
  },
  'foerderprogramm-eu': {
    label: 'Programme der Europäischen Union (ESF und andere)',
    name: 'Programme der Europäischen Union',
    erklaerung: 'Förderung aus dem Europäischen Sozialfonds oder verwandten Programmen.',
    synonyme: ['Europäischer Sozialfonds', 'ESF Plus'],
    abkuerzungen: ['ESF', 'BIWAQ', 'AMIF'],
    suchwoerter: ['ESF+', 'EU-Mittel', 'EU-Förderung', 'EHAP', 'Akti(F)'],
    programm: 'eu',
  },
  'foerderprogramm-land': {
    label: 'Landesprogramm',
    name: 'Förderprogramm eines Landes',
    erklaerung: 'Förderung aus einem Programm eines Landes.',
    synonyme: ['Landesförderung'],
    suchwoerter: ['Landesmittel'],
    programm: 'land',
  },
  'foerderprogramm-bund': {
    label: 'Bundesprogramm',
    name: 'Förderprogramm des Bundes',
    erklaerung: 'Förderung aus einem Programm des Bundes.',
    synonyme: ['Bundesförderung'],
    suchwoerter: ['Bundesmittel', 'Modellprogramm'],
    programm: 'bund',
  },
})
