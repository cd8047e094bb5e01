import { defineVokabular } from './begriff.ts'

/** Die erste Forderung des Workshops: klären, worauf ein Jobcenter direkt und zurechenbar Einfluss hat. */
export const einflussarten = defineVokabular({
  direkt: {
    label: 'Selbst in der Hand',
    erklaerung: 'Das Jobcenter konnte diesen Hebel allein bewegen.',
    synonyme: ['direkter Einfluss', 'eigener Einfluss'],
    suchwoerter: ['direkt', 'selbst', 'allein', 'intern'],
  },
  gemeinsam: {
    label: 'Gemeinsam mit anderen',
    erklaerung: 'Dieser Hebel bewegt sich nur, wenn Partner mitmachen.',
    synonyme: ['geteilter Einfluss'],
    suchwoerter: ['gemeinsam', 'Partner', 'Kooperation', 'zusammen'],
  },
  'nicht-beeinflussbar': {
    label: 'Nicht beeinflussbar',
    erklaerung: 'Diese Bedingung lag außerhalb dessen, was das Jobcenter ändern konnte.',
    synonyme: ['äußere Umstände'],
    suchwoerter: ['Rahmenbedingung', 'extern', 'von außen'],
  },
})
