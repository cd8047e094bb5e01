import { defineVokabular } from './begriff.ts'

export const partnerarten = defineVokabular({
  'agentur-fuer-arbeit': {
    label: 'Agentur für Arbeit',
    erklaerung: 'Das ist die örtliche Agentur der Bundesagentur für Arbeit, zuständig für die Arbeitsförderung nach dem SGB III.',
    synonyme: ['Arbeitsagentur'],
    abkuerzungen: ['AA'],
    suchwoerter: ['BA', 'AfA', 'Bundesagentur für Arbeit', 'Arbeitsamt', 'Regionaldirektion', 'Berufsberatung'],
  },
  kommune: {
    label: 'Kommune',
    erklaerung: 'Eine Stadt, eine Gemeinde oder ein Landkreis mit ihren Ämtern wirkt mit.',
    synonyme: ['Stadt', 'Gemeinde', 'Landkreis'],
    suchwoerter: ['Sozialamt', 'Jugendamt', 'Ausländerbehörde', 'ABH', 'Gesundheitsamt', 'Kreisverwaltung', 'Stadtverwaltung', 'Rathaus'],
  },
  land: {
    label: 'Land',
    erklaerung: 'Ein Ministerium oder eine Behörde eines Landes wirkt mit.',
    synonyme: ['Landesbehörde'],
    suchwoerter: ['Landesministerium', 'Bundesland', 'Landesregierung'],
  },
  bund: {
    label: 'Bund',
    erklaerung: 'Ein Ministerium oder eine Behörde des Bundes wirkt mit.',
    synonyme: ['Bundesbehörde'],
    suchwoerter: ['BMAS', 'BAMF', 'Bundesministerium', 'Bundesamt für Migration und Flüchtlinge'],
  },
  traeger: {
    label: 'Bildungs- oder Maßnahmeträger',
    erklaerung: 'Ein Träger führt im Auftrag Kurse, Coaching oder Beschäftigung durch.',
    synonyme: ['Bildungsträger', 'Maßnahmeträger', 'Beschäftigungsträger'],
    suchwoerter: ['Träger', 'VHS', 'Volkshochschule', 'Sprachkursträger', 'Dritte'],
  },
  wohlfahrt: {
    label: 'Wohlfahrtspflege',
    erklaerung: 'Verbände der freien Wohlfahrtspflege, Vereine oder Beratungsstellen wirken mit.',
    synonyme: ['Freie Wohlfahrtspflege', 'Wohlfahrtsverband', 'Beratungsstelle'],
    suchwoerter: ['Caritas', 'Diakonie', 'AWO', 'DRK', 'Paritätischer', 'Verein', 'Schuldnerberatung', 'Migrationsberatung'],
  },
  arbeitgeber: {
    label: 'Arbeitgeber',
    erklaerung: 'Einzelne Betriebe oder Einrichtungen wirken mit.',
    synonyme: ['Betrieb', 'Unternehmen'],
    suchwoerter: ['Firma', 'Firmen', 'Betriebe', 'Arbeitgeberin'],
  },
  kammern: {
    label: 'Kammern und Verbände',
    erklaerung: 'IHK, Handwerkskammer, Innungen, Wirtschaftsförderung oder Gewerkschaften wirken mit.',
    synonyme: ['Industrie- und Handelskammer', 'Handwerkskammer', 'Kreishandwerkerschaft'],
    suchwoerter: ['IHK', 'HWK', 'Innung', 'Arbeitgeberverband', 'Gewerkschaft', 'Wirtschaftsförderung', 'DEHOGA'],
  },
  gesundheit: {
    label: 'Gesundheitswesen',
    erklaerung: 'Krankenkassen, Kliniken, Praxen oder die Rentenversicherung wirken mit.',
    synonyme: ['Krankenkasse', 'Klinik', 'Rentenversicherung'],
    suchwoerter: ['GKV', 'DRV', 'Krankenhaus', 'Arzt', 'Ärztin', 'Psychiatrie', 'Reha-Träger'],
  },
  schule: {
    label: 'Schulen und Hochschulen',
    erklaerung: 'Allgemeinbildende oder berufliche Schulen, Hochschulen oder Forschungsinstitute wirken mit.',
    synonyme: ['Berufsschule', 'Hochschule', 'Forschungsinstitut'],
    suchwoerter: ['Schule', 'Berufskolleg', 'Universität', 'Uni', 'IAB'],
  },
  ehrenamt: {
    label: 'Ehrenamt',
    erklaerung: 'Freiwillige oder Initiativen wirken mit.',
    synonyme: ['Freiwillige', 'Initiative'],
    suchwoerter: ['Ehrenamtliche', 'Helferkreis', 'Paten', 'Patenschaft'],
  },
  jobcenter: {
    label: 'Andere Jobcenter',
    erklaerung: 'Ein oder mehrere andere Jobcenter wirken mit.',
    synonyme: ['Nachbarjobcenter'],
    suchwoerter: ['Jobcenter-Verbund'],
  },
  sonstige: {
    label: 'Weitere Partner',
    erklaerung: 'Das sind Partner, die in keine andere Gruppe passen.',
    synonyme: [],
    suchwoerter: ['andere'],
  },
})
