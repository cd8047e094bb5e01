import type { Dokument, Hindernis, Kopf } from './dokument.ts'
import { findGrenzen, findGroesse, findVerzweigungen } from './grenzen.ts'
import { type Parser, readText } from './text.ts'
import { splitKopf } from './trennen.ts'
import { decodeText, findVerschluesseltes } from './zeichen.ts'

/** Liest den Kopf aus dem Text einer Datei. Wirft nicht. */
export type Kopfleser = (text: string) => { kopf: Kopf | undefined; hindernisse: Hindernis[] }

/**
 * Liest eine Einreichung: Bytes → Text → Kopf und Baum. Die Leser laufen nur innerhalb der Grenzen; welche es sind, bestimmt der Ort:
 * im Bau die aus `lesen.ts`, im Browser andere. Wirft nicht; was nicht lesbar ist, steht in `hindernisse`.
 */
export const readMit = (bytes: Uint8Array, parse: Parser, readKopf: Kopfleser): Dokument => {
  const zuGross = findGroesse(bytes)
  if (zuGross.length > 0) return { text: '', kopf: undefined, baum: undefined, hindernisse: zuGross }
  const { text, hindernisse } = decodeText(bytes)
  const koerper = splitKopf(text)?.koerper ?? text
  const grenzen = [...findGrenzen(text), ...findVerzweigungen(koerper)]
  const unlesbar = text === '' && hindernisse.length > 0
  if (unlesbar || grenzen.length > 0) return { text, kopf: undefined, baum: undefined, hindernisse: [...hindernisse, ...grenzen] }
  const { kopf, hindernisse: imKopf } = readKopf(text)
  const { baum, hindernisse: imText } = readText(koerper, parse)
  return { text, kopf, baum, hindernisse: [...hindernisse, ...imKopf, ...imText, ...findVerschluesseltes(koerper)] }
}
