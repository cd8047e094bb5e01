import type { Link } from './rahmen.ts'

/** Die Seiten, auf denen die Redaktion sich erklärt; jede nennt am Ende die anderen. */
export const redaktionelles = {
  titel: 'Mehr darüber, wie wir arbeiten',
  inhalt: 'Auf dieser Seite',
  seiten: [
    { href: '/worum-es-geht/', label: 'Worum es geht', aus: 'seiten' },
    { href: '/wie-wir-auswaehlen-und-pruefen/', label: 'Wie wir auswählen und prüfen', aus: 'seiten' },
    { href: '/belege/', label: 'Wie gut etwas belegt ist', aus: 'seiten' },
    { href: '/einfluss/', label: 'Was in wessen Hand liegt', aus: 'seiten' },
    { href: '/redaktionsleitlinien/', label: 'Redaktionsleitlinien', aus: 'seiten' },
  ] as readonly Link[],
}

/** Neben einer Stelle, die eine redaktionelle Seite aus einem Beispiel zeigt. */
export const ausDemBestand = { zum: 'Aus dem Beispiel' }

/** Die Seite `/redaktion/stand/`. */
export const stand = {
  titel: 'Stand des Katalogs',
  einleitung: 'Für die Redaktion: wie sich die Beispiele verteilen und wo Angaben fehlen.',
  gleichgewicht: 'Gleichgewicht',
  gleichgewichtHinweis:
    'Gezählt werden die Beispiele der Übersicht. Ein Beispiel kann zu mehreren Gruppen, Feldern und Ländern gehören und zählt dann bei jedem; die Summe liegt deshalb höher. Die Zahlen sagen, was hier fehlt, nicht, was in den Jobcentern geschieht. Einzelne Jobcenter vergleicht diese Seite nie.',
  nach: (label: string) => `Nach ${label}`,
  beispiele: 'Beispiele',
  register: 'Jobcenter im Register',
  von: (n: number, alle: number) => `${n} von ${alle}`,
  ohne: 'ohne Angabe',
  luecken: 'Lücken',
  lueckenHinweis:
    'Die meisten Lücken stehen oben, bei gleich vielen entscheidet die Adresse. Eine Lücke ist kein Fehler: Was die Quelle nicht nennt, bleibt leer, bis das Jobcenter es ergänzt.',
  fehlt: (n: number) => (n === 1 ? 'Eine Angabe fehlt:' : `${n} Angaben fehlen:`),
  vollstaendig: 'Alle Beispiele sind vollständig.',
}

/** Die Prüfregeln unter `/regeln/`. */
export const regelseiten = {
  titel: 'Prüfregeln',
  einleitung: 'Jede Einreichung wird nach diesen Regeln geprüft, bevor sie auf die Seite kommt. Fehler halten sie auf, Hinweise nie.',
  warum: 'Warum es die Regel gibt',
  beheben: 'So beheben Sie den Befund',
  richtig: 'So ist es richtig',
  falsch: 'Das beanstandet die Regel',
  meldung: 'Meldung',
}
