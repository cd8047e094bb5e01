import type { Document, Node, Pair } from 'yaml'
import { isAlias, isMap, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Hindernis, Kopf, Stelle } from './dokument.ts'
import { findKopfgrenze, MAX_DEPTH } from './kopfgrenzen.ts'
import { splitKopf } from './trennen.ts'

const START = { line: 1, column: 1 }

/**
 * Liest den Kopf mit dem YAML-Schema „failsafe“: Jeder einzelne Wert bleibt Text. Damit gibt es kein `no`, das zu „falsch“,
 * und keine `03002`, die zu einer Zahl wird. Verweise, Marken und mehrere Dokumente sind nicht erlaubt.
 */
export const readKopf = (text: string): { kopf: Kopf | undefined; hindernisse: Hindernis[] } => {
  try {
    return parseKopf(text)
  } catch {
    // `yaml` liest rekursiv: Was die Grenzen oben nicht sehen, erschöpft den Stapel.
    return fail(START, 'Der Kopf ist zu tief verschachtelt. Bitte machen Sie ihn flacher und vergleichen Sie ihn mit der Vorlage.')
  }
}

const parseKopf = (text: string): { kopf: Kopf | undefined; hindernisse: Hindernis[] } => {
  const split = splitKopf(text)
  if (!split)
    return fail(
      START,
      'Der Kopf fehlt. Die Datei muss in der ersten Zeile mit „---“ beginnen, dann folgen die Felder, dann wieder eine Zeile „---“.',
    )
  const grenze = findKopfgrenze(split.yaml)
  if (grenze !== undefined) return fail(START, grenze)

  const counter = new LineCounter()
  const documents = parseAllDocuments(split.yaml, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
    strict: true,
  })
  // Die erste Zeile des Kopfes ist die zweite der Datei.
  const stelle = (offset: number): Stelle => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: col }
  }
  if (!Array.isArray(documents))
    return fail({ line: 2, column: 1 }, 'Der Kopf ist leer. Bitte tragen Sie zwischen den beiden Zeilen „---“ die Felder ein.')
  const [document, second] = documents
  if (!document) return fail({ line: 2, column: 1 }, 'Der Kopf ist leer. Bitte tragen Sie zwischen den beiden Zeilen „---“ die Felder ein.')
  if (second) return fail(stelle(second.range[0]), 'Im Kopf beginnt ein zweites Dokument. Bitte lassen Sie nur einen Kopf stehen.')

  const hindernisse = [
    ...findSyntaxErrors(document, stelle),
    ...(VERDAECHTIG.test(split.yaml) ? findForbidden(document, split.yaml, stelle) : []),
  ]
  if (hindernisse.length > 0) return { kopf: undefined, hindernisse }
  if (!isMap(document.contents))
    return fail({ line: 2, column: 1 }, 'Der Kopf besteht nicht aus Feldern. Bitte schreiben Sie in jede Zeile „feldname: Wert“.')
  return { kopf: { daten: document.toJS(), stelleOf: (pfad, teil) => locate(document, pfad, teil, stelle) }, hindernisse: [] }
}

/** Deutsche Sätze zu den Fehlerarten von `yaml`; alle anderen bekommen den allgemeinen Satz. */
const SATZ: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal im Kopf. Bitte lassen Sie es nur einmal stehen.',
  TAB_AS_INDENT: 'Hier ist mit Tabulator eingerückt. Bitte rücken Sie mit Leerzeichen ein.',
  BAD_INDENT: 'Die Einrückung stimmt hier nicht. Bitte rücken Sie zusammengehörige Zeilen gleich weit ein.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, oft ein schließendes Anführungszeichen oder eine Klammer. Bitte ergänzen Sie es.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier steht ein zweiter Doppelpunkt in derselben Zeile. Bitte setzen Sie den Wert in Anführungszeichen.',
  MULTILINE_IMPLICIT_KEY:
    'Diese Zeile gehört zu keinem Feld. Bitte setzen Sie den Doppelpunkt nach dem Feldnamen, oder rücken Sie die Zeile ein.',
  IMPOSSIBLE: 'Diese Stelle lässt sich nicht lesen. Bitte vergleichen Sie sie mit der Vorlage.',
}

const findSyntaxErrors = (document: Document.Parsed, stelle: (offset: number) => Stelle): Hindernis[] =>
  [...document.errors, ...document.warnings].map((error) => ({
    art: 'kopf',
    stelle: stelle(error.pos[0]),
    satz:
      SATZ[error.code] ??
      'Der Kopf lässt sich ab hier nicht lesen. Häufige Gründe: ein Doppelpunkt im Wert (dann den Wert in Anführungszeichen setzen) oder eine falsche Einrückung.',
  }))

/** Ohne eines dieser Zeichen kann der Kopf weder Anker, Verweis, Marke, Zeichencode noch zusammengesetzte Namen enthalten. */
const VERDAECHTIG = /[&*!?{[\\]/

/** Zeichencodes in doppelten Anführungszeichen (`\u202e`, `\x30`); nur das Zeichen selbst darf hinter dem Schrägstrich stehen. */
const ZEICHENCODE = /\\(?:["\\/]|(?<code>[\s\S]))/g

/**
 * Anker, Verweise und Marken braucht kein Beispiel; sie können den Kopf heimlich vervielfachen oder umdeuten.
 * Zeichencodes ebenso wenig: Die Regeln lesen den Text, wie er dasteht.
 */
const findForbidden = (document: Document.Parsed, yaml: string, stelle: (offset: number) => Stelle): Hindernis[] => {
  const found: Hindernis[] = []
  const forbid = (node: Node, satz: string) => found.push({ art: 'kopf', stelle: stelle(node.range?.[0] ?? 0), satz })
  visit(document, {
    Node(_key, node, path) {
      if (isAlias(node) || ('anchor' in node && node.anchor))
        forbid(
          node,
          'Verweise mit „&“ oder „*“ sind im Kopf nicht erlaubt. Bitte schreiben Sie den Wert aus; beginnt der Text mit diesem Zeichen, setzen Sie ihn in Anführungszeichen.',
        )
      if ('tag' in node && node.tag)
        forbid(node, 'Marken mit „!“ sind im Kopf nicht erlaubt. Bitte setzen Sie den Wert in Anführungszeichen.')
      if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && hasZeichencode(yaml.slice(...(node.range ?? [0, 0]))))
        forbid(
          node,
          'Hier steht ein Zeichen als Code mit „\\“. Bitte schreiben Sie das Zeichen selbst; soll „\\“ dastehen, setzen Sie den Wert in einfache Anführungszeichen.',
        )
      if (path.length > MAX_DEPTH * 2) {
        forbid(node, `Der Kopf ist zu tief verschachtelt, erlaubt sind ${MAX_DEPTH} Ebenen. Bitte machen Sie ihn flacher.`)
        return visit.BREAK
      }
      return undefined
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key))
        forbid(pair.key as Node, 'Ein Feldname darf nur aus einem Wort bestehen. Bitte vergleichen Sie die Zeile mit der Vorlage.')
    },
  })
  return found
}

const hasZeichencode = (quelle: string): boolean => [...quelle.matchAll(ZEICHENCODE)].some(({ groups }) => groups?.['code'] !== undefined)

const locate = (
  document: Document.Parsed,
  pfad: readonly PropertyKey[],
  teil: 'schluessel' | 'wert' = 'wert',
  stelle: (offset: number) => Stelle,
): Stelle => {
  if (pfad.length === 0) return { line: 2, column: 1 }
  const parent = document.getIn(pfad.slice(0, -1), true)
  const key = pfad.at(-1)
  const pair = isMap(parent)
    ? (parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) as Pair<Node, Node | null> | undefined)
    : undefined
  const wert = document.getIn(pfad, true) as Node | undefined
  const node = teil === 'schluessel' && pair ? pair.key : (wert ?? pair?.key)
  const offset = node?.range?.[0]
  return offset === undefined ? locate(document, pfad.slice(0, -1), 'schluessel', stelle) : stelle(offset)
}

const fail = (stelle: Stelle, satz: string): { kopf: undefined; hindernisse: Hindernis[] } => ({
  kopf: undefined,
  hindernisse: [{ art: 'kopf', stelle, satz }],
})
