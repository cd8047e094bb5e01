import type { Node, Paragraph } from 'mdast'
import { isBaustein } from '../mdx/baustein-knoten.ts'
import type { Stelle } from '../mdx/dokument.ts'
import { teileSaetze } from '../model/satz.ts'
import { stelleOfNode, visitAll } from './baum.ts'
import type { Einreichung } from './rule.ts'
import { woerterIn } from './satz.ts'

/** Ein Satz einer Einreichung. */
export interface Satz {
  text: string
  woerter: readonly string[]
  /** Aus dem Text unter den Überschriften; sonst aus einem Feld des Kopfes. */
  imText: boolean
  /** Wo der Satz beginnt; mit `versatz` die Stelle so viele Zeichen weiter, im Kopf immer der Anfang des Feldes. */
  stelle: (versatz?: number) => Stelle
}

/** Nur die letzte: Alle Regeln laufen nacheinander über dieselbe Einreichung, und ein Verzeichnis aller hielte gelesene Texte fest. */
let zuletzt: { einreichung: Einreichung; saetze: readonly Satz[] } | undefined

/**
 * Alle eigenen Sätze einer Einreichung: die Freitexte des Kopfes, dann Absätze und Listen des Textes. Zitate fehlen, denn fremde Worte
 * darf niemand umschreiben; die Einfache Sprache fehlt, denn für sie gilt mehr. Einmal gelesen, für alle Sprachregeln.
 */
export const saetzeOf = (einreichung: Einreichung): readonly Satz[] => {
  if (zuletzt?.einreichung === einreichung) return zuletzt.saetze
  const saetze = [...saetzeImKopf(einreichung), ...saetzeImText(einreichung)]
  zuletzt = { einreichung, saetze }
  return saetze
}

const saetzeImKopf = (einreichung: Einreichung): Satz[] =>
  kopftexte(einreichung).flatMap(({ text, stelle }) =>
    teileSaetze(text).map((satz) => ({ text: satz.text, woerter: woerterIn(satz.text), imText: false, stelle })),
  )

/** Freitexte des Kopfes, in denen ganze Sätze stehen, mit der Stelle des Feldes. */
const kopftexte = ({ teil, kopf }: Einreichung): { text: string; stelle: () => Stelle }[] => {
  if (!kopf) return []
  const felder: [readonly PropertyKey[], string | undefined][] = [
    [['kurzfassung'], teil.kurzfassung],
    [['zielgruppe_genau'], teil.zielgruppe_genau],
    [['rahmenbedingungen'], teil.rahmenbedingungen],
    ...(teil.einfluss ?? []).map(({ text }, index): [PropertyKey[], string] => [['einfluss', index, 'text'], text]),
    [['ressourcen', 'raeume_it'], teil.ressourcen?.raeume_it],
    [['ressourcen', 'erlaeuterung'], teil.ressourcen?.erlaeuterung],
    ...(teil.ergebnisse ?? []).map(({ text }, index): [PropertyKey[], string] => [['ergebnisse', index, 'text'], text]),
    [['andere_kunden', 'satz'], teil.andere_kunden?.satz],
    [['evidenz', 'begruendung'], teil.evidenz?.begruendung],
    ...(teil.uebertragbarkeit ?? []).map(({ grund }, index): [PropertyKey[], string] => [['uebertragbarkeit', index, 'grund'], grund]),
  ]
  return felder.flatMap(([pfad, text]) => (text ? [{ text, stelle: () => kopf.stelleOf(pfad) }] : []))
}

const saetzeImText = ({ baum }: Einreichung): Satz[] => {
  const saetze: Satz[] = []
  visitAll(baum, (node, eltern) => {
    if (node.type !== 'paragraph' || eltern.some(isZitat)) return
    const stuecke = textstuecke(node as Paragraph)
    for (const { text, start } of teileSaetze(stuecke.map(({ text }) => text).join('')))
      saetze.push({ text, woerter: woerterIn(text), imText: true, stelle: (versatz = 0) => stelleIn(stuecke, start + versatz) })
  })
  return saetze
}

const isZitat = (node: Node): boolean => node.type === 'blockquote' || (isBaustein(node) && node.name === 'Zitat')

interface Textstueck {
  text: string
  node: Node
}

/** Die Texte eines Absatzes der Reihe nach; Umbrüche werden zu Leerzeichen. */
const textstuecke = (node: Node): Textstueck[] => {
  if (node.type === 'break') return [{ text: ' ', node }]
  if ('value' in node && typeof node.value === 'string') return [{ text: node.value, node }]
  return 'children' in node ? (node.children as Node[]).flatMap(textstuecke) : []
}

const stelleIn = (stuecke: readonly Textstueck[], start: number): Stelle => {
  let rest = start
  for (const { text, node } of stuecke) {
    if (rest < text.length) {
      const davor = text.slice(0, rest).split('\n')
      const { line, column } = stelleOfNode(node)
      const letzte = davor.at(-1)?.length ?? 0
      return davor.length === 1 ? { line, column: column + letzte } : { line: line + davor.length - 1, column: letzte + 1 }
    }
    rest -= text.length
  }
  return { line: 1, column: 1 }
}
