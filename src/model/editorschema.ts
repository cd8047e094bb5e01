import * as z from 'zod/mini'
import { Beispiel } from './beispiel.ts'
import type { Feldhilfe } from './feldhilfe.ts'

type Knoten = Record<string, unknown>

/** Was ein Editor versteht; alles andere im Schema ist für das Formular da. */
const BEHALTEN: ReadonlySet<string> = new Set(
  'type properties required additionalProperties items anyOf enum const default minLength maxLength minimum maximum exclusiveMinimum minItems maxItems pattern title description enumDescriptions'.split(
    ' ',
  ),
)

/** Wie ein Jahr aussieht, das YAML als Zahl liest. */
const JAHR = /^\^\(\?:19\|20\)\\d\{2\}\$$/

/**
 * Das JSON-Schema des Kopfes für Editoren: Hilfe und gutes wie schlechtes Beispiel stehen in der Beschreibung. Editoren lesen YAML mit
 * Zahlen, das Haus liest alles als Text; wo beides richtig ist, nimmt das Schema beides an.
 */
export const toEditorschema = (schema: z.core.$ZodType = Beispiel): Knoten => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...convert(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Knoten),
  title: 'Kopf eines Beispiels (content/beispiele/<name>/index.mdx)',
})

const convert = (knoten: Knoten): Knoten => {
  const neu: Knoten = {}
  for (const [name, wert] of Object.entries(knoten)) {
    if (!BEHALTEN.has(name)) continue
    if (name === 'properties') neu[name] = mapObject(wert as Record<string, Knoten>)
    else if (name === 'items') neu[name] = convert(wert as Knoten)
    else if (name === 'anyOf') neu[name] = (wert as Knoten[]).map(convert)
    else neu[name] = wert
  }
  const { gut, schlecht, description } = knoten as Partial<Feldhilfe>
  if (gut && schlecht) neu['description'] = `${description}\n\n👍 ${gut}\n👎 ${schlecht}`
  return alsGelesen(neu)
}

const mapObject = (felder: Record<string, Knoten>): Record<string, Knoten> =>
  Object.fromEntries(Object.entries(felder).map(([name, knoten]) => [name, convert(knoten)]))

/** „0,5“ ist für uns eine Zahl, für YAML ein Text; `2015` ist für YAML eine Zahl, für uns ein Jahr. */
const alsGelesen = (knoten: Knoten): Knoten => {
  const { type, pattern, minimum, maximum, exclusiveMinimum, ...rest } = knoten
  if (type === 'number' || type === 'integer') {
    const zahl = Object.fromEntries(Object.entries({ type, minimum, maximum, exclusiveMinimum }).filter(([, wert]) => wert !== undefined))
    return { ...rest, anyOf: [zahl, { type: 'string', pattern: '^-?\\d{1,9}(?:[.,]\\d{1,3})?$' }] }
  }
  if (type === 'string' && typeof pattern === 'string' && JAHR.test(pattern))
    return {
      ...rest,
      anyOf: [
        { type, pattern },
        { type: 'integer', minimum: 1900, maximum: 2099 },
      ],
    }
  return knoten
}
