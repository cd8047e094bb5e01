import { NICHT_GENANNT } from './felder.ts'
import type { Formularfeld } from './formular.ts'

/** Ein Feld ohne seine Texte: was der Browser braucht, um aus Eingaben einen Kopf zu machen. In der Reihenfolge des Schemas. */
export type Bauteil =
  | { art: 'text' | 'zahl'; name: string; sonst: string; leer: boolean }
  | { art: 'gruppe'; name: string; felder: readonly Bauteil[] }
  | { art: 'liste'; name: string; eintrag: Bauteil }

/** Eingaben nach dem Namen ihres Feldes, etwa `ergebnisse.0.basis`. */
export type Eingaben = Readonly<Record<string, string>>

/** Ein Wert des Kopfes auf dem Weg in die Datei; nur was das Schema als Zahl liest, ist eine. */
export type Kopfwert = string | number | readonly Kopfwert[] | { readonly [feld: string]: Kopfwert }

/** Der Bauplan zu den Feldern eines Formulars. */
export const toBauplan = (felder: readonly Formularfeld[]): Bauteil[] => felder.map(toBauteil)

const toBauteil = (feld: Formularfeld): Bauteil => {
  const { name, art } = feld
  if (art === 'gruppe') return { art, name, felder: feld.felder.map(toBauteil) }
  if (art === 'liste') return { art, name, eintrag: toBauteil(feld.eintrag) }
  return { art: art === 'zahl' ? 'zahl' : 'text', name, sonst: feld.sonst, leer: feld.leerHeisstNichtGenannt }
}

/** Eingaben als Kopf: Leeres und Vorgaben des Schemas fehlen, Lücken in Listen sind geschlossen. */
export const toDaten = (eingaben: Eingaben, bauplan: readonly Bauteil[]): Record<string, Kopfwert> =>
  readFelder(eingaben, bauplan, []) ?? {}

const readFelder = (eingaben: Eingaben, felder: readonly Bauteil[], nummern: readonly number[]): Record<string, Kopfwert> | undefined => {
  const daten: Record<string, Kopfwert> = {}
  for (const feld of felder) {
    const wert = readWert(eingaben, feld, nummern)
    if (wert !== undefined) daten[keyOf(feld.name)] = wert
  }
  return Object.keys(daten).length > 0 ? daten : undefined
}

const readWert = (eingaben: Eingaben, feld: Bauteil, nummern: readonly number[]): Kopfwert | undefined => {
  if (feld.art === 'gruppe') return readFelder(eingaben, feld.felder, nummern)
  const name = nameOf(feld.name, nummern)
  if (feld.art === 'liste') {
    const eintraege = numbersIn(eingaben, name).flatMap((nummer) => {
      const wert = readWert(eingaben, feld.eintrag, [...nummern, nummer])
      return wert === undefined ? [] : [withLeere(wert, feld.eintrag)]
    })
    return eintraege.length > 0 ? eintraege : undefined
  }
  const text = (eingaben[name] ?? '').replace(/\s+/gu, ' ').trim()
  if (text === '' || text === feld.sonst) return undefined
  return feld.art === 'zahl' && String(Number(text)) === text ? Number(text) : text
}

/** In einem Eintrag, der etwas sagt, steht „nicht-genannt“, wo das Schema es verlangt. */
const withLeere = (wert: Kopfwert, eintrag: Bauteil): Kopfwert => {
  if (eintrag.art !== 'gruppe' || typeof wert !== 'object') return wert
  const vorhanden = wert as Readonly<Record<string, Kopfwert>>
  return Object.fromEntries(
    eintrag.felder.flatMap((feld) => {
      const key = keyOf(feld.name)
      const inhalt = vorhanden[key] ?? ('leer' in feld && feld.leer ? NICHT_GENANNT : undefined)
      return inhalt === undefined ? [] : [[key, inhalt]]
    }),
  )
}

/** Ein Kopf als Eingaben. „nicht-genannt“ ist im Formular das leere Feld, außer es steht zur Auswahl. */
export const toEingaben = (daten: unknown, auswahl: (name: string) => boolean, pfad = ''): Record<string, string> => {
  if (typeof daten === 'object' && daten !== null)
    return Object.assign({}, ...Object.entries(daten).map(([key, wert]) => toEingaben(wert, auswahl, pfad ? `${pfad}.${key}` : key)))
  const text = typeof daten === 'string' ? daten.replace(/\s+/gu, ' ').trim() : String(daten ?? '')
  return text === '' || (text === NICHT_GENANNT && !auswahl(pfad)) ? {} : { [pfad]: text }
}

/** Setzt die Nummern der Einträge ein: `ergebnisse.#.basis` → `ergebnisse.0.basis`. */
const nameOf = (name: string, nummern: readonly number[]): string => {
  let stelle = 0
  return name.replaceAll('#', () => String(nummern[stelle++] ?? 0))
}

const keyOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

const numbersIn = (eingaben: Eingaben, name: string): number[] => {
  const nummern = new Set<number>()
  for (const jeder of Object.keys(eingaben)) {
    const nummer = jeder.startsWith(`${name}.`) ? /^\d+/.exec(jeder.slice(name.length + 1))?.[0] : undefined
    if (nummer !== undefined) nummern.add(Number(nummer))
  }
  return [...nummern].sort((a, b) => a - b)
}
