import * as z from 'zod/mini'
import { Beispiel } from '../model/beispiel.ts'
import { Jobcenter } from '../model/jobcenter.ts'
import { schemata as texte } from '../texte/daten.ts'
import type { Schemaname } from './adressen.ts'

/** Ein JSON-Schema oder ein Teil davon. */
export type Schema = Record<string, unknown>

/**
 * Was ein veröffentlichtes Schema sagt. Hilfen zum Schreiben gehören ins Formular; `format` lassen strenge Prüfer ohne Zusatzpaket nicht zu,
 * und was es meint, steht bei Tagen und Mailadressen auch in `pattern`.
 */
const BEHALTEN: ReadonlySet<string> = new Set(
  'type properties required additionalProperties items anyOf enum const default minLength maxLength minimum maximum exclusiveMinimum minItems maxItems pattern title description'.split(
    ' ',
  ),
)

const convert = (knoten: unknown): unknown => {
  if (Array.isArray(knoten)) return knoten.map(convert)
  if (typeof knoten !== 'object' || knoten === null) return knoten
  return Object.fromEntries(
    Object.entries(knoten)
      .filter(([name]) => BEHALTEN.has(name))
      .map(([name, wert]) => [name, name === 'properties' ? mapObject(wert as Schema) : name === 'default' ? wert : convert(wert)]),
  )
}

const mapObject = (felder: Schema): Schema => Object.fromEntries(Object.entries(felder).map(([name, knoten]) => [name, convert(knoten)]))

const fromModel = (schema: z.core.$ZodType): Schema => convert(z.toJSONSchema(schema, { io: 'input' })) as Schema

const DIALEKT = 'https://json-schema.org/draft/2020-12/schema'
const adresse: Schema = { type: 'string', pattern: '^https?://' }
const text: Schema = { type: 'string' }
const zahl: Schema = { type: 'integer', minimum: 0 }
const tag: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const liste = (items: Schema): Schema => ({ type: 'array', items })
const objekt = (properties: Schema, freiwillig: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !freiwillig.includes(name)),
  additionalProperties: false,
})
/** Ein Verweis auf ein Schema, das daneben liegt. */
const ref = (name: Schemaname): Schema => ({ $ref: `${name}.v1.json` })

/** Was in jeder Datei zuerst steht. */
const kopf: Schema = { $schema: adresse, permalink: adresse, lizenz: text, lizenz_adresse: adresse }

/** Felder, die nur die Redaktion angehen, und was statt ihrer dazukommt. */
const beispiel = (modell: z.core.$ZodType): Schema => {
  const { properties, required, ...rest } = fromModel(modell) as { properties: Schema; required: string[] }
  const { einwilligungen: _, ausnahmen: __, ...felder } = properties
  const dazu: Schema = {
    $schema: { ...adresse, title: texte.schema },
    permalink: { ...adresse, title: texte.permalink, description: texte.permalinkHilfe },
    adresse: { ...adresse, title: texte.adresse },
    lizenz_adresse: { ...adresse, title: texte.lizenzAdresse },
    abschnitte: { ...liste(objekt({ id: text, titel: text, html: text })), title: texte.abschnitte, description: texte.abschnitteHilfe },
  }
  return { ...rest, properties: { ...dazu, ...felder }, required: [...Object.keys(dazu), ...required] }
}

/**
 * Alle veröffentlichten Schemata, aus dem Modell und aus dem, was die Dateien um es herum haben.
 * @param modell nur für Proben: das Modell eines Beispiels
 */
export const toSchemata = (modell: z.core.$ZodType = Beispiel): Readonly<Record<Schemaname, Schema>> => {
  const begriff = objekt(
    { id: text, label: text, erklaerung: text, name: text, synonyme: liste(text), abkuerzungen: liste(text), paragrafen: liste(text) },
    ['erklaerung', 'name', 'abkuerzungen', 'paragrafen'],
  )
  const aenderung = objekt(
    {
      datum: { anyOf: [tag, { type: 'null' }] },
      art: { type: 'string', enum: ['neu', 'geaendert', 'entfallen'] },
      kennung: text,
      permalink: adresse,
      was: liste(text),
    },
    ['was'],
  )
  const seiten: Schema = { total: zahl, page: zahl, pages: zahl, next: { anyOf: [adresse, { type: 'null' }] } }
  const schemata: Record<Schemaname, Schema> = {
    beispiel: beispiel(modell),
    beispiele: objekt({ ...kopf, ...seiten, beispiele: liste(ref('beispiel')) }),
    vokabular: objekt({ ...kopf, id: text, titel: text, begriffe: liste(begriff) }),
    vokabulare: objekt({ ...kopf, total: zahl, vokabulare: liste(ref('vokabular')) }),
    jobcenter: objekt({ ...kopf, namensnennung: text, total: zahl, jobcenter: liste(fromModel(Jobcenter)) }),
    aenderungen: objekt({ ...kopf, total: zahl, aenderungen: liste(aenderung) }),
  }
  for (const name of Object.keys(schemata) as Schemaname[])
    schemata[name] = { $schema: DIALEKT, title: texte.titel[name], ...schemata[name] }
  return schemata
}
