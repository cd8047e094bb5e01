import * as z from 'zod/mini'
import { muster, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Ein Befund, der ein falscher Alarm ist. */
export const Ausnahme = z.strictObject({
  regel: feld(muster(/^[a-z]+(-[a-z]+)*$/), {
    title: 'Regel',
    description: 'Name der Regel, wie er in der Meldung steht.',
    gut: 'telefonnummer',
    schlecht: 'Telefon',
  }),
  fund: feld(muster(/^[0-9a-f]{4}$/), {
    title: 'Prüfzahl',
    description: 'Vier Zeichen aus der Meldung. Sie stehen für den gefundenen Wert.',
    gut: '3fa2',
    schlecht: '0561 123456',
  }),
  grund: feld(text(15, 300), {
    title: 'Grund',
    description: 'Warum ist der Befund ein falscher Alarm? Ein Satz, ohne den Wert zu wiederholen.',
    gut: 'Das ist die Bestellnummer einer Broschüre.',
    schlecht: 'stimmt nicht',
  }),
})
