import * as z from 'zod/mini'
import type { BereichId, Stufe } from './bereiche.ts'

/** Was ein Feld dem Menschen sagt, der es ausfüllt: Formular, Meldungen und Leitfaden lesen dieselbe Stelle. */
export interface Feldhilfe extends Feldplatz {
  title: string
  description: string
  gut: string
  schlecht: string
  /** Steht hinter dem Eingabefeld. */
  einheit?: string
  /** Der Wert steht in einem Verzeichnis, in dem das Formular suchen lässt. */
  suche?: 'jobcenter'
  /** Der Wert nennt eine Datei, die neben dem Text liegt; das Formular lässt sie auswählen und gibt sie mit. */
  beilage?: 'bild'
  /** Was im Formular anders heißt als in der Datei, wo Anführungszeichen und Feldnamen dazugehören. */
  imFormular?: Partial<Record<'title' | 'description' | 'gut' | 'schlecht', string>>
}

/** Wo ein Feld im Formular steht. Fehlt alles, steht es unter „Weiteres“, in der Reihenfolge des Schemas. */
interface Feldplatz {
  bereich?: BereichId
  /** Kleinere Zahlen stehen im Bereich weiter vorn; Vorgabe 50. */
  reihe?: number
  /** Ab welchem Umfang gefragt wird. Ohne Angabe: ein Pflichtfeld schon im Steckbrief, alles andere im ganzen Bericht. */
  stufe?: Stufe
  /** Womit das Formular beginnt: `heute`, eine neue `kennung` oder ein fester Wert. */
  vorgabe?: string
}

/** Was neben der Hilfe am Schema steht: Beschriftungen der Werte einer Auswahl. */
interface Beschriftung {
  enumNames?: readonly string[]
  enumDescriptions?: readonly string[]
}

/** Ein Feld mit seiner Hilfe; sie reist bis ins JSON-Schema mit. @returns dasselbe Schema */
export const feld = <T extends z.core.$ZodType>(schema: T, hilfe: Feldhilfe): T => beschreibe(schema, hilfe)

/** Legt Angaben am Schema ab; was schon dort steht, bleibt. @returns dasselbe Schema */
export const beschreibe = <T extends z.core.$ZodType>(schema: T, angaben: Partial<Feldhilfe> & Beschriftung): T => {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), ...angaben })
  return schema
}

/** Die Hilfe eines Feldes. Einträge einer Liste tragen nur ihre Beschriftungen, keine Hilfe. */
export const hilfeOf = (schema: z.core.$ZodType): Feldhilfe | undefined => {
  const angaben = z.globalRegistry.get(schema)
  return angaben?.title === undefined ? undefined : (angaben as unknown as Feldhilfe)
}
