import { defineVokabular } from './begriff.ts'

/** Rechtsgrundlagen, auf die sich Beispiele stützen. Fundstellen: shared terms nach SGB II/III, Stand 2025. */
export const instrumente = defineVokabular({
  'sgb2-16-avgs': {
    label: 'Aktivierung und berufliche Eingliederung (§ 16 SGB II i. V. m. § 45 SGB III)',
    erklaerung: 'Maßnahmen bei einem Träger oder Arbeitgeber, auch mit Gutschein.',
    synonyme: ['AVGS', 'MAT', 'MAG', '§ 45', 'Maßnahme'],
  },
  'sgb2-16-vermittlungsbudget': {
    label: 'Förderung aus dem Vermittlungsbudget (§ 16 SGB II i. V. m. § 44 SGB III)',
    erklaerung: 'Übernahme einzelner Kosten, die einer Arbeit im Weg stehen.',
    synonyme: ['VB', '§ 44', 'Fahrtkosten'],
  },
  'sgb2-16-egz': {
    label: 'Eingliederungszuschuss (§ 16 SGB II i. V. m. § 88 SGB III)',
    erklaerung: 'Zuschuss zum Lohn an Arbeitgeber.',
    synonyme: ['EGZ', '§ 88', 'Lohnkostenzuschuss'],
  },
  'sgb2-16-weiterbildung': {
    label: 'Förderung der beruflichen Weiterbildung (§ 81 SGB III)',
    erklaerung: 'Bildungsgutschein; seit 2025 bei den Agenturen für Arbeit.',
    synonyme: ['FbW', 'Bildungsgutschein', '§ 81', 'Umschulung'],
  },
  'sgb2-16a': {
    label: 'Kommunale Eingliederungsleistungen (§ 16a SGB II)',
    erklaerung: 'Kinderbetreuung, Schulden-, Sucht- und psychosoziale Beratung.',
    synonyme: ['16a', '§16a', 'Schuldnerberatung', 'psychosoziale Betreuung'],
  },
  'sgb2-16b': {
    label: 'Einstiegsgeld (§ 16b SGB II)',
    erklaerung: 'Zuschuss bei Aufnahme einer Arbeit oder Selbstständigkeit.',
    synonyme: ['16b', '§16b', 'ESG'],
  },
  'sgb2-16d': {
    label: 'Arbeitsgelegenheiten (§ 16d SGB II)',
    erklaerung: 'Zusätzliche Arbeiten im öffentlichen Interesse.',
    synonyme: ['16d', '§16d', 'AGH', 'Ein-Euro-Job'],
  },
  'sgb2-16e': {
    label: 'Eingliederung von Langzeitarbeitslosen (§ 16e SGB II)',
    erklaerung: 'Lohnkostenzuschuss für zwei Jahre mit Begleitung.',
    synonyme: ['16e', '§16e', 'EvL'],
  },
  'sgb2-16f': {
    label: 'Freie Förderung (§ 16f SGB II)',
    erklaerung: 'Eigene Ideen des Jobcenters, die kein anderes Instrument abdeckt.',
    synonyme: ['16f', '§16f', 'FF'],
  },
  'sgb2-16g': {
    label: 'Förderung bei Wegfall der Hilfebedürftigkeit (§ 16g SGB II)',
    erklaerung: 'Begleitung auch nach Aufnahme der Arbeit.',
    synonyme: ['16g', '§16g', 'Nachbetreuung'],
  },
  'sgb2-16h': {
    label: 'Förderung schwer zu erreichender junger Menschen (§ 16h SGB II)',
    erklaerung: 'Junge Menschen zurück in Hilfe und Bildung holen.',
    synonyme: ['16h', '§16h', 'entkoppelte Jugendliche'],
  },
  'sgb2-16i': {
    label: 'Teilhabe am Arbeitsmarkt (§ 16i SGB II)',
    erklaerung: 'Lohnkostenzuschuss bis zu fünf Jahre mit Coaching.',
    synonyme: ['16i', '§16i', 'TaAM', 'sozialer Arbeitsmarkt', 'Teilhabechancengesetz'],
  },
  'sgb2-16k': {
    label: 'Ganzheitliche Betreuung (§ 16k SGB II)',
    erklaerung: 'Aufsuchendes Coaching, auch durch eigene Fachkräfte.',
    synonyme: ['16k', '§16k', 'Coaching'],
  },
  'sgb9-rehapro': {
    label: 'Modellvorhaben rehapro (§ 11 SGB IX)',
    erklaerung: 'Bundesprogramm für neue Wege in der Rehabilitation.',
    synonyme: ['rehapro', '§ 11 SGB IX'],
  },
  'aufenthg-sprachfoerderung': {
    label: 'Integrationskurse und Berufssprachkurse (§§ 43, 45a AufenthG)',
    erklaerung: 'Kurse des Bundesamts für Migration und Flüchtlinge.',
    synonyme: ['BAMF', 'BSK', 'DeuFöV', 'Integrationskurs', 'ESF-BAMF'],
  },
  'foerderprogramm-eu': {
    label: 'Programme der Europäischen Union (ESF und andere)',
    erklaerung: 'Förderung aus dem Europäischen Sozialfonds oder verwandten Programmen.',
    synonyme: ['ESF', 'ESF Plus', 'BIWAQ', 'AMIF', 'EU-Mittel'],
  },
  'foerderprogramm-land': { label: 'Landesprogramm', erklaerung: 'Förderung aus einem Programm eines Landes.', synonyme: ['Landesmittel'] },
  'foerderprogramm-bund': { label: 'Bundesprogramm', erklaerung: 'Förderung aus einem Programm des Bundes.', synonyme: ['Bundesmittel'] },
})
