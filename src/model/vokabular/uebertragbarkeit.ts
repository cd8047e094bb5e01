import { defineVokabular } from './begriff.ts'

export const kriterien = defineVokabular({
  personal: { label: 'Personal', erklaerung: 'Lässt sich das mit üblicher Personalausstattung umsetzen?', synonyme: ['Stellen', 'VZÄ'] },
  kosten: { label: 'Kosten', erklaerung: 'Ist das mit üblichen Mitteln bezahlbar?', synonyme: ['Budget', 'Finanzierung'] },
  partner: { label: 'Partner', erklaerung: 'Gibt es die nötigen Partner auch anderswo?', synonyme: ['Kooperation'] },
  recht: { label: 'Rechtlicher Rahmen', erklaerung: 'Trägt die Rechtsgrundlage überall?', synonyme: ['Gesetz', 'Rechtsgrundlage'] },
  region: {
    label: 'Region',
    erklaerung: 'Hängt der Erfolg an Stadt, Land oder örtlichem Arbeitsmarkt?',
    synonyme: ['ländlich', 'städtisch'],
  },
  technik: { label: 'Räume und Technik', erklaerung: 'Sind Räume und IT übliche Ausstattung?', synonyme: ['IT', 'Räume'] },
})

export const transferstufen = defineVokabular({
  leicht: { label: 'leicht übertragbar', erklaerung: 'Geht fast überall ohne besondere Voraussetzungen.', synonyme: [] },
  'mit-anpassung': { label: 'mit Anpassung', erklaerung: 'Geht, wenn vor Ort etwas angepasst oder aufgebaut wird.', synonyme: [] },
  schwer: { label: 'schwer übertragbar', erklaerung: 'Hängt an Bedingungen, die selten vorliegen.', synonyme: [] },
  offen: { label: 'offen', erklaerung: 'Dazu lässt sich noch nichts sagen.', synonyme: [] },
})
