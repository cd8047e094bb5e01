import type { Root } from 'mdast'
import type { Dokument } from '../mdx/dokument.ts'
import { Beispiel } from '../model/beispiel.ts'
import { benenneUm, type Umbenennung } from '../model/umbenennungen.ts'
import type { Einreichung } from './rule.ts'

/**
 * Hält ein gelesenes Dokument gegen das Schema. Wer es gelesen hat, Bau oder Browser, ist gleich.
 * @param slug Name des Ordners
 * @param namen alte Namen, die noch gelesen werden
 */
export const toEinreichung = (slug: string, dokument: Dokument, namen: readonly Umbenennung[]): Einreichung => ({
  ...dokument,
  slug,
  ...parse(dokument, namen),
})

/** Ein Beispiel ist fehlerfrei gelesen: Kopf nach Schema, Baum ohne Hindernis. */
export const isVollstaendig = (einreichung: Einreichung): einreichung is Einreichung & { beispiel: Beispiel; baum: Root } =>
  einreichung.beispiel !== undefined && einreichung.baum !== undefined && einreichung.hindernisse.length === 0

const parse = ({ kopf }: Dokument, namen: readonly Umbenennung[]): Pick<Einreichung, 'daten' | 'beispiel' | 'teil' | 'schemaFehler'> => {
  if (!kopf) return { daten: undefined, beispiel: undefined, teil: {}, schemaFehler: [] }
  const { daten } = benenneUm(kopf.daten, namen)
  const result = Beispiel.safeParse(daten)
  if (result.success) return { daten, beispiel: result.data, teil: result.data, schemaFehler: [] }
  return { daten, beispiel: undefined, teil: parseFelder(daten), schemaFehler: result.error.issues }
}

/** Was trotz Fehlern anderswo stimmt: Jedes Feld wird für sich gelesen, damit alle Regeln etwas zu prüfen haben. */
const parseFelder = (daten: unknown): Partial<Beispiel> =>
  Object.fromEntries(
    Object.entries(Beispiel.shape).flatMap(([name, schema]) => {
      const result = schema.safeParse((daten as Record<string, unknown>)[name])
      return result.success && result.data !== undefined ? [[name, result.data]] : []
    }),
  )
