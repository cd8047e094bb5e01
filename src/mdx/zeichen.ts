import type { Hindernis } from './dokument.ts'
import { stelleAt } from './dokument.ts'

/**
 * Bytes einer Datei als Text in UTF-8, Zeilenenden als `\n`.
 * Eine Bytefolge-Marke (BOM) am Anfang entfällt; alles andere, was kein sauberer Text ist, wird ein Hindernis.
 */
export const decodeText = (bytes: Uint8Array): { text: string; hindernisse: Hindernis[] } => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      text: '',
      hindernisse: [
        {
          art: 'zeichen',
          stelle: { line: 1, column: 1 },
          satz: 'Die Datei ist nicht als UTF-8 gespeichert; Umlaute wären falsch. Bitte speichern Sie sie im Editor mit der Kodierung „UTF-8“.',
        },
      ],
    }
  }
  const normal = text.replace(/\r\n?/g, '\n')
  return { text: normal, hindernisse: findUnsichtbares(normal) }
}

/** Steuerzeichen außer Tabulator und Zeilenende; Richtungswechsel und breitenlose Zeichen, hinter denen sich Text verstecken lässt. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Genau diese Zeichen werden gesucht.
const UNSICHTBAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

const findUnsichtbares = (text: string): Hindernis[] =>
  [...text.matchAll(UNSICHTBAR)].map((match) => ({
    art: 'zeichen',
    stelle: stelleAt(text, match.index),
    satz: `Hier steht ein unsichtbares Steuerzeichen (U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}). Bitte löschen Sie es; beim Einfügen aus anderen Programmen kommt es manchmal mit.`,
  }))
