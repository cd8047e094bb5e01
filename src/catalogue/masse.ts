import { NICHT_GENANNT } from '../model/felder.ts'
import { formatVze, hasOffeneStellen, sumVze } from '../model/sprache.ts'
import { idsOf } from '../model/vokabular/begriff.ts'
import { kostenbaender } from '../model/vokabular/kosten.ts'
import { masse as texte } from '../texte/katalog.ts'
import type { Fall } from './katalog.ts'

/** Was ein Fall von einem Maß sagt: so viel mindestens; ist nichts offen, genau so viel. */
export interface Angabe {
  mindestens: number
  offen: boolean
}

/** Ein Maß mit Obergrenze: Name in der Adresse, Beschriftung, Stufen von klein nach groß. Über der letzten Stufe steht „egal“. */
export interface Mass {
  id: string
  label: string
  hinweis: string
  stufen: readonly { id: string; label: string; grenze: number }[]
  of(fall: Fall): Angabe
}

const VZE_STUFEN = [0.25, 0.5, 1, 2, 5, 10]

const BAENDER = idsOf(kostenbaender).filter((band) => band !== NICHT_GENANNT)

/** Die beiden Maße der Übersicht. Unbekannt ist nie null: Fehlt ein Teil der Angaben, ist der Rest nur eine untere Grenze. */
export const masse: readonly Mass[] = [
  {
    id: 'personal',
    ...texte.personal,
    stufen: VZE_STUFEN.map((vze) => ({ id: String(vze), label: texte.bis(formatVze(vze)), grenze: vze })),
    of: ({ beispiel: { ressourcen } }) => ({
      mindestens: sumVze(ressourcen) ?? 0,
      offen: hasOffeneStellen(ressourcen),
    }),
  },
  {
    id: 'geld',
    ...texte.geld,
    // Das höchste Band hat keine Obergrenze; dafür steht „egal“.
    stufen: BAENDER.slice(0, -1).map((band, nummer) => ({
      id: band,
      label: band === 'keine' ? texte.ohneZusatzbudget : kostenbaender[band].label,
      grenze: nummer,
    })),
    of: ({ beispiel: { ressourcen } }) => {
      const baender = [ressourcen.einmalig, ressourcen.laufend]
      const genannt = baender.filter((band) => band !== NICHT_GENANNT)
      return { mindestens: Math.max(0, ...genannt.map((band) => BAENDER.indexOf(band))), offen: genannt.length < baender.length }
    },
  },
]
