import { zahl } from './mengen.ts'

/** „Jobcenter wie meines“. */
export const wieMeines = {
  titel: 'Jobcenter wie meines',
  bleibt: 'Nur in diesem Browser gespeichert, bis Sie die Wahl löschen.',
  bleibtNicht: 'Ihr Browser lässt kein Speichern zu. Die Wahl gilt, bis Sie diese Seite verlassen.',
  aendern: 'Anderes Jobcenter wählen',
  treffer: (n: number) => (n === 0 ? 'Kein Jobcenter passt dazu.' : n === 1 ? '1 Jobcenter passt.' : `${zahl(n)} Jobcenter passen.`),
  mehr: (n: number) => `Gezeigt sind die ersten ${n}. Schreiben Sie weiter, um einzugrenzen.`,
  fehler: 'Die Liste der Jobcenter ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  eigenes: 'Aus Ihrem Jobcenter',
  aehnlichGross: 'ähnlich groß',
  grund: (gemeinsam: readonly string[]) => `Wie Ihr Jobcenter: ${gemeinsam.join(', ')}`,
}

/** Was „Jobcenter wie meines“ tut; steht nur auf der Seite. */
export const wieMeinesErklaert = {
  kurz: 'Beispiele aus ähnlichen Jobcentern zuerst zeigen',
  frage: 'Wählen Sie Ihr Jobcenter. Dann steht vorn, was aus ähnlichen Jobcentern kommt, und auf jeder Karte, was Sie gemeinsam haben.',
  feld: 'Name oder Träger-Nummer Ihres Jobcenters',
  bleibt: 'Ihre Wahl bleibt in diesem Browser gespeichert, bis Sie sie löschen. Sie steht in keiner Adresse, und wir erfahren sie nicht.',
  gewaehlt: 'Gewählt',
  loeschen: 'Wahl löschen',
  titel: 'Was wird verglichen?',
  absaetze: [
    'Verglichen werden vier Dinge: die Art der Region, die Größe, die Form und das Land. Je mehr davon übereinstimmt, desto weiter vorn steht ein Beispiel; bei gleich vielen zuerst das neuere. Was nicht bekannt ist, gilt nie als gemeinsam. Über die Arbeit eines Jobcenters sagt das nichts.',
    'Bei einer Suche zählt das Wort zuerst: Der beste Treffer bleibt oben, jeder andere rückt je Gemeinsamkeit höchstens einen Platz vor.',
    'Art der Region: Siedlungsstruktureller Kreistyp 2020 (BBSR). Kleine kreisfreie Städte tragen darin den Typ ihrer Umgebung. Größe: Menschen im Gebiet des Jobcenters in vier Klassen (Zensus 2022, Statistische Ämter des Bundes und der Länder, Datenlizenz Deutschland – Namensnennung – Version 2.0, eigene Summen). Form: Eingliederungsmittel-Verordnung 2026.',
  ],
}
