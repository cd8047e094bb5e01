import { z } from 'zod'

/** Der Kopf einer redaktionellen Seite. */
export const Textseite = z.strictObject({
  titel: z.string(),
  beschreibung: z.string(),
  /** Sprache des Textes; Kopf und Fuß der Seite bleiben deutsch. */
  sprache: z.enum(['de', 'en']).default('de'),
})
export type Textseite = z.infer<typeof Textseite>
