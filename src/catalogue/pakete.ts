import type { Paket } from '../model/paket.ts'
import { type Karte, toKarte } from './karte.ts'
import type { Katalog } from './katalog.ts'

/** Eine Karte im Themenpaket, mit dem Satz der Redaktion dazu. */
export interface PaketKarte extends Karte {
  warum: string | undefined
}

/** Die Karten eines Themenpakets in der Reihenfolge der Redaktion; was archiviert oder zurückgezogen ist, fehlt. */
export const toPaketKarten = ({ bySlug }: Katalog, { beispiele }: Paket): PaketKarte[] =>
  beispiele.flatMap(({ slug, warum }) => {
    const fall = bySlug.get(slug)
    return fall && fall.beispiel.status !== 'archiviert' ? [{ ...toKarte(fall), warum }] : []
  })
