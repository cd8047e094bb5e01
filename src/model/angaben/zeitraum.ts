import * as z from 'zod/mini'
import { ungefaehresDatum } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Von wann bis wann ein Vorhaben lief. */
export const Zeitraum = z.strictObject({
  beginn: feld(ungefaehresDatum(), {
    title: 'Beginn',
    description: 'Wann ging es los? Jahr, Monat oder Tag.',
    gut: '2015-03',
    schlecht: 'Anfang 2015',
  }),
  ende: feld(z.optional(z.union([ungefaehresDatum(), z.literal('laufend')])), {
    title: 'Ende',
    description: 'Wann endete es? „laufend“, wenn es weitergeht; weglassen, wenn es niemand weiß.',
    gut: '2017-12',
    schlecht: 'offen',
  }),
})
