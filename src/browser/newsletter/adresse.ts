import { KENNUNG } from '../../model/kennung.ts'
import { LEERE_MAPPE, MAX_BEISPIELE, type Mappe, toMappe } from '../merkliste/mappe.ts'

/** Was eine Adresse sagt, und was darin keine Kennung ist. */
export interface Gelesen {
  mappe: Mappe
  unlesbar: readonly string[]
  /** So viele Kennungen passten nicht mehr hinein. */
  zuViele: number
}

/** Aus einem verdorbenen Link zitiert die Seite nur so viele Wörter, und so viele Zeichen davon. */
const GENANNT = 5
const MAX_WORT = 40

/** Liest eine Auswahl aus der Adresse. @returns nichts, wenn sie keine nennt */
export const parseAdresse = (search: string): Gelesen | undefined => {
  const params = new URLSearchParams(search)
  if (!params.has('b')) return undefined
  // Wer Adressen von Hand zusammenstellt, wiederholt `b` oder trennt mit Leerzeichen; gemeint ist dasselbe.
  const genannt = [
    ...new Set(
      params
        .getAll('b')
        .join(',')
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ]
  const kennungen = genannt.filter((eine) => KENNUNG.test(eine))
  return {
    mappe: toMappe({ ...Object.fromEntries(params), kennungen }),
    unlesbar: genannt
      .filter((eine) => !KENNUNG.test(eine))
      .slice(0, GENANNT)
      .map((eine) => eine.slice(0, MAX_WORT)),
    zuViele: Math.max(kennungen.length - MAX_BEISPIELE, 0),
  }
}

/** Die Mappe als Adresse; Vorgaben stehen nicht darin. Leer, wenn nichts gewählt ist. */
export const formatAdresse = ({ kennungen, layout, titel, gruss }: Mappe): string => {
  if (kennungen.length === 0) return ''
  const params = new URLSearchParams()
  if (layout !== LEERE_MAPPE.layout) params.set('layout', layout)
  if (titel) params.set('titel', titel)
  if (gruss) params.set('gruss', gruss)
  // Ein Komma darf in einer Adresse stehen; als „%2C“ läse sie niemand.
  return `?b=${kennungen.join(',')}${params.size > 0 ? `&${params}` : ''}`
}
