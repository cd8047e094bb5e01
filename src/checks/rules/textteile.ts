import type { FootnoteDefinition, FootnoteReference, Node, Root, Table, TableCell } from 'mdast'
import { isBaustein } from '../../mdx/baustein-knoten.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

/** Was Markdown hier darf. Bausteine, Ausdrücke und HTML haben eigene Regeln; alles Weitere ist nicht vorgesehen. */
const ERLAUBT: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'break',
  'link',
  'linkReference',
  'definition',
  'image',
  'imageReference',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
])
const ANDERE_REGELN: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html'])

/** Was in einer Überschrift eines Abschnitts verloren ginge: Auf der Seite steht dort ihr Wortlaut. */
const NICHT_IM_TITEL: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'footnoteReference'])

export default defineRule({
  id: 'textteile',
  title: 'Nur einfaches Markdown',
  why: 'Jedes Beispiel soll auf der Seite, im Druck und im Newsletter gleich gut lesbar sein. Dafür reicht einfaches Markdown.',
  repair: 'Schreiben Sie Absätze, Listen, Tabellen, Links und Hervorhebungen; lassen Sie Zwischenüberschriften mit „###“ beginnen.',
  examples: [
    { ok: { text: '### Der Fahrplan\n\n- montags\n- mittwochs' } },
    {
      bad: { text: '# Der Fahrplan' },
      expect: ['1:1 Diese Überschrift hat die falsche Ebene. Bitte schreiben Sie Zwischenüberschriften mit „### “ am Zeilenanfang.'],
    },
    {
      bad: {
        koerper: '\n## [Ausgangslage](/beispiele/)\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n',
      },
      expect: [
        '2:4 In der Überschrift eines Abschnitts steht ein Link, ein Bild oder eine Anmerkung. Bitte setzen Sie es in den Text darunter.',
      ],
    },
    {
      bad: { text: 'Der Bus kommt täglich.\n\n[^1]: Außer im Winter.' },
      expect: [
        '3:1 Auf diese Anmerkung verweist keine Stelle im Text, sie erschiene nicht. Bitte setzen Sie „[^1]“ an die Stelle, oder löschen Sie die Anmerkung.',
      ],
    },
    {
      bad: { text: '| Ort | Tag |\n|---|---|\n| Markt | Montag | vormittags |' },
      expect: [
        '3:18 Diese Zeile der Tabelle hat mehr Felder als die Kopfzeile, das Feld erschiene nicht. Bitte ergänzen Sie die Kopfzeile, oder löschen Sie das Feld.',
      ],
    },
    {
      bad: { text: '![Karte][karte]\n\n[karte]: https://www.musterkreis.de/karte.png' },
      expect: [
        '1:1 Dieses Bild verweist auf eine Adresse an anderer Stelle. Bitte schreiben Sie den Dateinamen gleich dahinter: ![Beschreibung](bild.jpg).',
      ],
    },
  ],
  check({ baum }, report) {
    for (const fussnote of findVerlorene(baum))
      report({
        stelle: stelleOfNode(fussnote),
        message: `Auf diese Anmerkung verweist keine Stelle im Text, sie erschiene nicht. Bitte setzen Sie „[^${fussnote.label ?? fussnote.identifier}]“ an die Stelle, oder löschen Sie die Anmerkung.`,
      })
    visitAll(baum, (node, eltern) => {
      if (node.type === 'table')
        for (const zelle of findUeberzaehlige(node as Table))
          report({
            stelle: stelleOfNode(zelle),
            message:
              'Diese Zeile der Tabelle hat mehr Felder als die Kopfzeile, das Feld erschiene nicht. Bitte ergänzen Sie die Kopfzeile, oder löschen Sie das Feld.',
          })
      if (NICHT_IM_TITEL.has(node.type) && isTitel(eltern))
        report({
          stelle: stelleOfNode(node),
          message:
            'In der Überschrift eines Abschnitts steht ein Link, ein Bild oder eine Anmerkung. Bitte setzen Sie es in den Text darunter.',
        })
      if (node.type === 'heading' && 'depth' in node && node.depth !== 2 && node.depth !== 3)
        report({
          stelle: stelleOfNode(node),
          message: 'Diese Überschrift hat die falsche Ebene. Bitte schreiben Sie Zwischenüberschriften mit „### “ am Zeilenanfang.',
        })
      else if (node.type === 'heading' && 'depth' in node && node.depth === 2 && eltern.at(-1)?.type !== 'root')
        report({
          stelle: stelleOfNode(node),
          message: 'Diese Überschrift steht in einem Baustein, einer Liste oder einem Zitat. Bitte setzen Sie sie für sich allein.',
        })
      else if (node.type === 'imageReference')
        report({
          stelle: stelleOfNode(node),
          message:
            'Dieses Bild verweist auf eine Adresse an anderer Stelle. Bitte schreiben Sie den Dateinamen gleich dahinter: ![Beschreibung](bild.jpg).',
        })
      else if (!ERLAUBT.has(node.type) && !ANDERE_REGELN.has(node.type) && !isBaustein(node))
        report({
          stelle: stelleOfNode(node),
          message: 'Diese Schreibweise ist hier nicht vorgesehen. Bitte nutzen Sie Absätze, Listen, Tabellen, Links und Bausteine.',
        })
    })
  },
})

const isTitel = (eltern: readonly Node[]): boolean =>
  eltern[0]?.type === 'root' && eltern[1]?.type === 'heading' && 'depth' in eltern[1] && eltern[1].depth === 2

const findUeberzaehlige = ({ children: [kopfzeile, ...zeilen] }: Table): TableCell[] =>
  zeilen.flatMap(({ children }) => children.slice(kopfzeile?.children.length ?? 0))

/** Anmerkungen, die niemand sieht: ohne Verweis aus dem Text oder aus einer gezeigten Anmerkung, und jede zweite mit demselben Namen. */
const findVerlorene = (baum: Root | undefined): FootnoteDefinition[] => {
  const alle: FootnoteDefinition[] = []
  const erste = new Map<string, FootnoteDefinition>()
  const verweise = new Map<Node | undefined, string[]>()
  visitAll(baum, (node, eltern) => {
    if (node.type === 'footnoteDefinition') {
      const definition = node as FootnoteDefinition
      alle.push(definition)
      if (!erste.has(nameOf(definition))) erste.set(nameOf(definition), definition)
    } else if (node.type === 'footnoteReference') {
      const quelle = eltern.find(({ type }) => type === 'footnoteDefinition')
      verweise.set(quelle, [...(verweise.get(quelle) ?? []), nameOf(node as FootnoteReference)])
    }
  })
  const gezeigt = new Set<Node | undefined>([undefined])
  // Eine Menge lässt sich erweitern, während man sie durchgeht.
  for (const quelle of gezeigt) for (const name of verweise.get(quelle) ?? []) gezeigt.add(erste.get(name))
  return alle.filter((definition) => !gezeigt.has(definition))
}

const nameOf = ({ identifier }: FootnoteDefinition | FootnoteReference): string => identifier.toUpperCase()
