import type { Auswahl } from '../search/auswahl.ts'
import type { Sortierung } from '../search/reihenfolge.ts'
import { isLeereAuswahl, toAuswahl } from '../search/weglassen.ts'

/** Alles, was die Übersicht zeigt, steht in der Adresse: So lässt sie sich teilen, und „Zurück“ führt an dieselbe Stelle. */
export interface Zustand {
  q: string
  auswahl: Auswahl
  /** `undefined`: was gerade am besten passt, siehe `sortierungOf`. */
  sortierung: Sortierung | undefined
  /** So viele Seiten der Trefferliste sind aufgeklappt. */
  seiten: number
}

/** Was sich wählen lässt: je Facette die Werte, je Maß die Stufen. */
export interface Moeglich {
  facetten: ReadonlyMap<string, ReadonlySet<string>>
  masse: ReadonlyMap<string, ReadonlySet<string>>
}

const SORTIERUNGEN: readonly string[] = ['relevanz', 'naehe', 'neu', 'aufwand'] satisfies Sortierung[]
/** Steht in der Adresse, wenn zu einer Grenze auch zählt, was keine Angabe macht. */
const OHNE_ANGABE = 'ohne-angabe'
const MAX_Q = 200
const MAX_SEITEN = 50

/** Liest den Zustand aus der Adresse; Unbekanntes und Unsinniges fällt weg. */
export const parseZustand = (search: string, { facetten, masse }: Moeglich): Zustand => {
  const params = new URLSearchParams(search)
  const werte = Object.fromEntries(
    [...facetten].flatMap(([id, erlaubt]) => {
      const gewaehlt = [...new Set(params.getAll(id))].filter((wert) => erlaubt.has(wert))
      return gewaehlt.length > 0 ? [[id, gewaehlt]] : []
    }),
  )
  const grenzen = Object.fromEntries(
    [...masse].flatMap(([id, stufen]) => {
      const bis = params.get(id) ?? ''
      return stufen.has(bis) ? [[id, bis]] : []
    }),
  )
  const sortierung = params.get('sortierung') ?? ''
  const seiten = Number(params.get('seiten') ?? 1)
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_Q),
    auswahl: toAuswahl({ werte, grenzen, auchOhne: params.get(OHNE_ANGABE) === 'ja' }),
    sortierung: SORTIERUNGEN.includes(sortierung) ? (sortierung as Sortierung) : undefined,
    seiten: Number.isInteger(seiten) && seiten >= 1 ? Math.min(seiten, MAX_SEITEN) : 1,
  }
}

/** Der Zustand als Adresse; Vorgaben stehen nicht darin. */
export const formatZustand = ({ q, auswahl, sortierung, seiten }: Zustand): string => {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const [facette, werte] of Object.entries(auswahl.werte)) for (const wert of werte) params.append(facette, wert)
  for (const [mass, bis] of Object.entries(auswahl.grenzen)) params.set(mass, bis)
  if (auswahl.auchOhne) params.set(OHNE_ANGABE, 'ja')
  if (sortierung) params.set('sortierung', sortierung)
  if (seiten > 1) params.set('seiten', String(seiten))
  const text = params.toString()
  return text && `?${text}`
}

/** Ob die ungefilterte Liste der Seite genügt. */
export const isLeer = ({ q, auswahl, sortierung, seiten }: Zustand): boolean => !q && isLeereAuswahl(auswahl) && !sortierung && seiten === 1

/**
 * Die Reihenfolge, die gilt: die gewählte; sonst mit Suchwort nach Treffern, mit eigenem Jobcenter nach Nähe, sonst neueste zuerst. Ohne
 * eigenes Jobcenter gibt es keine Nähe; ein Link, der sie verlangt, zeigt dann die Vorgabe.
 */
export const sortierungOf = ({ q, sortierung }: Zustand, hatJobcenter: boolean): Sortierung => {
  if (sortierung && (sortierung !== 'naehe' || hatJobcenter)) return sortierung
  return q ? 'relevanz' : hatJobcenter ? 'naehe' : 'neu'
}

/** Ob allein das Suchwort entscheidet, was zu sehen ist und in welcher Reihenfolge. */
export const isNurSuche = ({ q, auswahl, sortierung, seiten }: Zustand): boolean =>
  q !== '' && isLeer({ q: '', auswahl, sortierung: sortierung === 'relevanz' ? undefined : sortierung, seiten })
