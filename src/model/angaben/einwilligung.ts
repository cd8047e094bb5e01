import * as z from 'zod/mini'
import { auswahl, datum, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Wer wann zugestimmt hat. Das Dokument selbst bleibt beim Jobcenter. */
export const Einwilligung = z.strictObject({
  fuer: feld(auswahl({ zitat: 'ein Zitat', bild: 'ein Bild', name: 'einen Namen', beispiel: 'das ganze Beispiel' }), {
    title: 'Einwilligung für',
    description: 'Wofür gilt sie? „beispiel“ steht für den ganzen Bericht.',
    gut: 'zitat',
    schlecht: 'alles',
  }),
  was: feld(z.optional(text(2, 160)), {
    title: 'Gegenstand der Einwilligung',
    description:
      'Beim Zitat die Rolle, beim Bild der Dateiname, beim Namen der Name, wie er im Text steht. Beim ganzen Beispiel weglassen.',
    gut: 'Fallmanagerin',
    schlecht: 'das erste Zitat',
  }),
  form: feld(auswahl({ schriftlich: 'schriftlich', elektronisch: 'elektronisch' }), {
    title: 'Form der Einwilligung',
    description: 'Wie wurde sie gegeben? Sie bleibt beim Jobcenter, hier steht nur, dass es sie gibt.',
    gut: 'schriftlich',
    schlecht: 'mündlich',
  }),
  erteilt_am: feld(datum(), {
    title: 'Einwilligung erteilt am',
    description: 'Tag der Einwilligung: Jahr-Monat-Tag.',
    gut: '2026-11-23',
    schlecht: 'im Herbst',
  }),
  widerrufen_am: feld(z.optional(datum()), {
    title: 'Einwilligung widerrufen am',
    description: 'Tag des Widerrufs: Jahr-Monat-Tag. Mit dem nächsten Bau ist verschwunden, was sie erlaubt hat.',
    gut: '2026-12-01',
    schlecht: 'ja',
  }),
})

export type Einwilligung = z.infer<typeof Einwilligung>
