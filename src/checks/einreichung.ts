import type { Root } from 'mdast'
import type { Dokument } from '../mdx/dokument.ts'
import { readDokument } from '../mdx/lesen.ts'
import { Beispiel } from '../model/beispiel.ts'
import type { Einreichung } from './rule.ts'

/**
 * Liest die Bytes einer `index.mdx` und hält sie gegen das Schema. Wirft nicht.
 * @param slug Name des Ordners
 */
export const readEinreichung = (slug: string, bytes: Uint8Array): Einreichung => {
  const dokument = readDokument(bytes)
  return { ...dokument, slug, ...parse(dokument) }
}

/** Ein Beispiel ist fehlerfrei gelesen: Kopf nach Schema, Baum ohne Hindernis. */
export const isVollstaendig = (einreichung: Einreichung): einreichung is Einreichung & { beispiel: Beispiel; baum: Root } =>
  einreichung.beispiel !== undefined && einreichung.baum !== undefined && einreichung.hindernisse.length === 0

const parse = ({ kopf }: Dokument): Pick<Einreichung, 'beispiel' | 'teil' | 'schemaFehler'> => {
  if (!kopf) return { beispiel: undefined, teil: {}, schemaFehler: [] }
  const result = Beispiel.safeParse(kopf.daten)
  if (result.success) return { beispiel: result.data, teil: result.data, schemaFehler: [] }
  return { beispiel: undefined, teil: parseFelder(kopf.daten), schemaFehler: result.error.issues }
}

/** Was trotz Fehlern anderswo stimmt: Jedes Feld wird für sich gelesen, damit alle Regeln etwas zu prüfen haben. */
const parseFelder = (daten: unknown): Partial<Beispiel> =>
  Object.fromEntries(
    Object.entries(Beispiel.shape).flatMap(([name, schema]) => {
      const result = schema.safeParse((daten as Record<string, unknown>)[name])
      return result.success && result.data !== undefined ? [[name, result.data]] : []
    }),
  )
