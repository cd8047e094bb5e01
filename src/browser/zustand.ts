import type { Auswahl, Sortierung } from '../search/auswahl.ts'

/** Alles, was die Übersicht zeigt, steht in der Adresse: So lässt sie sich teilen, und „Zurück“ führt an dieselbe Stelle. */
export interface Zustand {
  q: string
  auswahl: Auswahl
  /** `undefined`: passend zur Suche, wenn es ein Suchwort gibt, sonst neueste zuerst. */
  sortierung: Sortierung | undefined
  /** So viele Seiten der Trefferliste sind aufgeklappt. */
  seiten: number
}

const SORTIERUNGEN: readonly string[] = ['relevanz', 'neu', 'aufwand'] satisfies Sortierung[]
const MAX_Q = 200
const MAX_SEITEN = 50

/** Liest den Zustand aus der Adresse; Unbekanntes und Unsinniges fällt weg. */
export const parseZustand = (search: string, facetten: ReadonlyMap<string, ReadonlySet<string>>): Zustand => {
  const params = new URLSearchParams(search)
  const auswahl = Object.fromEntries(
    [...facetten].flatMap(([id, werte]) => {
      const gewaehlt = [...new Set(params.getAll(id))].filter((wert) => werte.has(wert))
      return gewaehlt.length > 0 ? [[id, gewaehlt]] : []
    }),
  )
  const sortierung = params.get('sortierung') ?? ''
  const seiten = Number(params.get('seiten') ?? 1)
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_Q),
    auswahl,
    sortierung: SORTIERUNGEN.includes(sortierung) ? (sortierung as Sortierung) : undefined,
    seiten: Number.isInteger(seiten) && seiten >= 1 ? Math.min(seiten, MAX_SEITEN) : 1,
  }
}

/** Der Zustand als Adresse; Vorgaben stehen nicht darin. */
export const formatZustand = ({ q, auswahl, sortierung, seiten }: Zustand): string => {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const [facette, werte] of Object.entries(auswahl)) for (const wert of werte) params.append(facette, wert)
  if (sortierung) params.set('sortierung', sortierung)
  if (seiten > 1) params.set('seiten', String(seiten))
  const text = params.toString()
  return text && `?${text}`
}

/** Ob die ungefilterte Liste der Seite genügt. */
export const isLeer = ({ q, auswahl, sortierung, seiten }: Zustand): boolean =>
  !q && Object.keys(auswahl).length === 0 && !sortierung && seiten === 1
