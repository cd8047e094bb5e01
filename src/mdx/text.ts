import type { Root } from 'mdast'
import type { Hindernis, Stelle } from './dokument.ts'

/** Liest Text als MDX-Baum. @throws mit einer Meldung, die mit `Zeile:Spalte:` beginnt, wenn er kein MDX ist */
export type Parser = (koerper: string) => Root

/** Ein Zeichen aus dem privaten Bereich: Es steht für ein unlesbares `<` oder `{`, damit der Rest gelesen werden kann. */
const PLATZHALTER = '\u{E000}'
const MAX_VERSUCHE = 40

/**
 * Liest den Text als MDX-Baum; ausgeführt wird dabei nichts. Bricht der Parser ab, wird die Stelle ein Hindernis,
 * das Zeichen verdeckt und neu gelesen: So stehen alle Fehler einer Datei auf einmal da. Ein Baum mit verdeckten
 * Zeichen kommt nie auf die Seite, weil jedes Hindernis ein Fehler ist.
 */
export const readText = (koerper: string, parse: Parser): { baum: Root | undefined; hindernisse: Hindernis[] } => {
  const hindernisse: Hindernis[] = []
  let source = koerper
  for (let versuch = 0; versuch < MAX_VERSUCHE; versuch++) {
    try {
      return { baum: parse(source), hindernisse }
    } catch (error) {
      const hit = locateSyntaxError(source, error instanceof Error ? error.message : String(error))
      if (!hit) return { baum: undefined, hindernisse: [...hindernisse, unreadable({ line: 1, column: 1 })] }
      hindernisse.push(describe(source, hit))
      source = source.slice(0, hit.offset) + PLATZHALTER + source.slice(hit.offset + 1)
    }
  }
  return { baum: undefined, hindernisse }
}

interface Treffer {
  stelle: Stelle
  offset: number
  zeichen: '<' | '{'
  meldung: string
}

/** Die Meldung des Parsers beginnt mit `Zeile:Spalte:`; gemeint ist das letzte `<` oder `{` davor. */
const locateSyntaxError = (source: string, meldung: string): Treffer | undefined => {
  const match = /^(\d+):(\d+):/.exec(meldung)
  if (!match) return undefined
  const line = Number(match[1])
  const lines = source.split('\n')
  const lineStart = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  const end = Math.min(lineStart + Number(match[2]), source.length)
  const before = source.slice(0, end)
  const offset = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'))
  if (offset < 0) return undefined
  const head = source.slice(0, offset)
  const stelle = { line: head.split('\n').length, column: offset - head.lastIndexOf('\n') }
  return { stelle, offset, zeichen: source[offset] as '<' | '{', meldung }
}

const describe = (source: string, { stelle, offset, zeichen, meldung }: Treffer): Hindernis => {
  if (zeichen === '{')
    return {
      art: 'ausdruck',
      stelle,
      satz: 'Hier beginnt mit „{“ ein Programmausdruck, der nicht erlaubt ist. Bitte löschen Sie die geschweifte Klammer oder schreiben Sie runde Klammern.',
    }
  const tag = /^<\/?([A-Za-z][\w.:-]*)/.exec(source.slice(offset))?.[1]
  if (tag && /^[A-Z]/.test(tag) && meldung.includes('closing tag'))
    return {
      art: 'html',
      stelle,
      satz: `Der Baustein „${tag}“ ist nicht richtig geschlossen. Bitte setzen Sie „<${tag} …>“ und „</${tag}>“ jeweils in eine eigene Zeile, mit einer Leerzeile davor und danach.`,
    }
  if (tag)
    return {
      art: 'html',
      stelle,
      satz: `Hier steht HTML („${tag}“), das nicht erlaubt ist. Bitte löschen Sie es und nutzen Sie die Schreibweise der Vorlage.`,
    }
  return {
    art: 'html',
    stelle,
    satz: 'Hier steht ein „<“, das sich nicht als Text lesen lässt. Bitte schreiben Sie „kleiner als“, oder lassen Sie nach dem Zeichen ein Leerzeichen.',
  }
}

const unreadable = (stelle: Stelle): Hindernis => ({
  art: 'absturz',
  stelle,
  satz: 'Der Text lässt sich nicht lesen. Bitte übertragen Sie ihn Abschnitt für Abschnitt in die Vorlage.',
})
