import type { Node, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Stelle } from '../mdx/dokument.ts'

/** Besucht jeden Knoten des Baums, auch die in Bausteinen und Absätzen; `eltern` von außen nach innen. */
export const visitAll = (baum: Root | undefined, visitor: (node: Node, eltern: readonly Node[]) => void): void => {
  if (baum) visitParents(baum as Node, (node, eltern) => visitor(node as Node, eltern as Node[]))
}

/** Wo ein Knoten beginnt. */
export const stelleOfNode = (node: Node): Stelle => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 })
