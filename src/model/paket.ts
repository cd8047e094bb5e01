import * as z from 'zod/mini'
import { datum, muster, text } from './felder.ts'

/** Weniger Beispiele tragen keinen Vergleich, mehr liest niemand am Stück (Festlegung der Redaktion). */
const [MIN_BEISPIELE, MAX_BEISPIELE] = [5, 12]
const ANZAHL = `Ein Themenpaket braucht ${MIN_BEISPIELE} bis ${MAX_BEISPIELE} Beispiele. Bitte ergänzen oder kürzen Sie die Liste.`

/**
 * Ein Themenpaket, wie es im Kopf von `content/pakete/<name>.mdx` steht; die Einführung ist der Text darunter.
 * Was nur ein Beispiel betrifft, gehört in dessen `warum` und nicht in die Einführung: Fällt das Beispiel weg, verschwindet der Satz mit.
 */
export const Paket = z.strictObject({
  titel: text(5, 70),
  beschreibung: text(40, 200),
  stand: datum(),
  /** In der Reihenfolge der Redaktion; sie ist ein Leseweg, keine Rangfolge. */
  beispiele: z
    .array(
      z.strictObject({
        slug: muster(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
        /** Ein Satz: warum dieses Beispiel hier steht. */
        warum: z.optional(text(20, 220)),
      }),
    )
    .check(
      z.minLength(MIN_BEISPIELE, ANZAHL),
      z.maxLength(MAX_BEISPIELE, ANZAHL),
      z.refine((liste: readonly { slug: string }[]) => new Set(liste.map(({ slug }) => slug)).size === liste.length, {
        error: 'Ein Beispiel steht zweimal im Themenpaket. Bitte streichen Sie es einmal.',
      }),
    ),
})

export type Paket = z.infer<typeof Paket>
