import type { Jobcenter } from '../../model/jobcenter.ts'
import type { Vorhandenes } from './doppelt.ts'

const gemerkt = new Map<string, Promise<unknown>>()

/** Das Register, beim ersten Bedarf geladen. @throws wenn es nicht zu haben ist; der nächste Aufruf versucht es neu */
export const loadRegister = (): Promise<readonly Jobcenter[]> => load('/einreichen/jobcenter.json')

/** Titel und Jobcenter aller Beispiele, beim ersten Bedarf geladen. @throws wie `loadRegister` */
export const loadBestand = (): Promise<readonly Vorhandenes[]> => load('/einreichen/bestand.json')

const load = <T>(adresse: string): Promise<T> => {
  const laufend = gemerkt.get(adresse) ?? fetchJson(adresse)
  gemerkt.set(adresse, laufend)
  laufend.catch(() => gemerkt.delete(adresse))
  return laufend as Promise<T>
}

const fetchJson = async (adresse: string): Promise<unknown> => {
  const antwort = await fetch(adresse)
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
  return antwort.json()
}
