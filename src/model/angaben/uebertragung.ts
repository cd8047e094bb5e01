import * as z from 'zod/mini'
import { begriff, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { kriterien, transferstufen } from '../vokabular/uebertragbarkeit.ts'

/** Ein Kriterium der Übertragbarkeit. */
export const Uebertragung = z.strictObject({
  kriterium: feld(begriff(kriterien), {
    title: 'Kriterium',
    description: 'Was entscheidet, ob es anderswo auch geht?',
    gut: 'partner',
    schlecht: 'alles',
  }),
  stufe: feld(begriff(transferstufen), {
    title: 'Stufe',
    description: 'Wie leicht lässt sich dieser Teil übertragen?',
    gut: 'mit-anpassung',
    schlecht: 'ja',
  }),
  grund: feld(text(15, 300), {
    title: 'Grund',
    description: 'Ein Satz Begründung.',
    gut: 'Es braucht einen Betrieb, der Kurse in der Arbeitszeit zulässt.',
    schlecht: 'geht überall',
  }),
})
