import type { Dokument } from './dokument.ts'
import { findGrenzen, findGroesse, findVerzweigungen } from './grenzen.ts'
import { readKopf, splitKopf } from './kopf.ts'
import { type Parser, readText } from './text.ts'
import { decodeText, findVerschluesseltes } from './zeichen.ts'

/**
 * Liest eine Einreichung: Bytes → Text → Kopf und Baum. Der Parser läuft nur innerhalb der Grenzen; welcher es ist, bestimmt der Ort:
 * im Bau der native (`lesen.ts`), im Browser ein anderer. Wirft nicht; was nicht lesbar ist, steht in `hindernisse`.
 */
export const readMit = (bytes: Uint8Array, parse: Parser): Dokument => {
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
