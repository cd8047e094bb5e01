import { z } from 'zod'
import type { Feldhilfe } from './beispiel.ts'

type Pfad = readonly PropertyKey[]

/**
 * Das Feld an einem Pfad im Schema, etwa `['ergebnisse', 0, 'basis']`.
 * @returns Schema (ohne Hüllen wie `optional` oder `preprocess`) und Hilfe; `undefined`, wenn es das Feld nicht gibt.
 */
export const findFeld = (schema: z.ZodType, pfad: Pfad): { schema: z.ZodType; hilfe: Feldhilfe | undefined } | undefined => {
  const [key, ...rest] = pfad
  if (key === undefined) return { schema: unwrap(schema), hilfe: helpOf(schema) }
  const child = childOf(unwrap(schema), key)
  return child && findFeld(child, rest)
}

/** Titel eines Feldes für Meldungen: „Ergebnisse, 2. Eintrag: Basis“. Unbekannte Stücke bleiben, wie sie sind. */
export const titleOfPfad = (schema: z.ZodType, pfad: Pfad): string => {
  const parts: string[] = []
  for (const [index, key] of pfad.entries()) {
    const hilfe = findFeld(schema, pfad.slice(0, index + 1))?.hilfe
    if (typeof key === 'number') parts.push(`${key + 1}. Eintrag`)
    else parts.push(hilfe?.title ?? String(key))
  }
  return parts.join(' › ')
}

/** Entfernt Hüllen, die nur steuern, ob und wie ein Wert ankommt. */
export const unwrap = (schema: z.ZodType): z.ZodType => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out as z.ZodType)
  return schema
}

const childOf = (schema: z.ZodType, key: PropertyKey): z.ZodType | undefined => {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? (schema.shape[String(key)] as z.ZodType) : undefined
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? (schema.element as z.ZodType) : undefined
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const child = childOf(unwrap(option as z.ZodType), key)
      if (child) return child
    }
  }
  return undefined
}

/** Einträge einer Liste tragen nur ihre Beschriftungen, keine Hilfe. */
const helpOf = (schema: z.ZodType): Feldhilfe | undefined => {
  const meta = schema.meta()
  return meta?.title === undefined ? undefined : (meta as unknown as Feldhilfe)
}
