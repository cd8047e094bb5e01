import type { Element, ElementContent, Root as Hast } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Heading, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { type AbschnittId, abschnitte as ueberschriften } from '../model/abschnitte.ts'
import { type BausteinName, bausteine } from '../model/bausteine.ts'
import type { Abschnitt, Block } from '../model/bericht.ts'
import { literalProps } from './baustein-knoten.ts'
import { textOf } from './klartext.ts'

declare module 'hast' {
  interface ElementData {
    /** Attribute eines Bausteins auf dem Weg durch die Umwandlung. */
    props?: Record<string, string>
  }
}

/** Name des Platzhalters, unter dem ein Baustein durch die Umwandlung nach HTML reist. Die Säuberung lässt ihn nicht durch. */
const BAUSTEIN = 'gb-baustein'

/**
 * Was auf die Seite darf: die zweite Wand nach den Prüfungen, als Liste des Erlaubten.
 * Grundlage ist das Schema von `hast-util-sanitize`, ohne alles, was Beispiele nicht brauchen.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'h3',
    'h4',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'hr',
    'br',
    'a',
    'img',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'section',
    'sup',
    'input',
  ],
  attributes: {
    a: ['href', 'title', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref', 'id'],
    h3: ['id'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    li: ['id'],
    th: ['align'],
    td: ['align'],
    section: ['dataFootnotes'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  // Bilder liegen im Ordner: Für `src` gilt kein Protokoll als erlaubt, nur ein Dateiname.
  protocols: { href: ['https', 'mailto'], src: ['kein-protokoll'] },
  // Ids entstehen nur in `toHast` und tragen dort schon ihr eigenes Präfix.
  clobber: [],
}

/**
 * Der geprüfte Baum als Abschnitte aus Blöcken. Text vor der ersten Überschrift gibt es nach den Prüfungen nicht.
 * Ausgeliefert wird, was aus genau diesem Baum entsteht.
 */
export const toAbschnitte = (baum: Root): Abschnitt[] => {
  const hast = toHast(baum, {
    handlers: {
      mdxJsxFlowElement: (state, node) => ({
        type: 'element',
        tagName: BAUSTEIN,
        properties: { name: node.name },
        data: { props: literalProps(node) },
        children: state.all(node),
      }),
    },
    footnoteLabel: 'Anmerkungen',
    footnoteLabelTagName: 'h3',
    footnoteBackLabel: (index) => `Zurück zur Stelle von Anmerkung ${index + 1}`,
    clobberPrefix: 'text-',
  }) as Hast

  const titles = baum.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2).map(textOf)
  const groups: ElementContent[][] = []
  for (const node of hast.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName === 'h2') groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups.map((nodes, index) => ({ id: abschnittIdOf(titles[index] ?? ''), bloecke: toBlocks(nodes) }))
}

const abschnittIdOf = (titel: string): AbschnittId => {
  const found = Object.entries(ueberschriften).find(([, label]) => label === titel)
  if (!found) throw new Error(`Ungeprüfte Überschrift: ${titel}`)
  return found[0] as AbschnittId
}

const toBlocks = (nodes: ElementContent[]): Block[] => {
  const blocks: Block[] = []
  let run: ElementContent[] = []
  const flush = () => {
    const html = toSafeHtml(run).trim()
    if (html) blocks.push({ art: 'html', html })
    run = []
  }
  for (const node of nodes) {
    if (!isPlatzhalter(node)) {
      run.push(node)
      continue
    }
    flush()
    const name = String(node.properties.name) as BausteinName
    const props = bausteine[name].parse(node.data?.props) as Record<string, string>
    blocks.push({ art: 'baustein', name, props, inhalt: toBlocks(node.children) })
  }
  flush()
  return blocks
}

const isPlatzhalter = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === BAUSTEIN

const toSafeHtml = (children: ElementContent[]): string => toHtml(sanitize({ type: 'root', children }, SCHEMA))
