import type { Bildbefund } from './befund.ts'
import { BILDFORMATE, type Bildformat, endungOf, erkenneFormat, type Fremdformat, istErlaubt } from './format.ts'
import { MAX_BILD_BYTES } from './grenzen.ts'

/** Was sich einer Bilddatei ansehen lässt, ohne sie zu zerlegen. */
export interface Aeusseres {
  format: Bildformat | Fremdformat
  zuSchwer: Bildbefund[]
  /** Ein Format, das nicht erlaubt ist, oder eine Endung, die nicht dazu passt. */
  falsch: Bildbefund[]
}

/**
 * Format, Endung und Größe einer Bilddatei; läuft auch im Browser.
 * @param datei Name der Datei
 * @param anfang ihr Anfang; `ANFANG` Bytes genügen
 * @param groesse Größe der ganzen Datei in Bytes
 */
export const findAeusseres = (datei: string, anfang: Uint8Array, groesse: number): Aeusseres => {
  const format = erkenneFormat(anfang)
  return { format, zuSchwer: groesse > MAX_BILD_BYTES ? [{ art: 'zu-schwer', bytes: groesse }] : [], falsch: findFalsches(datei, format) }
}

const findFalsches = (datei: string, format: Bildformat | Fremdformat): Bildbefund[] => {
  if (!istErlaubt(format)) return [{ art: 'fremd', format }]
  const endung = endungOf(datei)
  const endungen: readonly string[] = BILDFORMATE[format].endungen
  return endungen.includes(endung) ? [] : [{ art: 'endung', endung, format }]
}
