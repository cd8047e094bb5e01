import { readDokument } from '../mdx/lesen.ts'
import { type Umbenennung, umbenennungen } from '../model/umbenennungen.ts'
import { toEinreichung } from './einordnen.ts'
import type { Einreichung } from './rule.ts'

/**
 * Liest die Bytes einer `index.mdx` und hält sie gegen das Schema. Wirft nicht.
 * @param slug Name des Ordners
 * @param namen alte Namen, die noch gelesen werden
 */
export const readEinreichung = (slug: string, bytes: Uint8Array, namen: readonly Umbenennung[] = umbenennungen): Einreichung =>
  toEinreichung(slug, readDokument(bytes), namen)
