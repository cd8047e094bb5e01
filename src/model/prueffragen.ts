import type { AbschnittId } from './abschnitte.ts'
import type { Beispiel } from './beispiel.ts'

/**
 * Worauf die fachliche Prüfung bei einem Feld achtet; ohne eigene Frage gilt eine allgemeine. Die Fragen stehen nicht im Schema, weil das
 * Formular es mit in den Browser nimmt.
 */
export const fragenZuFeldern: Readonly<Partial<Record<keyof Beispiel, string>>> = {
  titel: 'Sagt der Titel, was gemacht wurde, ohne etwas zu versprechen?',
  kurzfassung: 'Ist auch für Fremde klar, wer was für wen gemacht hat?',
  einfache_sprache: 'Sagt die einfache Fassung dasselbe wie der Text, nur einfacher?',
  jobcenter: 'Hat dieses Jobcenter es selbst gemacht, oder war es nur beteiligt? Dann sagt der Text das.',
  quellen: 'Lässt sich jede Angabe dort wiederfinden, und ist der Text trotzdem in eigenen Worten?',
  handlungsfelder: 'Steht das wichtigste Thema vorn, und gehört jedes weitere wirklich dazu?',
  zielgruppen: 'Passt die Gruppe zu dem, was der Text erzählt?',
  einfluss: 'Liegt jeder Hebel in der richtigen Hand? Konnte das Jobcenter ihn wirklich selbst bewegen?',
  ressourcen: 'Passt der Aufwand zum Text? Ist Unbekanntes offen geblieben, statt null zu heißen?',
  ergebnisse: 'Ist bei jeder Zahl klar, wer sie nennt, für welchen Zeitraum und von wie vielen?',
  andere_kunden: 'Ist offen gesagt, was das Vorhaben für andere bedeutete, ohne Gruppen gegeneinanderzustellen?',
  evidenz: 'Passt die Stufe zum Beleg? Sie bewertet nie das Jobcenter.',
  uebertragbarkeit: 'Weiß ein anderes Jobcenter danach, was es braucht und was noch offen ist?',
  kontakt: 'Ist es eine Aufgabe mit Funktionspostfach und keine Person?',
  bilder: 'Ist auf keinem Bild jemand zu erkennen, der nicht zugestimmt hat, auch nicht am Namensschild?',
  nachgemacht: 'Hat das berichtende Jobcenter den Satz freigegeben?',
  einwilligungen: 'Liegt jede Einwilligung beim Jobcenter vor, und gilt sie für genau diese Verwendung?',
  ausnahmen: 'Ist jede Ausnahme wirklich ein falscher Alarm, und versteht man den Grund auch später noch?',
}

/** Worauf die fachliche Prüfung bei einem Abschnitt achtet. */
export const fragenZuAbschnitten: Readonly<Record<AbschnittId, string>> = {
  ausgangslage: 'Versteht man, warum etwas geschehen musste, auch ohne den Ort zu kennen?',
  umsetzung: 'Könnte jemand danach anfangen? Wer hat was getan, in welcher Reihenfolge?',
  ergebnisse: 'Ist klar, was sich verändert hat, und was davon man nur vermutet?',
  'nicht-geklappt': 'Steht da etwas, aus dem andere lernen können? „Nichts“ genügt nicht.',
  uebertragbarkeit: 'Sind Bedingungen genannt, statt „geht überall“?',
}
