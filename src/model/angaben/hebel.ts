import * as z from 'zod/mini'
import { auswahl, begriff, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { einflussarten } from '../vokabular/einfluss.ts'

/** Was zum Ergebnis beigetragen hat, und wer es bewegen konnte. */
export const Hebel = z.strictObject({
  text: feld(text(10, 220), {
    title: 'Hebel',
    description: 'Was hat zum Ergebnis beigetragen? Ein Satz.',
    gut: 'Eine feste Ansprechperson begleitet vom ersten Gespräch bis in die Arbeit.',
    schlecht: 'Gute Arbeit',
  }),
  art: feld(begriff(einflussarten), {
    title: 'Einfluss',
    description: 'Konnte das Jobcenter den Hebel selbst bewegen, nur mit anderen oder gar nicht?',
    gut: 'direkt',
    schlecht: 'hoch',
  }),
  einschaetzung: feld(z.optional(auswahl({ redaktion: 'Die Quelle nennt es nicht selbst' })), {
    title: 'Einschätzung der Redaktion',
    description: 'Nur für Beispiele aus öffentlichen Quellen: „redaktion“, wenn die Quelle den Hebel nicht selbst nennt.',
    gut: 'redaktion',
    schlecht: 'ja',
    stufe: 'redaktion',
  }),
})

export type Hebel = z.infer<typeof Hebel>
