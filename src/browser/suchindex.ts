import type { Karte } from '../catalogue/karte.ts'
import { KARTEN_JE_BLATT, type Suchstand } from '../search/ablageform.ts'
import type { Leser } from '../search/fund.ts'
import { createLeser } from '../search/leser.ts'
import type { Merkmale } from '../search/merkmale.ts'

/** Der Index der Suche, geöffnet im Browser. */
export interface Suchindex {
  leser: Leser
  /** Holt eine Datei des Index. @throws wenn sie nicht zu haben ist */
  lade<T>(datei: string): Promise<T>
  /** Was auf einer Karte steht, ohne den Text des Beispiels. @throws wenn es nicht zu haben ist */
  loadKarte(nummer: number): Promise<Karte>
  /** Die Spalten zum Filtern und Zählen; geholt werden sie nur einmal. @throws wenn sie nicht zu haben sind */
  loadMerkmale(): Promise<Merkmale>
}

let offen: Promise<Suchindex> | undefined

/** Öffnet den Index beim ersten Mal. @throws wenn er nicht zu erreichen ist; der nächste Aufruf versucht es neu */
export const openSuchindex = (): Promise<Suchindex> => {
  offen ??= open()
  offen.catch(closeSuchindex)
  return offen
}

/** Vergisst den Index: Wurde die Website inzwischen neu gebaut, liegt der alte nicht mehr da. */
export const closeSuchindex = (): void => {
  offen = undefined
}

const open = async (): Promise<Suchindex> => {
  // Der Stand darf nicht aus dem Zwischenspeicher kommen, sonst zeigt er auf einen Index von gestern.
  const stand = await fetchJson<Suchstand>('/suche/stand.json', { cache: 'no-cache' })
  const lade = <T>(datei: string) => fetchJson<T>(`/suche/${stand.ordner}/${datei}`)
  let merkmale: Promise<Merkmale> | undefined
  const loadMerkmale = (): Promise<Merkmale> => {
    merkmale ??= lade<Merkmale>('merkmale.json')
    return merkmale
  }
  const blaetter = new Map<number, Promise<Karte[]>>()
  const loadKarte = async (nummer: number): Promise<Karte> => {
    const blatt = Math.floor(nummer / KARTEN_JE_BLATT)
    const geholt = blaetter.get(blatt) ?? lade<Karte[]>(`k/${blatt}.json`)
    blaetter.set(blatt, geholt)
    const karte = (await geholt)[nummer % KARTEN_JE_BLATT]
    if (!karte) throw new Error(`Karte ${nummer} fehlt.`)
    return karte
  }
  return { leser: createLeser(stand, lade), lade, loadKarte, loadMerkmale }
}

const fetchJson = async <T>(adresse: string, init?: RequestInit): Promise<T> => {
  const antwort = await fetch(adresse, init)
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
  return antwort.json() as Promise<T>
}
