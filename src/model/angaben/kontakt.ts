import * as z from 'zod/mini'
import { text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'

/** Wen andere Jobcenter fragen können: eine Stelle, nie ein Mensch. */
export const Kontakt = z.strictObject({
  rolle: feld(text(3, 100), {
    title: 'Ansprechstelle',
    description: 'Aufgabe oder Team, kein Personenname.',
    gut: 'Team Integration und Sprache',
    schlecht: 'Frau Muster',
  }),
  email: feld(z.email().check(z.maxLength(120)), {
    title: 'E-Mail-Adresse',
    description: 'Ein Funktionspostfach.',
    gut: 'projekte@jobcenter-musterkreis.de',
    schlecht: 'erika.muster@jobcenter-musterkreis.de',
  }),
})
