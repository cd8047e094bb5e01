import * as z from 'zod/mini'
import { begriff, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { evidenzstufen } from '../vokabular/evidenz.ts'

/** Wie gut belegt ist, was ein Beispiel sagt. */
export const Evidenz = z.strictObject({
  stufe: feld(begriff(evidenzstufen), {
    title: 'Belegstufe',
    description: 'Wie gut ist belegt, was hier steht? Bewertet wird der Beleg, nicht das Jobcenter.',
    gut: 'zahlen',
    schlecht: 'sehr gut',
  }),
  begruendung: feld(text(15, 300), {
    title: 'Begründung der Belegstufe',
    description: 'Ein Satz, warum diese Stufe.',
    gut: 'Das Jobcenter nennt Teilnehmende und Vermittlungen für 2024.',
    schlecht: 'Weil es stimmt.',
  }),
})
