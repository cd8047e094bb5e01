import { zahl } from './mengen.ts'

/** Was in einem Monat neu war, und der Text dazu. */
export const monate = {
  pfad: '/neu/',
  titel: 'Neu, Monat für Monat',
  einleitung: 'Was ist dazugekommen? Zu jedem Monat eine Liste und ein fertiger Text für Ihren Newsletter.',
  keine: 'Noch ist kein Beispiel veröffentlicht.',
  seite: (monat: string) => `Neu im ${monat}`,
  anzahl: (n: number) =>
    n === 1 ? 'Ein Beispiel ist in diesem Monat dazugekommen.' : `${zahl(n)} Beispiele sind in diesem Monat dazugekommen.`,
  zumText: 'Zum Text für Ihren Newsletter',
  newsletter: 'Text für Ihren Newsletter',
  newsletterHinweis: 'Betreff, Beispiele mit Kurzfassung und kurze Links, die immer ankommen. Zum Kopieren auch als Datei:',
  datei: 'Text öffnen',
  zeigen: 'Text hier zeigen',
  betreff: 'Betreff',
  auswahl: 'Eine Auswahl:',
  alle: 'Alle aus diesem Monat',
  lizenz: 'Die Texte stehen unter CC BY 4.0, wenn beim Beispiel nichts anderes steht. Bitte nennen Sie beim Weitergeben den Link.',
}
