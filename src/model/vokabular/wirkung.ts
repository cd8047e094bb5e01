import { defineVokabular } from './begriff.ts'

/** Die zweite Forderung des Workshops: keine Zielkonflikte zwischen Geflüchteten und den bisherigen Leistungsberechtigten. */
export const wirkungen = defineVokabular({
  'offen-fuer-alle': { label: 'Offen für alle', erklaerung: 'Auch andere Gruppen können das Angebot nutzen.', synonyme: [] },
  'zusaetzliche-mittel': { label: 'Aus zusätzlichen Mitteln', erklaerung: 'Für andere Gruppen blieb so viel wie vorher.', synonyme: [] },
  'umgewidmete-mittel': { label: 'Aus umgewidmeten Mitteln', erklaerung: 'Geld oder Personal kam aus anderen Aufgaben.', synonyme: [] },
  'nicht-genannt': { label: 'Nicht genannt', erklaerung: 'Dazu liegt keine Angabe vor.', synonyme: [] },
})
