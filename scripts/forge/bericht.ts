import { z } from 'zod'
import { rules } from '../../src/checks/einzelregeln.ts'
import type { Finding } from '../../src/checks/finding.ts'
import { bestandsRules } from '../../src/checks/rules.ts'

/** Größer ist kein Bericht; der Rest wäre Ballast oder Absicht. */
export const MAX_BERICHT_BYTES = 2_000_000

/** Wo Prüfung und Kommentar den Bericht ablegen und finden. */
export const BERICHTSDATEI = 'bericht.json'

/** Nur Dateien in einem Ordner der Beispiele; kein Pfad führt hinaus. Die Prüfung meldet auch falsch benannte Ordner. */
const Datei = z
  .string()
  .max(300)
  .regex(/^(?:[\w.-]+\/)*beispiele(?:\/[^/\\\p{Cc}]+){0,3}\/?$/u)
  .refine((pfad) => !pfad.split('/').some((teil) => teil === '..' || teil === '.'))

const Zahl = z.number().int().min(0).max(1_000_000)
const Zeile = z.number().int().min(1).max(100_000)

const Befund = z.strictObject({
  rule: z.string().refine((id) => [...rules, ...bestandsRules].some((rule) => rule.id === id)),
  severity: z.enum(['error', 'hint']),
  file: Datei,
  line: Zeile,
  column: Zeile,
  field: z.string().max(300).nullable(),
  message: z.string().min(1).max(3_000),
  fund: z
    .string()
    .regex(/^[0-9a-f]{4}$/)
    .exactOptional(),
  suggestion: z.string().max(500).exactOptional(),
  replaces: z.string().max(500).exactOptional(),
}) satisfies z.ZodType<Finding>

/** Eine Zeile, wie sie nach der Korrektur hieße. */
export const Korrektur = z.strictObject({
  datei: Datei,
  zeile: Zeile,
  neu: z
    .string()
    .max(2_000)
    .regex(/^[^\p{Cc}]*$/u),
})
export type Korrektur = z.infer<typeof Korrektur>

/**
 * Was die Prüfung dem Kommentar übergibt. Sie läuft ohne Rechte und vielleicht in fremdem Quelltext: Alles darin ist fremder Text,
 * bis dieses Schema es gelesen hat, und bleibt auch danach Text.
 */
export const Bericht = z.strictObject({
  fassung: z.literal(1),
  gelesen: Zahl,
  findings: z.array(Befund).max(10_000),
  korrekturen: z.array(Korrektur).max(1_000),
})
export type Bericht = z.infer<typeof Bericht>

/** Liest einen Bericht; `undefined`, wenn er fehlt, zu groß ist oder nicht dem Schema genügt. */
export const parseBericht = (text: string | undefined): Bericht | undefined => {
  if (text === undefined || Buffer.byteLength(text) > MAX_BERICHT_BYTES) return undefined
  try {
    return Bericht.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
