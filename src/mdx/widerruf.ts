import type { Node, Root } from 'mdast'
import { isBaustein, literalProps } from './baustein-knoten.ts'
import { bildnameOf } from './bilder.ts'
import { textOf } from './klartext.ts'

/** Was nicht mehr gezeigt werden darf: Rollen von Zitaten, Dateinamen von Bildern, Namen von Menschen. */
export interface Widerruf {
  zitate: readonly string[]
  bilder: readonly string[]
  namen: readonly string[]
}

/** Blöcke, die nur andere Blöcke tragen: Bei ihnen fällt das Kind weg, nicht das Ganze. */
const BEHAELTER = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'footnoteDefinition'])

/**
 * Der Baum ohne alles, was widerrufen ist. Ein Name nimmt den ganzen Absatz mit, in dem er steht: Der Rest des Satzes könnte
 * die Person ebenso verraten. Behälter, die dabei leer werden, fallen weg.
 */
export const ohneWiderrufenes = (baum: Root, widerruf: Widerruf): Root => prune(baum, widerruf) as Root

const prune = (node: Node, widerruf: Widerruf): Node => {
  if (!hasKinder(node)) return node
  const kinder = node.children.filter((kind) => !isWiderrufen(kind, widerruf)).map((kind) => prune(kind, widerruf))
  return { ...node, children: kinder.filter((kind, index) => !isGeleert(node.children[index], kind)) } as Node
}

const isWiderrufen = (node: Node, { zitate, bilder, namen }: Widerruf): boolean => {
  if (node.type === 'image') return bilder.includes(bildnameOf((node as Node & { url: string }).url) ?? '') || nennt(altOf(node), namen)
  if (isBaustein(node)) {
    const props = literalProps(node)
    return (node.name === 'Zitat' && zitate.includes(props['rolle'] ?? '')) || nennt(Object.values(props).join(' '), namen)
  }
  return !BEHAELTER.has(node.type) && nennt(textOf(node), namen)
}

const altOf = (node: Node): string => ('alt' in node && typeof node.alt === 'string' ? node.alt : '')

const isGeleert = (vorher: Node | undefined, nachher: Node): boolean =>
  vorher !== undefined && hasKinder(vorher) && vorher.children.length > 0 && hasKinder(nachher) && nachher.children.length === 0

const hasKinder = (node: Node): node is Node & { children: Node[] } => 'children' in node && Array.isArray(node.children)

const nennt = (text: string, namen: readonly string[]): boolean => namen.some((name) => musterOf(name).test(text))

/** Der Name in jeder Schreibung von Groß, Klein und Leerraum. */
const musterOf = (name: string): RegExp => new RegExp(RegExp.escape(name.normalize('NFKC')).replace(/(?:\\x20|\s)+/g, '\\s+'), 'giu')

/** Ersetzt Namen in allen Texten eines Werts; Listen und Verzeichnisse werden durchgegangen. */
export const ohneNamen = <T>(wert: T, namen: readonly string[]): T => {
  if (namen.length === 0) return wert
  if (typeof wert === 'string') return namen.reduce<string>((text, name) => text.replace(musterOf(name), '[Name entfernt]'), wert) as T
  if (Array.isArray(wert)) return wert.map((eintrag) => ohneNamen(eintrag, namen)) as T
  if (typeof wert === 'object' && wert !== null)
    return Object.fromEntries(Object.entries(wert).map(([feld, inhalt]) => [feld, ohneNamen(inhalt, namen)])) as T
  return wert
}
