import { merkliste } from './merkliste.ts'

/** Ein Link des Rahmens. Was mit `aus` auf den Bestand zeigt, erscheint nur, wenn der Bestand es hat. */
export interface Link {
  href: string
  label: string
  aus?: 'seiten' | 'pakete'
  /** Sprache des Ziels, wenn es nicht deutsch ist. */
  sprache?: string
}

/** Was jede Seite umgibt: Menü, Suche, Fußzeile. */
export const seite = {
  zumInhalt: 'Zum Inhalt springen',
  hauptmenue: 'Hauptmenü',
  menueKnopf: 'Menü',
  fusszeile: 'Rechtliches und Hilfe',
  suche: 'Suche in allen Beispielen',
  suchen: 'Suchen',
  suchwort: 'Suchwort',
  suchbeispiel: 'zum Beispiel: Sprachkurs im Betrieb',
  menue: [
    { href: '/beispiele/', label: 'Alle Beispiele' },
    { href: '/themen/', label: 'Themenpakete', aus: 'pakete' },
    { href: '/handlungsfelder/', label: 'Handlungsfelder' },
    { href: '/zielgruppen/', label: 'Zielgruppen' },
    { href: '/laender/', label: 'Länder' },
    { href: '/jobcenter/', label: 'Jobcenter' },
    { href: '/worum-es-geht/', label: 'Worum es geht', aus: 'seiten' },
    { href: merkliste.pfad, label: merkliste.titel },
  ] as readonly Link[],
  fuss: [
    { href: '/leichte-sprache/', label: 'Leichte Sprache', aus: 'seiten' },
    { href: '/en/', label: 'English', sprache: 'en', aus: 'seiten' },
    { href: '/hilfe/', label: 'Hilfe', aus: 'seiten' },
    { href: '/mitmachen/', label: 'Beispiel einreichen', aus: 'seiten' },
    { href: '/einreichen/', label: 'Formular für Beispiele' },
    { href: '/leitfaden/', label: 'Leitfaden' },
    { href: '/neu/', label: 'Neu, Monat für Monat' },
    { href: '/abonnieren/', label: 'Abonnieren' },
    { href: '/daten/', label: 'Offene Daten' },
    { href: '/glossar/', label: 'Glossar' },
    { href: '/wie-wir-auswaehlen-und-pruefen/', label: 'Wie wir auswählen und prüfen', aus: 'seiten' },
    { href: '/redaktionsleitlinien/', label: 'Redaktionsleitlinien', aus: 'seiten' },
    { href: '/regeln/', label: 'Prüfregeln' },
    { href: '/impressum/', label: 'Impressum' },
    { href: '/datenschutz/', label: 'Datenschutz' },
    { href: '/barrierefreiheit/', label: 'Erklärung zur Barrierefreiheit' },
  ] as readonly Link[],
  /** Dieselbe Auskunft in anderen Fassungen; jede nennt Suchmaschinen die übrigen. */
  fassungen: [
    { href: '/', hreflang: 'de' },
    { href: '/leichte-sprache/', hreflang: 'de-simple', aus: 'seiten' },
    { href: '/en/', hreflang: 'en', aus: 'seiten' },
    { href: '/', hreflang: 'x-default' },
  ] as readonly (Pick<Link, 'href' | 'aus'> & { hreflang: string })[],
  lizenz: 'Texte der Beispiele: CC BY 4.0, wenn nichts anderes dabeisteht. Software: EUPL-1.2.',
  offen: (was: string) => `[Vom Betreiber einzutragen: ${was}]`,
}
