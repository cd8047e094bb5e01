import * as z from 'zod/mini'
import { sonst } from './felder.ts'

/** Der Kopf einer redaktionellen Seite. */
export const Textseite = z.strictObject({
  titel: z.string(),
  beschreibung: z.string(),
  /** Sprache des Textes; Kopf und Fuß der Seite bleiben deutsch. */
  sprache: sonst(z.enum(['de', 'en']), 'de'),
})
export type Textseite = z.infer<typeof Textseite>
