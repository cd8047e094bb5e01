import * as z from 'zod/mini'
import { datum, muster, zeichen } from './felder.ts'
import { KENNUNG } from './kennung.ts'

/**
 * Was von einem Beispiel eines anderen Portals hierher kommt: nur Text und Kennungen, sonst nichts. Der Link entsteht aus der eingetragenen Adresse
 * und der Kennung, nie aus dem, was geschickt wird.
 */
export const FremdesBeispiel = z.object({
  kennung: muster(KENNUNG),
  titel: zeichen(1, 300),
  kurzfassung: zeichen(1, 1_000),
  /** Träger-Nummern; die Namen stehen im eigenen Register. */
  jobcenter: z.array(zeichen(1, 20)).check(z.maxLength(100)),
  handlungsfelder: z.array(zeichen(1, 60)).check(z.maxLength(20)),
  veroeffentlicht: datum(),
  status: zeichen(1, 40),
})
export type FremdesBeispiel = z.infer<typeof FremdesBeispiel>

/** Eine Datei in `content/partner/`: was ein Portal an einem Tag hatte, davon die neuesten Beispiele. */
export const Fremdbestand = z.object({
  /** Adresse des Portals, von dem es kommt. */
  portal: zeichen(1, 300),
  stand: datum(),
  /** Wie viele es dort sind, ohne archivierte. */
  anzahl: z.int().check(z.nonnegative()),
  beispiele: z.array(FremdesBeispiel),
})
export type Fremdbestand = z.infer<typeof Fremdbestand>
