import * as z from 'zod/mini'
import { Beispiel } from '../model/beispiel.ts'
import { defOf, findFeld, titleOfPfad } from '../model/feldpfad.ts'
import { alleVokabulare } from '../model/vokabular/alle.ts'
import { type Begriff, suchwoerterOf } from '../model/vokabular/begriff.ts'
import { toIsoDatum } from './datumsformen.ts'
import { findNahe } from './naechstes.ts'

type Issue = z.core.$ZodIssue

/** Ob der Wert fehlt oder leer ist, statt falsch zu sein. */
export const isMissing = (issue: Issue, daten: unknown): boolean => {
  const value = valueAt(daten, issue.path)
  return issue.code !== 'unrecognized_keys' && (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
}

interface Satz {
  message: string
  suggestion?: string
  /** Der Wert, den der Vorschlag ersetzt, wenn nichts anderes gemeint sein kann. */
  replaces?: string
}

/** Ein deutscher Satz zu einem Schemafehler und, wo es einen nahen Begriff gibt, der Vorschlag. */
export const describeIssue = (issue: Issue, daten: unknown): Satz => {
  const value = valueAt(daten, issue.path)
  const feld = findFeld(Beispiel, issue.path)
  const titel = titleOfPfad(Beispiel, issue.path)
  const begin = `Das Feld „${titel}“`
  const hilfe = feld?.hilfe
  const beispiel = hilfe ? `, zum Beispiel ${hilfe.gut}` : ''
  switch (issue.code) {
    case 'too_big':
      return { message: tooBig(begin, issue, value) }
    case 'too_small':
      return { message: tooSmall(begin, issue, value, hilfe?.description) }
    case 'invalid_type':
      return { message: wrongShape(begin, issue.expected, value, beispiel) }
    case 'invalid_value':
      return notInList(begin, issue, value)
    case 'invalid_format':
      if (issue.format === 'date') {
        const gemeint = gemeintesDatum(value, feld?.schema)
        if (gemeint) return gemeint(begin)
      }
      return {
        message: `${begin} enthält ${quote(value)}. Erwartet wird ${FORMAT[issue.format] ?? 'eine andere Schreibweise'}${beispiel}.${formatHint(issue.path)}`,
      }
    case 'invalid_union':
      return gemeintesDatum(value, feld?.schema)?.(begin) ?? unionSatz(begin, feld?.schema, value, beispiel)
    default:
      return { message: `${begin} enthält ${quote(value)}, das hier nicht passt. ${hilfe?.description ?? ''}`.trim() }
  }
}

/** Der Satz zu einem Datum, das nur anders geschrieben ist; leer, wenn das Feld kein Datum ist oder die Form nicht passt. */
const gemeintesDatum = (value: unknown, schema: z.core.$ZodType | undefined): ((begin: string) => Satz) | undefined => {
  const iso = typeof value === 'string' ? toIsoDatum(value) : undefined
  if (typeof value !== 'string' || !iso || !schema || !z.safeParse(schema, iso).success) return undefined
  return (begin) => ({
    message: `${begin} enthält ${quote(value)}. Bitte schreiben Sie das Datum als „${iso}“.`,
    suggestion: iso,
    replaces: value,
  })
}

const FORMAT: Record<string, string> = {
  date: 'ein Tag als Jahr-Monat-Tag',
  url: 'eine vollständige Internetadresse mit https://',
  email: 'eine E-Mail-Adresse',
}

const formatHint = (pfad: readonly PropertyKey[]): string => {
  if (pfad[0] === 'jobcenter')
    return ' Bitte tragen Sie die fünfstellige Träger-Nummer in Anführungszeichen ein; Sie finden sie auf der Seite „Jobcenter“.'
  if (pfad[0] === 'kennung') return ' Erlaubt sind vier bis acht Kleinbuchstaben und Ziffern, vorn ein Buchstabe.'
  return ''
}

const tooBig = (begin: string, issue: Extract<Issue, { code: 'too_big' }>, value: unknown): string => {
  if (issue.origin === 'string') {
    const length = lengthOf(value)
    return `${begin} hat ${length} Zeichen, erlaubt sind höchstens ${issue.maximum}. Bitte kürzen Sie um ${length - Number(issue.maximum)} Zeichen.`
  }
  if (issue.origin === 'array')
    return `${begin} hat ${lengthOf(value)} Einträge, erlaubt sind höchstens ${issue.maximum}. Bitte behalten Sie die wichtigsten.`
  return `${begin} enthält ${quote(value)}, erlaubt sind höchstens ${issue.maximum}. Bitte prüfen Sie die Zahl.`
}

const tooSmall = (begin: string, issue: Extract<Issue, { code: 'too_small' }>, value: unknown, hilfe = ''): string => {
  if (issue.origin === 'string') return `${begin} hat ${lengthOf(value)} Zeichen, nötig sind mindestens ${issue.minimum}. ${hilfe}`.trim()
  if (issue.origin === 'array') return `${begin} hat zu wenige Einträge, nötig ist mindestens ${issue.minimum}. ${hilfe}`.trim()
  return `${begin} enthält ${quote(value)}, die Zahl muss ${issue.inclusive ? `mindestens ${issue.minimum}` : `größer als ${issue.minimum}`} sein. Bitte prüfen Sie sie.`
}

const wrongShape = (begin: string, expected: string, value: unknown, beispiel: string): string => {
  if (expected === 'array') return `${begin} braucht eine Liste. Bitte schreiben Sie jeden Eintrag in eine eigene Zeile mit „- “ davor.`
  if (expected === 'object')
    return `${begin} besteht aus mehreren Angaben. Bitte schreiben Sie jede in eine eigene, eingerückte Zeile „name: Wert“.`
  if (expected === 'number') return `${begin} enthält ${quote(value)}. Erwartet wird eine Zahl${beispiel}.`
  return `${begin} enthält eine Liste oder mehrere Angaben. Erwartet wird ein einfacher Text${beispiel}.`
}

const notInList = (begin: string, issue: Extract<Issue, { code: 'invalid_value' }>, value: unknown): Satz => {
  const erlaubt = issue.values.map(String)
  const nahe = typeof value === 'string' ? nearTerms(value, erlaubt) : []
  const found = `${begin} enthält ${quote(value)}, das nicht in der Liste steht.`
  const [near] = nahe
  if (near === undefined) return { message: `${found} Erlaubt ${erlaubt.length === 1 ? 'ist' : 'sind'}: ${erlaubt.join(', ')}.` }
  return { message: `${found} Meinten Sie „${near}“?`, suggestion: near, ...(nahe.length === 1 && { replaces: String(value) }) }
}

/** Kurzformen und Fundstellen müssen genau stimmen: Ein anderes Zeichen ist dort ein anderer Begriff („16e“ und „16i“). */
const isKurz = (name: string): boolean => name.length < 5 || /\d/.test(name)

/** Nahe Begriffe nach Kennung, Beschriftung oder Suchwort. */
const nearTerms = (value: string, erlaubt: readonly string[]): string[] => {
  const byName = new Map(erlaubt.map((id) => [id, id]))
  for (const vokabular of alleVokabulare)
    for (const [id, begriff] of Object.entries<Begriff>(vokabular))
      if (erlaubt.includes(id)) for (const name of [begriff.label, ...suchwoerterOf(begriff)]) if (!byName.has(name)) byName.set(name, id)
  const names = [...byName.keys()].filter(
    (name) => erlaubt.includes(name) || !isKurz(name) || name.toLowerCase() === value.trim().toLowerCase(),
  )
  return [...new Set(findNahe(value, names).flatMap((name) => byName.get(name) ?? []))]
}

const unionSatz = (begin: string, schema: z.core.$ZodType | undefined, value: unknown, beispiel: string): { message: string } => {
  const def = schema && defOf(schema)
  const list = def?.type === 'union' && def.options.some((option) => defOf(option).type === 'array')
  if (list)
    return {
      message: `${begin} braucht eine Liste oder „nicht-genannt“. Bitte schreiben Sie jeden Eintrag in eine eigene Zeile mit „- “ davor.`,
    }
  return {
    message:
      `${begin} enthält ${quote(value)}, das hier nicht passt. Bitte schreiben Sie es so${beispiel || ' wie in der Vorlage'}.`.replace(
        'so, zum',
        'anders, zum',
      ),
  }
}

const valueAt = (daten: unknown, pfad: readonly PropertyKey[]): unknown =>
  pfad.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    daten,
  )

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().length : Array.isArray(value) ? value.length : 0

const MAX_QUOTE = 40

const quote = (value: unknown): string => {
  if (typeof value !== 'string') return 'mehrere Angaben'
  const text = value.trim()
  return `„${text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)} …` : text}“`
}
