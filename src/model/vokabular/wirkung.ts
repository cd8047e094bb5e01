import { defineVokabular } from './begriff.ts'

/** Die zweite Forderung des Workshops: keine Zielkonflikte zwischen Geflüchteten und den bisherigen Leistungsberechtigten. */
export const wirkungen = defineVokabular({
  'offen-fuer-alle': {
    label: 'Offen für alle',
    erklaerung: 'Auch andere Gruppen können das Angebot nutzen.',
    synonyme: ['Regelangebot'],
    suchwoerter: ['für alle', 'inklusiv'],
  },
  'zusaetzliche-mittel': {
    label: 'Aus zusätzlichen Mitteln',
    erklaerung: 'Geld oder Personal kam hinzu; für andere Gruppen blieb so viel wie vorher.',
    synonyme: ['zusätzliches Budget'],
    suchwoerter: ['Projektmittel', 'Fördermittel', 'Zusatzmittel', 'Drittmittel'],
  },
  'umgewidmete-mittel': {
    label: 'Aus umgewidmeten Mitteln',
    erklaerung: 'Geld oder Personal kam aus anderen Aufgaben.',
    synonyme: ['Umschichtung'],
    suchwoerter: ['umgeschichtet', 'umverteilt', 'Verlagerung'],
  },
  'nicht-genannt': {
    label: 'Nicht genannt',
    erklaerung: 'Zur Wirkung auf andere Gruppen liegt keine Angabe vor.',
    synonyme: [],
    suchwoerter: ['unbekannt', 'keine Angabe'],
  },
})
