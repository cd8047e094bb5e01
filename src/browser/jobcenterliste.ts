import type { Jobcenterliste } from '../search/jobcenterliste.ts'

let geladen: Promise<Jobcenterliste> | undefined

/** Lädt das Register zur Wahl des eigenen Jobcenters beim ersten Bedarf. @throws wenn es nicht zu haben ist; der nächste Aufruf versucht es neu */
export const loadJobcenterliste = (): Promise<Jobcenterliste> => {
  geladen ??= load().catch((error: unknown) => {
    geladen = undefined
    throw error
  })
  return geladen
}

const load = async (): Promise<Jobcenterliste> => {
  const antwort = await fetch('/suche/jobcenter.json')
  if (!antwort.ok) throw new Error(String(antwort.status))
  return antwort.json() as Promise<Jobcenterliste>
}
