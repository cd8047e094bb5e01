import { defineVokabular } from './begriff.ts'

export const handlungsfelder = defineVokabular({
  'ankommen-integration': {
    label: 'Ankommen und Integration',
    erklaerung: 'Wege von der Ankunft in Deutschland bis in Arbeit oder Ausbildung.',
    synonyme: ['Flüchtlinge', 'Geflüchtete', 'Migration', 'Asyl', 'Zuwanderung', 'Neuzugewanderte', 'Integration'],
  },
  'sprache-arbeit': {
    label: 'Sprache und Arbeit',
    erklaerung: 'Deutsch lernen und arbeiten zur selben Zeit, im Betrieb oder im Kurs.',
    synonyme: ['Sprachkurs', 'Sprachförderung', 'Deutschkurs', 'Integrationskurs', 'Berufssprachkurs', 'BSK', 'DeuFöV'],
  },
  sprachmittlung: {
    label: 'Sprachmittlung',
    erklaerung: 'Verständigung im Jobcenter, wenn Deutsch noch nicht reicht.',
    synonyme: ['Dolmetschen', 'Dolmetscher', 'Übersetzung', 'Sprachmittler', 'Muttersprache', 'Mehrsprachigkeit'],
  },
  'anerkennung-qualifizierung': {
    label: 'Anerkennung und Qualifizierung',
    erklaerung: 'Ausländische Abschlüsse nutzen, Berufe nachholen, Teilqualifikationen erwerben.',
    synonyme: ['Weiterbildung', 'Umschulung', 'Teilqualifizierung', 'TQ', 'Berufsabschluss', 'Zeugnisanerkennung'],
  },
  arbeitgeber: {
    label: 'Zusammenarbeit mit Arbeitgebern',
    erklaerung: 'Betriebe gewinnen, Stellen erschließen, Menschen und Betriebe zusammenbringen.',
    synonyme: ['Unternehmen', 'Betriebe', 'Firmen', 'Arbeitgeberservice', 'AGS', 'Jobmesse', 'Speeddating', 'Vermittlung'],
  },
  'job-turbo': {
    label: 'Job-Turbo',
    erklaerung: 'Schneller Weg in Beschäftigung nach dem Integrationskurs, mit dichter Begleitung.',
    synonyme: ['Jobturbo', 'Turbo', 'schnelle Vermittlung', 'Arbeitsmarktzugang'],
  },
  langzeitbezug: {
    label: 'Langzeitbezug und soziale Teilhabe',
    erklaerung: 'Neue Wege für Menschen, die lange ohne Arbeit sind.',
    synonyme: ['Langzeitarbeitslose', 'Langzeitarbeitslosigkeit', 'Teilhabe am Arbeitsmarkt', 'sozialer Arbeitsmarkt', '16i', '16e'],
  },
  'coaching-fallmanagement': {
    label: 'Coaching und Fallmanagement',
    erklaerung: 'Dichte, persönliche Begleitung über einen längeren Zeitraum.',
    synonyme: ['Case Management', 'Begleitung', 'Betreuung', 'Beratung', 'ganzheitliche Betreuung', '16k'],
  },
  gesundheit: {
    label: 'Gesundheit',
    erklaerung: 'Gesundheit stärken und Arbeit trotz Einschränkung möglich machen.',
    synonyme: ['Krankheit', 'rehapro', 'Reha', 'psychische Erkrankung', 'Prävention', 'Gesundheitsförderung'],
  },
  familien: {
    label: 'Familien und Alleinerziehende',
    erklaerung: 'Beratung, die die ganze Familie und die Betreuung der Kinder mitdenkt.',
    synonyme: ['Mütter', 'Väter', 'Eltern', 'Kinderbetreuung', 'Kita', 'Bedarfsgemeinschaft', 'Alleinerziehende'],
  },
  'jugend-ausbildung': {
    label: 'Jugend und Ausbildung',
    erklaerung: 'Junge Menschen auf dem Weg in Ausbildung und Beruf.',
    synonyme: ['Jugendliche', 'U25', 'Azubi', 'Lehrstelle', 'Jugendberufsagentur', 'JBA', 'Schule'],
  },
  'aufsuchende-arbeit': {
    label: 'Aufsuchende Arbeit und Sozialraum',
    erklaerung: 'Das Jobcenter kommt zu den Menschen: nach Hause, in den Stadtteil, ins Dorf.',
    synonyme: ['Hausbesuch', 'Quartier', 'Stadtteil', 'mobile Beratung', 'Außensprechstunde'],
  },
  mobilitaet: {
    label: 'Mobilität',
    erklaerung: 'Arbeit erreichen, auch wo selten ein Bus fährt.',
    synonyme: ['Führerschein', 'Auto', 'Fahrrad', 'ÖPNV', 'ländlicher Raum', 'Fahrtkosten', 'Pendeln'],
  },
  'gemeinsame-anlaufstelle': {
    label: 'Gemeinsame Anlaufstellen',
    erklaerung: 'Mehrere Ämter und Rechtskreise arbeiten unter einem Dach oder Hand in Hand.',
    synonyme: [
      'Integration Point',
      'rechtskreisübergreifend',
      'Rechtskreiswechsel',
      'One-Stop-Shop',
      'Behördenlotse',
      'alles unter einem Dach',
    ],
  },
  'personal-organisation': {
    label: 'Personal und Organisation',
    erklaerung: 'Wie ein Jobcenter sich aufstellt: Teams, Aufgaben, Qualifizierung der Beschäftigten.',
    synonyme: ['Team', 'Fachkräfte', 'Organisationsentwicklung', 'Spezialisierung', 'Fortbildung', 'Mitarbeitende'],
  },
  'digitale-dienste': {
    label: 'Digitale Dienste',
    erklaerung: 'Anträge, Beratung und Austausch auf digitalem Weg.',
    synonyme: ['App', 'Online', 'Digitalisierung', 'Onlineantrag', 'Chat', 'Videoberatung', 'OZG'],
  },
  'steuerung-daten': {
    label: 'Steuerung und Daten',
    erklaerung: 'Wissen, was wirkt: Daten erheben, auswerten und daraus Schlüsse ziehen.',
    synonyme: ['Controlling', 'Statistik', 'Monitoring', 'Kennzahlen', 'Ziele', 'Auswertung'],
  },
  'beteiligung-netzwerk': {
    label: 'Beteiligung und Netzwerke',
    erklaerung: 'Leistungsberechtigte beteiligen, Ehrenamt und Partner vor Ort einbinden.',
    synonyme: ['Ehrenamt', 'Kundenbeirat', 'Netzwerk', 'Lotsen', 'Mitbestimmung', 'Kooperation'],
  },
})
