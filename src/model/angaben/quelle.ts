import * as z from 'zod/mini'
import { text, ungefaehresDatum } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Eine Veröffentlichung, aus der Angaben stammen. */
export const Quelle = z.strictObject({
  titel: feld(text(3, 200), {
    title: 'Titel der Quelle',
    description: 'Wie heißt die Veröffentlichung?',
    gut: 'Pressemitteilung vom 15. August 2017',
    schlecht: 'Internet',
  }),
  herausgeber: feld(text(2, 120), {
    title: 'Herausgeber',
    description: 'Wer hat die Quelle veröffentlicht?',
    gut: 'Deutscher Landkreistag',
    schlecht: 'unbekannt',
  }),
  adresse: feld(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).check(z.maxLength(500)), {
    title: 'Adresse',
    description: 'Die vollständige Internetadresse der Quelle, beginnend mit https://.',
    gut: 'https://www.landkreistag.de/presse',
    schlecht: 'www.landkreistag.de',
  }),
  datum: feld(z.optional(ungefaehresDatum()), {
    title: 'Datum der Quelle',
    description: 'Wann erschien sie? Tag, Monat oder Jahr genügt.',
    gut: '2017-08-15',
    schlecht: '15.8.17',
  }),
})

export type Quelle = z.infer<typeof Quelle>
