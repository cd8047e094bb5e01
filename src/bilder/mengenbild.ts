import { EINHEIT_PROZENT, type Ergebnis } from '../model/angaben/ergebnis.ts'

/** Ein Teil einer Basis: als einzelne Punkte, solange man sie überblickt, sonst als Balken der ganzen Basis mit dem Teil darin. */
export type Mengenbild = { art: 'punkte'; teil: number; basis: number; spalten: number } | { art: 'balken'; anteil: number }

/** Bis zu so vielen Punkten lässt sich jeder einzelne sehen. */
const MAX_PUNKTE = 120

/** Das Bild zu einem Ergebnis; keines ohne Basis, denn eine Zahl allein hat keine Größe, mit der sie sich vergleichen ließe. */
export const mengenbildOf = ({ wert, basis, einheit }: Ergebnis): Mengenbild | undefined => {
  if (basis === undefined) return undefined
  const prozent = einheit === EINHEIT_PROZENT
  if (prozent ? wert < 0 || wert > 100 : wert < 0 || wert > basis) return undefined
  if (prozent || basis > MAX_PUNKTE || !Number.isInteger(wert) || !Number.isInteger(basis))
    return { art: 'balken', anteil: prozent ? wert / 100 : wert / basis }
  return { art: 'punkte', teil: wert, basis, spalten: Math.min(20, Math.max(5, Math.ceil(basis / Math.ceil(basis / 20)))) }
}
