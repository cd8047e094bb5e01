import type { Node } from 'mdast'

/** Ein Baustein im Baum, wie ihn der Parser liefert: Name und Attribute, Werte noch ungeprüft. */
export interface BausteinKnoten extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'
  name: string | null
  attributes: BausteinAttribut[]
  children: Node[]
}

export interface BausteinAttribut {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute'
  name?: string
  /** Fester Text, `null` für ein Attribut ohne Wert, sonst ein Programmausdruck. */
  value?: string | null | { type: string; value: string }
}

/** Ob ein Knoten aus spitzen Klammern stammt, ob nun Baustein oder HTML. */
export const isBaustein = (node: Node): node is BausteinKnoten => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Die Attribute mit festem Text; Ausdrücke und Wertloses fehlen. Gleiche Namen: Der letzte gilt wie in MDX. */
export const literalProps = (node: BausteinKnoten): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
