import * as z from 'zod/mini'
import { beschreibe } from './feldhilfe.ts'
import { type Begriff, idsOf, type Vokabular } from './vokabular/begriff.ts'

/** Zeichen in der Zahl von `min` bis `max`, so wie sie dastehen. */
export const zeichen = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max))

/** Text mit Länge in Zeichen, ohne Leerraum am Rand; Zeilenumbrüche werden zu Leerzeichen. */
export const text = (min: number, max: number) =>
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value)),
    zeichen(min, max),
  )

/** Text nach einem Muster. */
export const muster = (form: RegExp) => z.string().check(z.regex(form))

/**
 * Kopfdaten kommen als Text an (siehe `mdx/kopf.ts`): Erst das Schema entscheidet, was eine Zahl ist.
 * So werden `03002`, `no`, `1e3` oder `12:30` nie still zu etwas anderem.
 */
const GERMAN_NUMBER = /^-?\d{1,9}(?:[.,]\d{1,3})?$/

/** Zahl aus „0,5“ oder „0.5“; alles andere bleibt, wie es ist, und fällt im Schema auf. */
export const zahl = (...grenzen: z.core.$ZodCheck<number>[]) =>
  z.pipe(
    z.transform((value) =>
      typeof value === 'string' && GERMAN_NUMBER.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value,
    ),
    z.number().check(...grenzen),
  )

/** Tag nach ISO 8601 (`2026-11-23`), auf Gültigkeit im Kalender geprüft. */
export const datum = () => z.iso.date()

/** Jahr, Monat oder Tag nach ISO 8601: `2015`, `2015-03` oder `2015-03-20`. */
export const ungefaehresDatum = () => z.union([muster(/^(?:19|20)\d{2}$/), muster(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/), datum()])

/** Einträge in der Zahl von `min` bis `max`. */
export const liste = <T extends z.core.SomeType>(eintrag: T, min: number, max: number) =>
  min > 0 ? z.array(eintrag).check(z.minLength(min), z.maxLength(max)) : z.array(eintrag).check(z.maxLength(max))

/** Der Wert, der gilt, wenn das Feld fehlt. */
export const sonst = z._default

/** „Nicht genannt“ ist ein eigener Wert: unbekannt ist nie null und wird nie geraten. */
export const NICHT_GENANNT = 'nicht-genannt'
export const nichtGenannt = z.literal(NICHT_GENANNT)

/** Einer aus einem Vokabular. Beschriftung und Erklärung reisen mit, auch ins JSON-Schema. */
export const begriff = <Id extends string>(vokabular: Vokabular<Id>) => {
  const begriffe: Begriff[] = Object.values(vokabular)
  return beschreibe(z.enum(idsOf(vokabular)), {
    enumNames: begriffe.map(({ label }) => label),
    enumDescriptions: begriffe.map(({ label, erklaerung }) => `${label}: ${erklaerung}`),
  })
}

/** Einer aus wenigen festen Werten, jeder mit seiner Beschriftung. */
export const auswahl = <const Id extends string>(werte: Readonly<Record<Id, string>>) =>
  beschreibe(z.enum(Object.keys(werte) as [Id, ...Id[]]), {
    enumNames: Object.values<string>(werte),
    enumDescriptions: Object.values<string>(werte),
  })
