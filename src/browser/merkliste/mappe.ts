import { KENNUNG } from '../../model/kennung.ts'
import type { Anordnung } from '../../share/klartext.ts'

/** Vom meisten Text zum wenigsten. */
export const LAYOUTS: readonly Anordnung[] = ['einspaltig', 'teaser', 'liste']

/** Was jemand gesammelt hat und wie es aussehen soll. Die Adresse und der Speicher halten dasselbe. */
export interface Mappe {
  /** In der Reihenfolge, in der sie erscheinen; jede nur einmal. */
  kennungen: readonly string[]
  layout: Anordnung
  titel: string
  gruss: string
}

/** So viele Beispiele fasst eine Mappe: mehr, als ein Newsletter verträgt, und wenig genug, dass keine Adresse tausende Dateien holen lässt. */
export const MAX_BEISPIELE = 100
/** So lang darf der Text sein, den jemand dazuschreibt: Die Adresse muss noch durch jeden Webserver passen (Zeichen). */
export const MAX_TITEL = 150
export const MAX_GRUSS = 800

export const LEERE_MAPPE: Mappe = { kennungen: [], layout: 'einspaltig', titel: '', gruss: '' }

/** Ob in der Mappe gar nichts liegt, auch kein Text. */
export const isLeer = ({ kennungen, titel, gruss }: Mappe): boolean => kennungen.length === 0 && !titel && !gruss

/** Bringt beliebige Angaben in die Form einer Mappe; was nicht passt, fällt weg. @param daten etwa aus dem Speicher des Browsers */
export const toMappe = (daten: unknown): Mappe => {
  const { kennungen, layout, titel, gruss } = (typeof daten === 'object' && daten !== null ? daten : {}) as Record<keyof Mappe, unknown>
  return {
    kennungen: Array.isArray(kennungen) ? toKennungen(kennungen) : [],
    layout: LAYOUTS.find((eines) => eines === layout) ?? LEERE_MAPPE.layout,
    titel: toText(titel, MAX_TITEL),
    gruss: toText(gruss, MAX_GRUSS),
  }
}

/** Nimmt ein Beispiel hinein, ans Ende, oder heraus. */
export const toggle = (mappe: Mappe, kennung: string): Mappe => ({
  ...mappe,
  kennungen: mappe.kennungen.includes(kennung)
    ? mappe.kennungen.filter((andere) => andere !== kennung)
    : toKennungen([...mappe.kennungen, kennung]),
})

/** Rückt ein Beispiel um so viele Plätze weiter; über den Rand geht es nicht. */
export const move = (mappe: Mappe, kennung: string, plaetze: number): Mappe => {
  const platz = mappe.kennungen.indexOf(kennung)
  const uebrige = mappe.kennungen.filter((andere) => andere !== kennung)
  return platz < 0 ? mappe : { ...mappe, kennungen: uebrige.toSpliced(Math.max(platz + plaetze, 0), 0, kennung) }
}

/** Dieselben Kennungen, jede einmal, und nur, was eine ist. */
export const toKennungen = (werte: readonly unknown[]): string[] =>
  [...new Set(werte)].filter((wert): wert is string => typeof wert === 'string' && KENNUNG.test(wert)).slice(0, MAX_BEISPIELE)

const toText = (wert: unknown, max: number): string => (typeof wert === 'string' ? [...wert].slice(0, max).join('') : '')
