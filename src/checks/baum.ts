import type { Node, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Stelle } from '../mdx/dokument.ts'

interface Besuch {
  node: Node
  eltern: readonly Node[]
}

/** Alle Knoten eines Baums, einmal aufgezählt: Viele Regeln gehen denselben Baum durch. */
const besuche = new WeakMap<Root, Besuch[]>()

/** Besucht jeden Knoten des Baums, auch die in Bausteinen und Absätzen; `eltern` von außen nach innen. */
export const visitAll = (baum: Root | undefined, visitor: (node: Node, eltern: readonly Node[]) => void): void => {
  if (!baum) return
  let liste = besuche.get(baum)
  if (!liste) {
    const gesammelt: Besuch[] = []
    visitParents(baum as Node, (node, eltern) => {
      gesammelt.push({ node: node as Node, eltern: [...(eltern as Node[])] })
    })
    liste = gesammelt
    besuche.set(baum, liste)
  }
  for (const { node, eltern } of liste) visitor(node, eltern)
}

/** Wo ein Knoten beginnt. */
export const stelleOfNode = (node: Node): Stelle => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 })
