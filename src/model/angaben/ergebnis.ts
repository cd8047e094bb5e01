import * as z from 'zod/mini'
import { auswahl, sonst, text, zahl } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

export const EINHEIT_PROZENT = 'Prozent'

/** Eine gezählte Wirkung: nie ohne Zeitraum, ein Anteil nie ohne Basis. */
export const Ergebnis = z.strictObject({
  text: feld(text(5, 300), {
    title: 'Ergebnis',
    description: 'Was wurde erreicht? Ein Satz.',
    gut: 'Teilnehmende haben eine sozialversicherungspflichtige Arbeit aufgenommen.',
    schlecht: 'Voller Erfolg!',
  }),
  wert: feld(zahl(), {
    title: 'Wert',
    description: 'Die Zahl zum Ergebnis.',
    gut: '17',
    schlecht: 'viele',
  }),
  genauigkeit: feld(sonst(auswahl({ genau: 'genau', rund: 'rund', 'mehr-als': 'mehr als', 'weniger-als': 'weniger als' }), 'genau'), {
    title: 'Genauigkeit',
    description: 'Ist die Zahl genau gezählt oder gerundet?',
    gut: 'rund',
    schlecht: 'ungefähr',
  }),
  einheit: feld(text(1, 60), {
    title: 'Einheit',
    description: 'Was wird gezählt? Bei Anteilen „Prozent“, dann ist die Basis Pflicht.',
    gut: 'Personen',
    schlecht: 'Stück',
  }),
  basis: feld(z.optional(zahl(z.positive())), {
    title: 'Basis',
    description: 'Von wie vielen? Ohne Basis sagt ein Anteil nichts.',
    gut: '42',
    schlecht: 'alle',
  }),
  basis_von: feld(z.optional(text(3, 160)), {
    title: 'Basis in Worten',
    description: 'Wer oder was bildet die Basis?',
    gut: 'Teilnehmende der ersten beiden Kurse',
    schlecht: 'alle',
  }),
  zeitraum: feld(text(3, 120), {
    title: 'Zeitraum des Ergebnisses',
    description: 'Auf welchen Zeitraum bezieht sich die Zahl?',
    gut: 'Januar bis September 2024',
    schlecht: 'zuletzt',
  }),
  angabe_von: feld(text(3, 120), {
    title: 'Angabe von',
    description: 'Wer nennt diese Zahl?',
    gut: 'Jobcenter Musterkreis',
    schlecht: 'wir',
  }),
})

export type Ergebnis = z.infer<typeof Ergebnis>
