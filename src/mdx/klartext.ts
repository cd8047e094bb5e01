import type { Node } from 'mdast'

/** Der reine Text eines Knotens ohne Auszeichnung; Bausteine und Umbrüche werden zu Leerzeichen. */
export const textOf = (node: Node): string => collect(node).replace(/\s+/g, ' ').trim()

const collect = (node: Node): string => {
  if ('value' in node && typeof node.value === 'string') return node.value
  if ('children' in node && Array.isArray(node.children))
    return (node.children as Node[]).map(collect).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ')
  return node.type === 'break' ? ' ' : ''
}
