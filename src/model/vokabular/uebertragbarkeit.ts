import { defineVokabular } from './begriff.ts'

export const kriterien = defineVokabular({
  personal: {
    label: 'Personal',
    erklaerung: 'Lässt sich das mit üblicher Personalausstattung umsetzen?',
    synonyme: ['Stellen'],
    suchwoerter: ['VZÄ', 'Fachkräfte', 'Personalschlüssel'],
  },
  kosten: {
    label: 'Kosten',
    erklaerung: 'Ist das mit üblichen Mitteln bezahlbar?',
    synonyme: ['Budget', 'Finanzierung'],
    suchwoerter: ['Geld', 'Mittel'],
  },
  partner: {
    label: 'Partner',
    erklaerung: 'Gibt es die nötigen Partner auch anderswo?',
    synonyme: ['Kooperation'],
    suchwoerter: ['Netzwerk', 'Zusammenarbeit'],
  },
  recht: {
    label: 'Rechtlicher Rahmen',
    erklaerung: 'Trägt die Rechtsgrundlage überall?',
    synonyme: ['Rechtsgrundlage'],
    suchwoerter: ['Gesetz', 'Recht', 'Datenschutz'],
  },
  region: {
    label: 'Region',
    erklaerung: 'Hängt der Erfolg an Stadt, Land oder örtlichem Arbeitsmarkt?',
    synonyme: ['örtliche Bedingungen'],
    suchwoerter: ['ländlich', 'städtisch', 'Arbeitsmarkt'],
  },
  technik: {
    label: 'Räume und Technik',
    erklaerung: 'Sind Räume und IT übliche Ausstattung?',
    synonyme: ['Ausstattung'],
    suchwoerter: ['IT', 'Räume', 'Software', 'Technik'],
  },
})

export const transferstufen = defineVokabular({
  leicht: {
    label: 'leicht übertragbar',
    erklaerung: 'Das geht fast überall ohne besondere Voraussetzungen.',
    synonyme: [],
    suchwoerter: ['einfach', 'ohne Anpassung'],
  },
  'mit-anpassung': {
    label: 'mit Anpassung',
    erklaerung: 'Das geht, wenn vor Ort etwas angepasst oder aufgebaut wird.',
    synonyme: [],
    suchwoerter: ['bedingt übertragbar', 'teilweise'],
  },
  schwer: {
    label: 'schwer übertragbar',
    erklaerung: 'Das hängt an Bedingungen, die selten vorliegen.',
    synonyme: [],
    suchwoerter: ['kaum übertragbar'],
  },
  offen: {
    label: 'offen',
    erklaerung: 'Dazu lässt sich noch nichts sagen.',
    synonyme: [],
    suchwoerter: ['ungeklärt', 'unklar'],
  },
})
