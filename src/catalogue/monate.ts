import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import type { Fall } from './katalog.ts'

/** Was in einem Monat neu war. */
export interface Monat {
  /** Jahr und Monat nach ISO 8601: `2026-11`. */
  monat: string
  /** Neueste zuerst. */
  faelle: readonly Fall[]
}

/** Der Bestand nach dem Monat der Veröffentlichung, der jüngste zuerst; Monate ohne neues Beispiel fehlen. */
export const groupMonate = (liste: readonly Fall[]): Monat[] =>
  [...Map.groupBy(liste, ({ beispiel }) => beispiel.veroeffentlicht.slice(0, 7))]
    .map(([monat, faelle]) => ({ monat, faelle }))
    .sort((a, b) => b.monat.localeCompare(a.monat))

/** Die Fälle nach ihrem ersten Handlungsfeld, in der Reihenfolge des Vokabulars. */
export const groupFelder = (faelle: readonly Fall[]): { id: string; label: string; faelle: Fall[] }[] => {
  const felder = Map.groupBy(faelle, ({ beispiel }) => beispiel.handlungsfelder[0] ?? '')
  return Object.entries(handlungsfelder).flatMap(([id, { label }]) => {
    const darin = felder.get(id as keyof typeof handlungsfelder)
    return darin ? [{ id, label, faelle: darin }] : []
  })
}

/** Höchstens `anzahl` Fälle, reihum aus jedem Handlungsfeld der nächste: Eine Auswahl, in der nicht ein Thema alles füllt. */
export const pickReihum = (faelle: readonly Fall[], anzahl: number): Fall[] => {
  const felder = groupFelder(faelle)
  const tiefste = Math.max(0, ...felder.map((feld) => feld.faelle.length))
  return Array.from({ length: tiefste }, (_, runde) => felder.flatMap((feld) => feld.faelle.slice(runde, runde + 1)))
    .flat()
    .slice(0, anzahl)
}
