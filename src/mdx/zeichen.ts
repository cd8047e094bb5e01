import type { Hindernis } from './dokument.ts'
import { stelleAt } from './dokument.ts'

/** Mehr gleichartige Befunde je Datei helfen niemandem; eine Datei voller Steuerzeichen brächte sonst Zehntausende. */
const MAX_BEFUNDE = 20

/**
 * Bytes einer Datei als Text in UTF-8, Zeilenenden als `\n`, zusammengesetzte Zeichen in Unicode-Normalform C: „Ü“ aus zwei Teilen, wie
 * macOS es speichert, ist dasselbe Wort. Eine Bytefolge-Marke (BOM) am Anfang entfällt; alles andere, was kein sauberer Text ist, wird ein Hindernis,
 * und an seiner Stelle stehen Leerzeichen. Leer ist der Text, wenn sich die Bytes nicht lesen lassen.
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
  const normal = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const hindernisse = findUnsichtbares(normal)
  // Mit Leerzeichen an ihrer Stelle lässt sich der Rest lesen, und alle anderen Befunde stehen gleich dabei.
  return { text: hindernisse.length > 0 ? normal.replace(UNSICHTBAR, (zeichen) => ' '.repeat(zeichen.length)) : normal, hindernisse }
}

/**
 * Zeichen, die niemand sieht und hinter denen sich Text verstecken lässt: Steuerzeichen außer Tabulator und Zeilenende, Richtungswechsel,
 * breitenlose und weiche Trennzeichen, Etiketten, private und unbenutzbare Zeichen. Was ein Bildzeichen (Emoji) zusammenhält, bleibt erlaubt.
 */
const UNSICHTBAR =
  /(?![\t\n])(?!(?<=\p{ExtPict})\ufe0f)(?!(?<=\p{ExtPict}|\p{EMod}|\ufe0f)\u200d(?=\p{ExtPict}))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2028\u2029]/gu

const findUnsichtbares = (text: string): Hindernis[] =>
  Array.from(text.matchAll(UNSICHTBAR).take(MAX_BEFUNDE), (match) => ({
    art: 'zeichen',
    stelle: stelleAt(text, match.index),
    satz: `Hier steht ein unsichtbares Steuerzeichen (U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}). Bitte löschen Sie es; beim Einfügen aus anderen Programmen kommt es manchmal mit.`,
  }))

/** Zeichenverweise aus HTML; erlaubt sind nur die vier, ohne die sich `&`, `<`, `>` und `"` nicht überall schreiben ließen. */
const ZEICHENVERWEIS = /&(?!(?:amp|lt|gt|quot);)(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g

/**
 * Zeichen, die der Parser erst beim Lesen einsetzt (`&#48;`, `&commat;`). Die Regeln lesen den Text, wie er dasteht:
 * Was sie prüfen, soll auch auf der Seite stehen.
 */
export const findVerschluesseltes = (koerper: string): Hindernis[] =>
  Array.from(koerper.matchAll(ZEICHENVERWEIS).take(MAX_BEFUNDE), (match) => ({
    art: 'zeichen',
    stelle: stelleAt(koerper, match.index),
    satz: `Hier ist ein Zeichen verschlüsselt geschrieben („${match[0]}“). Bitte schreiben Sie das Zeichen selbst.`,
  }))
