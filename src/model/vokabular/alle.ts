import { einflussarten } from './einfluss.ts'
import { evidenzstufen } from './evidenz.ts'
import { handlungsfelder } from './handlungsfelder.ts'
import { instrumente } from './instrumente.ts'
import { kostenbaender } from './kosten.ts'
import { partnerarten } from './partner.ts'
import { kriterien, transferstufen } from './uebertragbarkeit.ts'
import { wirkungen } from './wirkung.ts'
import { zielgruppen } from './zielgruppen.ts'

/** Alle Vokabulare, für Suche nach einem nahen Begriff. */
export const alleVokabulare = [
  handlungsfelder,
  zielgruppen,
  instrumente,
  partnerarten,
  einflussarten,
  kostenbaender,
  wirkungen,
  evidenzstufen,
  kriterien,
  transferstufen,
] as const
