import type { Node, Root } from 'mdast'
import type { Stelle } from '../mdx/dokument.ts'

interface Besuch {
  node: Node
  eltern: readonly Node[]
}

/** Alle Knoten eines Baums, einmal aufgezählt: Viele Regeln gehen denselben Baum durch. */
const besuche = new WeakMap<Root, readonly Besuch[]>()

/** Besucht jeden Knoten des Baums, auch die in Bausteinen und Absätzen; `eltern` von außen nach innen. */
export const visitAll = (baum: Root | undefined, visitor: (node: Node, eltern: readonly Node[]) => void): void => {
  if (!baum) return
  const liste = besuche.get(baum) ?? enumerate(baum, [])
  besuche.set(baum, liste)
  for (const { node, eltern } of liste) visitor(node, eltern)
}

const enumerate = (node: Node, eltern: readonly Node[]): Besuch[] => {
  const darunter = [...eltern, node]
  const kinder = 'children' in node ? (node.children as Node[]) : []
  return [{ node, eltern }, ...kinder.flatMap((kind) => enumerate(kind, darunter))]
}

/** Wo ein Knoten beginnt. */
export const stelleOfNode = (node: Node): Stelle => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 })

/** Der Text der Datei, aus dem ein Knoten entstand. */
export const quelleOf = ({ position }: Node, text: string): string => {
  if (!position) return ''
  const { start, end } = position
  const zeilen = text.split('\n').slice(start.line - 1, end.line)
  const ganz = zeilen.join('\n')
  return ganz.slice(start.column - 1, ganz.length - (zeilen.at(-1)?.length ?? 0) + end.column - 1)
}
