import * as z from 'zod/mini'
import { abschnittIds } from './abschnitte.ts'
import type { BausteinName } from './bausteine.ts'
import { bausteine } from './bausteine.ts'
import { Beispiel } from './beispiel.ts'

/** Ein Stück des Textes: fertiges, gesäubertes HTML oder ein Baustein mit festen Attributen. */
export type Block = { art: 'html'; html: string } | { art: 'baustein'; name: BausteinName; props: Record<string, string>; inhalt: Block[] }

export const Block: z.ZodMiniType<Block> = z.lazy(() =>
  z.discriminatedUnion('art', [
    z.strictObject({ art: z.literal('html'), html: z.string() }),
    z.strictObject({
      art: z.literal('baustein'),
      name: z.enum(Object.keys(bausteine) as [BausteinName, ...BausteinName[]]),
      props: z.record(z.string(), z.string()),
      inhalt: z.array(Block),
    }),
  ]),
)

export const Abschnitt = z.strictObject({ id: z.enum(abschnittIds), bloecke: z.array(Block) })
export type Abschnitt = z.infer<typeof Abschnitt>

/** Ein geprüftes Beispiel mit seinem Text: das, was Seiten, Suche, Feeds und Daten zu sehen bekommen. */
export const Bericht = z.strictObject({
  /** Name des Ordners und Teil der Adresse `/beispiele/<slug>/`. */
  slug: z.string(),
  beispiel: Beispiel,
  abschnitte: z.array(Abschnitt),
  /** Dateinamen der Bilder im Ordner, die der Text zeigt. */
  bilder: z.array(z.string()),
  /** Fingerabdruck der Einreichung, wo sich der Bau ihn merkt: Bei gleicher Fassung des Programms ist es derselbe Bericht. */
  abdruck: z.optional(z.string()),
})
export type Bericht = z.infer<typeof Bericht>
