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
      bad: { text: '![Karte][karte]\n\n[karte]: https://www.musterkreis.de/karte.png' },
      expect: [
        '1:1 Dieses Bild verweist auf eine Adresse an anderer Stelle. Bitte schreiben Sie den Dateinamen gleich dahinter: ![Beschreibung](bild.jpg).',
      ],
    },
  ],
  check({ baum }, report) {
    visitAll(baum, (node, eltern) => {
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
