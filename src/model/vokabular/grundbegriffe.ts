import { defineVokabular } from './begriff.ts'

/** Wörter, die in mindestens drei Beispielen stehen und außerhalb des Fachs nicht jeder kennt. Sie stehen nur im Glossar, kein Feld benutzt sie. */
export const grundbegriffe = defineVokabular({
  grundsicherung: {
    label: 'Grundsicherung für Arbeitsuchende',
    erklaerung:
      'System aus Beratung, Förderung und Geld zum Leben nach dem SGB II. Die Geldleistung hieß bis Ende 2022 Arbeitslosengeld II, dann Bürgergeld; 2026 hat der Bundestag sie als Grundsicherungsgeld neu geregelt.',
    synonyme: ['Grundsicherungsgeld', 'Bürgergeld', 'Arbeitslosengeld II'],
    paragrafen: ['§ 1 SGB II', '§ 19 SGB II'],
    suchwoerter: ['Hartz IV', 'Hartz 4', 'ALG II', 'ALG 2', 'Sozialgeld', 'GSiA'],
  },
  bedarfsgemeinschaft: {
    label: 'Bedarfsgemeinschaft',
    erklaerung: 'Menschen, die zusammenleben und füreinander einstehen; das SGB II rechnet ihren Bedarf und ihr Einkommen zusammen.',
    synonyme: [],
    abkuerzungen: ['BG'],
    paragrafen: ['§ 7 Absatz 3 SGB II'],
    suchwoerter: ['BGs', 'Haushalt'],
  },
  langzeitarbeitslose: {
    label: 'Langzeitarbeitslose',
    erklaerung:
      'Menschen, die ein Jahr und länger arbeitslos sind. Wer lange Leistungen bezieht, muss nicht arbeitslos sein und umgekehrt.',
    synonyme: ['Menschen in Langzeitarbeitslosigkeit'],
    abkuerzungen: ['LZA'],
    paragrafen: ['§ 18 SGB III'],
    suchwoerter: ['Langzeitarbeitsloser', 'Langzeitarbeitslosigkeit'],
  },
  rechtskreis: {
    label: 'Rechtskreis',
    erklaerung: 'Gesetz, nach dem jemand Leistungen bekommt, etwa das SGB II, das SGB III oder das Asylbewerberleistungsgesetz.',
    synonyme: [],
    suchwoerter: ['RK', 'rechtskreisübergreifend', 'Rechtskreise'],
  },
  rechtskreiswechsel: {
    label: 'Rechtskreiswechsel',
    erklaerung:
      'Übergang von einem Gesetz in ein anderes. Im Juni 2022 wechselten Geflüchtete aus der Ukraine vom Asylbewerberleistungsgesetz in das SGB II.',
    synonyme: ['Wechsel in das SGB II', 'Wechsel ins Jobcenter', 'Wechsel in die Grundsicherung'],
    suchwoerter: ['Zuständigkeitswechsel'],
  },
  jugendberufsagentur: {
    label: 'Jugendberufsagentur',
    erklaerung: 'Jobcenter, Agentur für Arbeit und Jugendhilfe beraten junge Menschen gemeinsam, oft unter einem Dach.',
    synonyme: [],
    abkuerzungen: ['JBA'],
    suchwoerter: ['Haus der Jugend', 'Arbeitsbündnis Jugend und Beruf'],
  },
  'integration-point': {
    label: 'Integration Point',
    erklaerung: 'Gemeinsame Anlaufstelle von Jobcenter, Agentur für Arbeit und Kommune für zugewanderte Menschen.',
    synonyme: [],
    suchwoerter: ['Integrationpoint', 'Integration Points'],
  },
  eingangszone: {
    label: 'Eingangszone',
    erklaerung: 'Erste Anlaufstelle im Jobcenter: Hier werden Anliegen aufgenommen, Termine vergeben und Unterlagen angenommen.',
    synonyme: ['Empfang'],
    suchwoerter: ['EZ', 'Service-Center', 'Kundenportal', 'Neukundenbereich'],
  },
  sprachniveau: {
    label: 'Sprachniveau',
    erklaerung: 'Wie gut jemand Deutsch kann, nach dem Gemeinsamen Europäischen Referenzrahmen: von A1 für den Anfang bis C2.',
    synonyme: ['Sprachstand'],
    suchwoerter: ['GER', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'Deutschkenntnisse'],
  },
})
