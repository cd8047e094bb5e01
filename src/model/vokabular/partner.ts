import { defineVokabular } from './begriff.ts'

export const partnerarten = defineVokabular({
  'agentur-fuer-arbeit': {
    label: 'Agentur für Arbeit',
    erklaerung: 'Örtliche Agentur der Bundesagentur für Arbeit.',
    synonyme: ['Arbeitsagentur', 'BA'],
  },
  kommune: {
    label: 'Kommune',
    erklaerung: 'Stadt, Gemeinde oder Landkreis mit ihren Ämtern.',
    synonyme: ['Sozialamt', 'Jugendamt', 'Ausländerbehörde', 'Gesundheitsamt'],
  },
  land: { label: 'Land', erklaerung: 'Ministerium oder Behörde eines Landes.', synonyme: ['Ministerium'] },
  bund: { label: 'Bund', erklaerung: 'Ministerium oder Behörde des Bundes.', synonyme: ['BMAS', 'BAMF'] },
  traeger: {
    label: 'Bildungs- oder Maßnahmeträger',
    erklaerung: 'Führt Kurse, Coaching oder Beschäftigung durch.',
    synonyme: ['Bildungsträger', 'Maßnahmeträger', 'VHS'],
  },
  wohlfahrt: {
    label: 'Wohlfahrtspflege',
    erklaerung: 'Freie Wohlfahrtspflege, Vereine und Beratungsstellen.',
    synonyme: ['Caritas', 'Diakonie', 'AWO', 'DRK', 'Paritätischer'],
  },
  arbeitgeber: { label: 'Arbeitgeber', erklaerung: 'Einzelne Betriebe und Einrichtungen.', synonyme: ['Unternehmen', 'Betrieb'] },
  kammern: {
    label: 'Kammern und Verbände',
    erklaerung: 'IHK, Handwerkskammer, Innungen, Wirtschaftsförderung, Gewerkschaften.',
    synonyme: ['IHK', 'HWK', 'Kreishandwerkerschaft'],
  },
  gesundheit: {
    label: 'Gesundheitswesen',
    erklaerung: 'Krankenkassen, Kliniken, Rentenversicherung, Praxen.',
    synonyme: ['Krankenkasse', 'Klinik', 'DRV'],
  },
  schule: {
    label: 'Schulen und Hochschulen',
    erklaerung: 'Allgemeinbildende und berufliche Schulen, Hochschulen, Forschung.',
    synonyme: ['Berufsschule', 'Universität'],
  },
  ehrenamt: { label: 'Ehrenamt', erklaerung: 'Freiwillige und Initiativen.', synonyme: ['Freiwillige'] },
  jobcenter: { label: 'Andere Jobcenter', erklaerung: 'Ein oder mehrere andere Jobcenter.', synonyme: [] },
  sonstige: { label: 'Weitere Partner', erklaerung: 'Partner, die in keine andere Gruppe passen.', synonyme: [] },
})
