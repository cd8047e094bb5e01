import * as z from 'zod/mini'
import { begriff, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { wirkungen } from '../vokabular/wirkung.ts'

/** Was das Vorhaben für alle bedeutet, denen es nicht gilt. */
export const AndereKunden = z.strictObject({
  wirkung: feld(begriff(wirkungen), {
    title: 'Wirkung auf andere Gruppen',
    description: 'Woher kamen Geld und Personal, und was bedeutet das für andere Leistungsberechtigte?',
    gut: 'zusaetzliche-mittel',
    schlecht: 'keine',
  }),
  satz: feld(text(15, 400), {
    title: 'Wirkung in einem Satz',
    description: 'Ein offener Satz dazu.',
    gut: 'Die Stellen waren zusätzlich; der Betreuungsschlüssel für andere blieb gleich.',
    schlecht: 'Keine Probleme.',
  }),
})
