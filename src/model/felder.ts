import { z } from 'zod'

/**
 * Kopfdaten kommen als Text an (siehe `mdx/kopfdaten.ts`): Erst das Schema entscheidet, was eine Zahl ist.
 * So werden `03002`, `no`, `1e3` oder `12:30` nie still zu etwas anderem.
 */
const GERMAN_NUMBER = /^-?\d{1,9}(?:[.,]\d{1,3})?$/

/** Text mit Länge in Zeichen, ohne Leerraum am Rand; Zeilenumbrüche werden zu Leerzeichen. */
export const text = (min: number, max: number) =>
  z.preprocess((value) => (typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value), z.string().min(min).max(max))

/** Zahl aus „0,5“ oder „0.5“; alles andere bleibt, wie es ist, und fällt im Schema auf. */
export const zahl = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === 'string' && GERMAN_NUMBER.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value),
    schema,
  )

/** Tag nach ISO 8601 (`2026-11-23`), auf Gültigkeit im Kalender geprüft. */
export const datum = () => z.iso.date()

/** Jahr, Monat oder Tag nach ISO 8601: `2015`, `2015-03` oder `2015-03-20`. */
export const ungefaehresDatum = () =>
  z.union([z.string().regex(/^(?:19|20)\d{2}$/), z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/), z.iso.date()])
