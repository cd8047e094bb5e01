import * as z from 'zod/mini'
import { datum } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Wann ein Beispiel geprüft wurde. */
export const Pruefung = z.strictObject({
  formal: feld(datum(), {
    title: 'Formal geprüft am',
    description: 'Tag, an dem die Prüfregeln ohne Fehler durchliefen.',
    gut: '2026-11-23',
    schlecht: 'erledigt',
  }),
  fachlich: feld(z.optional(datum()), {
    title: 'Fachlich geprüft am',
    description: 'Tag, an dem die Redaktion den Text geprüft hat, ohne Namen.',
    gut: '2026-11-25',
    schlecht: 'von Frau Muster geprüft',
  }),
})
