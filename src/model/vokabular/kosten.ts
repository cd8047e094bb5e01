import { defineVokabular } from './begriff.ts'

/** Kostenbänder statt Beträge: vergleichbar, ohne eine Genauigkeit vorzugeben, die Quellen selten haben. */
export const kostenbaender = defineVokabular({
  keine: {
    label: 'keine zusätzlichen Kosten',
    erklaerung: 'Das Vorhaben wurde mit vorhandenen Mitteln umgesetzt.',
    synonyme: ['ohne Zusatzbudget'],
    suchwoerter: ['kostenlos', 'kostenneutral', 'keine Kosten'],
  },
  'bis-5000': { label: 'bis 5.000 €', erklaerung: 'Das Vorhaben kostete mehr als 0 und höchstens 5.000 Euro.', synonyme: [] },
  'bis-25000': { label: 'bis 25.000 €', erklaerung: 'Das Vorhaben kostete mehr als 5.000 und höchstens 25.000 Euro.', synonyme: [] },
  'bis-100000': { label: 'bis 100.000 €', erklaerung: 'Das Vorhaben kostete mehr als 25.000 und höchstens 100.000 Euro.', synonyme: [] },
  'bis-500000': { label: 'bis 500.000 €', erklaerung: 'Das Vorhaben kostete mehr als 100.000 und höchstens 500.000 Euro.', synonyme: [] },
  'ueber-500000': { label: 'über 500.000 €', erklaerung: 'Das Vorhaben kostete mehr als 500.000 Euro.', synonyme: [] },
  'nicht-genannt': {
    label: 'nicht genannt',
    erklaerung: 'Zu den Kosten liegt keine Angabe vor. Das heißt nicht, dass es nichts gekostet hat.',
    synonyme: [],
    suchwoerter: ['unbekannt', 'keine Angabe'],
  },
})
