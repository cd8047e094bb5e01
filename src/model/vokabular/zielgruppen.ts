import { defineVokabular } from './begriff.ts'

export const zielgruppen = defineVokabular({
  gefluechtete: {
    label: 'Geflüchtete Menschen',
    erklaerung: 'Menschen mit Schutzstatus oder im Asylverfahren, ohne Beschränkung auf ein Herkunftsland.',
    synonyme: ['Flüchtlinge', 'Asylberechtigte', 'anerkannte Schutzsuchende', 'Asylbewerber'],
  },
  'gefluechtete-ukraine': {
    label: 'Geflüchtete aus der Ukraine',
    erklaerung: 'Menschen mit vorübergehendem Schutz nach § 24 Aufenthaltsgesetz.',
    synonyme: ['Ukrainer', 'Ukrainerinnen', 'Kriegsflüchtlinge', '§ 24 AufenthG', 'Ukraine'],
  },
  zugewanderte: {
    label: 'Zugewanderte Menschen',
    erklaerung: 'Menschen mit eigener Zuwanderungsgeschichte, unabhängig von Flucht und Aufenthaltstitel.',
    synonyme: ['Migranten', 'Migrantinnen', 'Neuzugewanderte', 'EU-Zuwanderung', 'Migrationshintergrund'],
  },
  'frauen-einwanderungsgeschichte': {
    label: 'Frauen mit Einwanderungsgeschichte',
    erklaerung: 'Frauen, die selbst oder deren Eltern zugewandert sind.',
    synonyme: ['Migrantinnen', 'geflüchtete Frauen', 'Mütter mit Migrationshintergrund'],
  },
  alleinerziehende: {
    label: 'Alleinerziehende',
    erklaerung: 'Mütter und Väter, die allein mit minderjährigen Kindern leben.',
    synonyme: ['Alleinerziehung', 'Ein-Eltern-Familie', 'alleinstehende Mütter'],
  },
  familien: {
    label: 'Familien',
    erklaerung: 'Bedarfsgemeinschaften mit Kindern, bei denen die ganze Familie in den Blick kommt.',
    synonyme: ['Bedarfsgemeinschaft', 'BG', 'Eltern', 'Paare mit Kindern'],
  },
  'junge-menschen': {
    label: 'Junge Menschen unter 25',
    erklaerung: 'Jugendliche und junge Erwachsene auf dem Weg in Ausbildung oder Arbeit.',
    synonyme: ['U25', 'Jugendliche', 'junge Erwachsene', 'Schulabgänger'],
  },
  langzeitleistungsbeziehende: {
    label: 'Langzeitleistungsbeziehende',
    erklaerung: 'Menschen, die in den vergangenen 24 Monaten mindestens 21 Monate Leistungen bezogen haben.',
    synonyme: ['Langzeitleistungsbezieher', 'LZB', 'Langzeitarbeitslose', 'Hartz IV', 'arbeitsmarktfern'],
  },
  'gesundheitliche-einschraenkung': {
    label: 'Menschen mit gesundheitlicher Einschränkung',
    erklaerung: 'Menschen, deren Gesundheit der Aufnahme einer Arbeit im Weg steht.',
    synonyme: ['Kranke', 'psychisch Erkrankte', 'Sucht', 'Erwerbsminderung'],
  },
  'menschen-mit-behinderung': {
    label: 'Menschen mit Behinderung',
    erklaerung: 'Menschen mit anerkannter Behinderung oder Gleichstellung nach dem SGB IX.',
    synonyme: ['Schwerbehinderte', 'Behinderte', 'Rehabilitanden', 'SGB IX'],
  },
  leistungsberechtigte: {
    label: 'Alle Leistungsberechtigten',
    erklaerung: 'Das Angebot steht allen offen, die Leistungen nach dem SGB II erhalten oder beantragen.',
    synonyme: ['Kunde', 'Kunden', 'Kundinnen', 'Antragsteller', 'Bürgergeld', 'Hartz-IV-Empfänger', 'eLb', 'Arbeitslose'],
  },
  'beschaeftigte-im-jobcenter': {
    label: 'Beschäftigte im Jobcenter',
    erklaerung: 'Das Vorhaben verändert zuerst die Arbeit der eigenen Fachkräfte.',
    synonyme: ['Mitarbeitende', 'Mitarbeiter', 'Integrationsfachkräfte', 'IFK', 'Sachbearbeitung'],
  },
  arbeitgeber: {
    label: 'Arbeitgeber',
    erklaerung: 'Betriebe und Einrichtungen, die Beschäftigte suchen oder einstellen.',
    synonyme: ['Unternehmen', 'Betriebe', 'Firmen'],
  },
})
