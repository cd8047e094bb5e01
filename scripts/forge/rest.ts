import { z } from 'zod'
import { readBegrenzt } from '../begrenzt.ts'

/** Was die Schnittstellen beider Plattformen gemeinsam haben: JSON über HTTP, Seiten zu je 100 Einträgen. */
export interface Rest {
  /** @returns `undefined`, wenn es das Gesuchte nicht gibt */
  find<T>(schema: z.ZodType<T>, pfad: string): Promise<T | undefined>
  list<T>(schema: z.ZodType<T>, pfad: string): Promise<T[]>
  /** Text höchstens dieser Länge; `undefined`, wenn es ihn nicht gibt oder er länger ist. */
  findText(pfad: string, maxBytes: number): Promise<string | undefined>
  send<T>(methode: 'POST' | 'PUT' | 'PATCH' | 'DELETE', pfad: string, daten?: unknown, schema?: z.ZodType<T>): Promise<T>
}

/** Die Plattform hat abgelehnt; der Satz nennt Weg und Grund, nie das Zugangszeichen. */
export class Abgelehnt extends Error {
  readonly status: number
  constructor(status: number, methode: string, pfad: string) {
    super(`Die Plattform antwortet auf „${methode} ${pfad}“ mit ${status}. Bitte prüfen Sie Rechte und Zugangszeichen.`)
    this.status = status
  }
}

const JE_SEITE = 100
const MAX_SEITEN = 20
const FRIST_MS = 30_000

/**
 * Ein Zugang zu einer Schnittstelle. Antworten werden gegen ein Schema gelesen: Auf nichts anderes verlässt sich der Rest.
 * @param basis Adresse, vor der jeder Pfad steht
 */
export const createRest = (basis: string, kopf: Readonly<Record<string, string>>): Rest => {
  const call = (methode: string, pfad: string, daten?: unknown): Promise<Response> =>
    fetch(basis + pfad, {
      method: methode,
      headers: { ...kopf, ...(daten !== undefined && { 'Content-Type': 'application/json' }) },
      body: daten === undefined ? null : JSON.stringify(daten),
      signal: AbortSignal.timeout(FRIST_MS),
    })
  const get = async (pfad: string): Promise<Response | undefined> => {
    const antwort = await call('GET', pfad)
    if (antwort.ok) return antwort
    await antwort.body?.cancel()
    if (antwort.status === 404) return undefined
    throw new Abgelehnt(antwort.status, 'GET', pfad)
  }
  return {
    find: async (schema, pfad) => {
      const antwort = await get(pfad)
      return antwort && schema.parse(await antwort.json())
    },
    list: async (schema, pfad) => {
      const alle = []
      for (let seite = 1; seite <= MAX_SEITEN; seite++) {
        const antwort = await get(`${pfad}${pfad.includes('?') ? '&' : '?'}per_page=${JE_SEITE}&page=${seite}`)
        const teil = antwort ? z.array(schema).parse(await antwort.json()) : []
        alle.push(...teil)
        if (teil.length < JE_SEITE) break
      }
      return alle
    },
    findText: async (pfad, maxBytes) => {
      const antwort = await get(pfad)
      return antwort && readBegrenzt(antwort, maxBytes)
    },
    send: async (methode, pfad, daten, schema = z.any()) => {
      const antwort = await call(methode, pfad, daten)
      if (!antwort.ok) {
        await antwort.body?.cancel()
        throw new Abgelehnt(antwort.status, methode, pfad)
      }
      return schema.parse(antwort.status === 204 ? undefined : await antwort.json())
    },
  }
}
