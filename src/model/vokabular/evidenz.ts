import { defineVokabular } from './begriff.ts'

/** Wie gut belegt ist, was berichtet wird. Die Stufe bewertet den Beleg, nie das Jobcenter. */
export const evidenzstufen = defineVokabular({
  erfahrung: {
    label: 'Erfahrungsbericht',
    erklaerung: 'Beteiligte berichten, was sie gemacht und beobachtet haben.',
    synonyme: ['Praxisbericht'],
    suchwoerter: ['Erfahrung', 'Erfahrungen', 'Praxiserfahrung'],
  },
  zahlen: {
    label: 'Mit Zahlen belegt',
    erklaerung: 'Es gibt Ergebnisse mit Zeitraum und, wo nötig, mit Bezugsgröße.',
    synonyme: ['mit eigenen Daten belegt'],
    suchwoerter: ['Daten', 'Monitoring', 'Statistik'],
  },
  untersucht: {
    label: 'Unabhängig untersucht',
    erklaerung: 'Eine Stelle außerhalb des Jobcenters hat das Vorhaben ausgewertet.',
    synonyme: ['Evaluation', 'Begleitforschung'],
    suchwoerter: ['Studie', 'evaluiert', 'wissenschaftliche Begleitung', 'Wirkungsforschung'],
  },
})
