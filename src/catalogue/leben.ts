import type { Beispiel } from '../model/beispiel.ts'

/** Nach so vielen Monaten soll jemand bestätigen, dass ein laufendes Vorhaben noch so läuft (Festlegung der Redaktion). */
export const BESTAETIGEN_NACH_MONATEN = 24

type Leben = Pick<Beispiel, 'status' | 'veroeffentlicht' | 'zuletzt_bestaetigt'>

/** Der Tag, von dem an gezählt wird: die letzte Bestätigung, sonst die Veröffentlichung. */
export const bestaetigtAm = ({ veroeffentlicht, zuletzt_bestaetigt }: Leben): string => zuletzt_bestaetigt ?? veroeffentlicht

/** Bis wann ein laufendes Vorhaben zu bestätigen ist; was ausgelaufen oder archiviert ist, muss niemand bestätigen. */
export const bestaetigenBis = (leben: Leben): string | undefined =>
  leben.status === 'aktiv' ? addMonate(bestaetigtAm(leben), BESTAETIGEN_NACH_MONATEN) : undefined

/** Ob die Frist vorbei ist. Am letzten Tag ist sie es noch nicht. */
export const isFaellig = (leben: Leben, heute: string): boolean => heute > (bestaetigenBis(leben) ?? heute)

/** Derselbe Tag einige Monate später; gibt es ihn dort nicht, der letzte des Monats. */
const addMonate = (tag: string, monate: number): string => {
  const [jahr = 0, monat = 1, t = 1] = tag.split('-').map(Number)
  const letzter = new Date(Date.UTC(jahr, monat - 1 + monate + 1, 0))
  letzter.setUTCDate(Math.min(t, letzter.getUTCDate()))
  return letzter.toISOString().slice(0, 10)
}
