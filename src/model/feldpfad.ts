import type { z } from 'zod/mini'
import { type Feldhilfe, hilfeOf } from './feldhilfe.ts'

type Pfad = readonly PropertyKey[]
type Schema = z.core.$ZodType

/**
 * Das Feld an einem Pfad im Schema, etwa `['ergebnisse', 0, 'basis']`.
 * @returns Schema (ohne Hüllen wie `optional` oder die Umformung davor) und Hilfe; `undefined`, wenn es das Feld nicht gibt.
 */
export const findFeld = (schema: Schema, pfad: Pfad): { schema: Schema; hilfe: Feldhilfe | undefined } | undefined => {
  const [key, ...rest] = pfad
  if (key === undefined) return { schema: unwrap(schema), hilfe: hilfeOf(schema) }
  const child = childOf(unwrap(schema), key)
  return child && findFeld(child, rest)
}

/** Titel eines Feldes für Meldungen: „Ergebnisse, 2. Eintrag: Basis“. Unbekannte Stücke bleiben, wie sie sind. */
export const titleOfPfad = (schema: Schema, pfad: Pfad): string => {
  const parts: string[] = []
  for (const [index, key] of pfad.entries()) {
    const hilfe = findFeld(schema, pfad.slice(0, index + 1))?.hilfe
    if (typeof key === 'number') parts.push(`${key + 1}. Eintrag`)
    else parts.push(hilfe?.title ?? String(key))
  }
  return parts.join(' › ')
}

/** Was ein Schema ist, als Angaben, die sich nach `type` unterscheiden lassen. */
export const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def

/** Entfernt Hüllen, die nur steuern, ob und wie ein Wert ankommt. */
export const unwrap = (schema: Schema): Schema => {
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault' || def.type === 'nullable') return unwrap(def.innerType)
  return def.type === 'pipe' ? unwrap(def.out) : schema
}

const childOf = (schema: Schema, key: PropertyKey): Schema | undefined => {
  const def = defOf(schema)
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined
  if (def.type === 'array') return typeof key === 'number' ? def.element : undefined
  if (def.type !== 'union') return undefined
  for (const option of def.options) {
    const child = childOf(unwrap(option), key)
    if (child) return child
  }
  return undefined
}
