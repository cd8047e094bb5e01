import type { Hindernis, Stelle } from './dokument.ts'
import { stelleAt } from './dokument.ts'

/**
 * Grenzen vor dem Parsen. Der Parser ist nativer Code: Gemessen (satteri 0.10.5) beendet ihn eine Verschachtelung von
 * einigen tausend Klammern oder 300 Listenzeichen in einer Zeile, und Tabellen, `{`, `<` und `&` in Läufen ab 5–24 kB
 * halten ihn über 10 Sekunden auf. Echte Beispiele bleiben weit darunter (unter 60 kB, selten ein `<`).
 */
export const MAX_BYTES = 65_536
const MAX_LINE = 6_000
const MAX_NESTING = 12
const MAX_COUNTS: ReadonlyArray<{ zeichen: string; max: number }> = [
  { zeichen: '{', max: 200 },
  { zeichen: '<', max: 400 },
  { zeichen: '&', max: 500 },
  { zeichen: '#', max: 600 },
  { zeichen: '[', max: 600 },
  { zeichen: '(', max: 1_200 },
  { zeichen: '|', max: 1_200 },
  { zeichen: '`', max: 1_200 },
  { zeichen: '*', max: 1_500 },
  { zeichen: '_', max: 1_500 },
]

/** Ob die Datei zu groß ist; das steht fest, bevor ein Byte gelesen wird. */
export const findGroesse = (bytes: Uint8Array): Hindernis[] =>
  bytes.length > MAX_BYTES
    ? [
        grenze(
          { line: 1, column: 1 },
          `Die Datei ist größer als ${MAX_BYTES / 1024} kB, mehr ist nicht erlaubt. Bitte kürzen Sie den Text; Bilder gehören als eigene Dateien in den Ordner.`,
        ),
      ]
    : []

/** Was den Text für den Parser zu lang oder zu tief macht; leer, wenn er gelesen werden darf. */
export const findGrenzen = (text: string): Hindernis[] => [...findLongLines(text), ...findDeepLines(text), ...findRuns(text)]

/** So viele `<` dürfen hinter einem `{` stehen: Gemessen verdoppelt jedes weitere die Zeit des Parsers, ab 18 sind es Sekunden. */
const MAX_VERZWEIGUNGEN = 12

/** Eine geschweifte Klammer, hinter der zu viele spitze stehen; der Parser probierte alle Deutungen durch. Im Kopf stört sie nicht. */
export const findVerzweigungen = (koerper: string): Hindernis[] => {
  const offset = koerper.indexOf('{')
  if (offset < 0 || koerper.slice(offset).split('<').length - 1 <= MAX_VERZWEIGUNGEN) return []
  return [
    grenze(
      stelleAt(koerper, offset),
      `Hinter dieser geschweiften Klammer stehen mehr als ${MAX_VERZWEIGUNGEN} spitze Klammern „<“; das lässt sich nicht sicher lesen. Bitte löschen Sie die geschweifte Klammer, oder schreiben Sie runde Klammern.`,
    ),
  ]
}

const findLongLines = (text: string): Hindernis[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      line.length > MAX_LINE
        ? [
            grenze(
              { line: index + 1, column: MAX_LINE + 1 },
              `Diese Zeile hat ${line.length} Zeichen, erlaubt sind höchstens ${MAX_LINE}. Bitte teilen Sie den Absatz.`,
            ),
          ]
        : [],
    )

/** Zitat- und Listenzeichen am Zeilenanfang, etwa `> > - 1. `, im Kopf auch `? ` und `: `; jedes ist eine Ebene. Einrückung zählt mit. */
const NESTING = /^(?:[ \t]*(?:>|[-*+?:](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/

const findDeepLines = (text: string): Hindernis[] =>
  text.split('\n').flatMap((line, index) => {
    const markers = NESTING.exec(line)?.[0].match(/>|[-*+?:]|\d+[.)]/g)?.length ?? 0
    const indent = (/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) / 2
    return markers + indent > MAX_NESTING * 2 || markers > MAX_NESTING
      ? [
          grenze(
            { line: index + 1, column: 1 },
            `Diese Zeile ist zu tief verschachtelt, erlaubt sind ${MAX_NESTING} Ebenen. Bitte machen Sie die Liste oder das Zitat flacher.`,
          ),
        ]
      : []
  })

const findRuns = (text: string): Hindernis[] =>
  MAX_COUNTS.flatMap(({ zeichen, max }) => {
    const parts = text.split(zeichen)
    if (parts.length - 1 <= max) return []
    const offset = parts.slice(0, max + 1).join(zeichen).length
    return [
      grenze(
        stelleAt(text, offset),
        `Das Zeichen „${zeichen}“ kommt ${parts.length - 1}-mal vor, erlaubt sind ${max}. Bitte vereinfachen Sie den Text.`,
      ),
    ]
  })

const grenze = (stelle: Stelle, satz: string): Hindernis => ({ art: 'grenze', stelle, satz })
