import type { Heading, Root, RootContent } from 'mdast'
import { textOf } from '../../mdx/klartext.ts'
import { type AbschnittId, abschnitte, abschnittIds, pflichtabschnitte } from '../../model/abschnitte.ts'
import { stelleOfNode } from '../baum.ts'
import { closestTo } from '../naechstes.ts'
import { defineRule, type Meldung } from '../rule.ts'

const REIHENFOLGE = Object.values(abschnitte).join(' – ')

export default defineRule({
  id: 'abschnitte',
  title: 'Die Abschnitte stehen da, in fester Reihenfolge',
  why: 'Wer vergleicht, findet in jedem Beispiel dieselben Überschriften in derselben Reihenfolge. Dazu gehört im ganzen Bericht auch, was nicht geklappt hat.',
  repair: `Gliedern Sie den Text mit Überschriften in dieser Reihenfolge: ${REIHENFOLGE}. Im Steckbrief („kurz“) genügen die ersten beiden.`,
  examples: [
    { ok: { koerper: '\n## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n' } },
    {
      bad: { koerper: '\n## Ausgangslage\n\nWeite Wege.\n' },
      expect: [
        '4:1 Der Abschnitt „## Umsetzung“ fehlt. Bitte ergänzen Sie die Überschrift und mindestens einen Satz; die Reihenfolge ist: Ausgangslage – Umsetzung – Ergebnisse – Was nicht geklappt hat – Übertragbarkeit.',
      ],
    },
    {
      bad: { koerper: '\n## Umsetzung\n\nEin Bus.\n\n## Ausgangslage\n\nWeite Wege.\n' },
      expect: [
        '6:1 Der Abschnitt „Ausgangslage“ steht an der falschen Stelle. Die Reihenfolge ist: Ausgangslage – Umsetzung – Ergebnisse – Was nicht geklappt hat – Übertragbarkeit.',
      ],
    },
    {
      bad: { koerper: '\n## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n\n## Ergebnise\n\nViele kamen.\n' },
      expect: [
        '10:1 Die Überschrift „Ergebnise“ gehört nicht zur Gliederung. Meinten Sie „Ergebnisse“? Erlaubt sind: Ausgangslage – Umsetzung – Ergebnisse – Was nicht geklappt hat – Übertragbarkeit.',
      ],
    },
    {
      bad: { koerper: '\n## Ausgangslage\n\n## Umsetzung\n\nEin Bus.\n' },
      expect: [
        '2:1 Der Abschnitt „Ausgangslage“ ist leer. Bitte schreiben Sie mindestens einen Satz, oder löschen Sie die Überschrift, wenn der Abschnitt nicht Pflicht ist.',
      ],
    },
    {
      bad: { koerper: '\n<Hinweis>\n\nVorweg.\n\n</Hinweis>\n\n## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n' },
      expect: ['2:1 Dieser Text steht vor der ersten Überschrift. Bitte verschieben Sie ihn in den Abschnitt „Ausgangslage“.'],
    },
    {
      bad: { koerper: '\nVorweg.\n\n## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n' },
      expect: ['2:1 Dieser Text steht vor der ersten Überschrift. Bitte verschieben Sie ihn in den Abschnitt „Ausgangslage“.'],
    },
  ],
  check({ baum, text, teil }, report) {
    if (!baum) return
    const headings = baum.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
    for (const meldung of [...findLeadingText(baum), ...findWrong(headings), ...findEmpty(baum)]) report(meldung)
    const present = new Set(headings.map(textOf))
    const last = text.trimEnd().split('\n').length
    for (const id of pflichtabschnitte[teil.umfang ?? 'kurz'])
      if (!present.has(abschnitte[id]))
        report({
          stelle: { line: last, column: 1 },
          message: `Der Abschnitt „## ${abschnitte[id]}“ fehlt. Bitte ergänzen Sie die Überschrift und mindestens einen Satz; die Reihenfolge ist: ${REIHENFOLGE}.`,
        })
  },
})

/** Definitionen zeigen selbst nichts; Programme meldet eine eigene Regel. */
const NICHT_GEMEINT: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition', 'mdxjsEsm', 'mdxFlowExpression'])

const findLeadingText = (baum: Root): Meldung[] => {
  const first = baum.children[0]
  if (!first || baum.children.every((node) => node.type !== 'heading' || node.depth !== 2)) return []
  if (first.type === 'heading' && first.depth === 2) return []
  if (NICHT_GEMEINT.has(first.type)) return []
  return [
    {
      stelle: stelleOfNode(first),
      message: 'Dieser Text steht vor der ersten Überschrift. Bitte verschieben Sie ihn in den Abschnitt „Ausgangslage“.',
    },
  ]
}

const findWrong = (headings: readonly Heading[]): Meldung[] => {
  const labels: string[] = Object.values(abschnitte)
  let highest = -1
  const seen = new Set<string>()
  return headings.flatMap((heading) => {
    const titel = textOf(heading)
    const rank = labels.indexOf(titel)
    const stelle = stelleOfNode(heading)
    if (rank < 0) {
      const near = closestTo(titel, labels)
      return [
        {
          stelle,
          message: `Die Überschrift „${titel}“ gehört nicht zur Gliederung. ${near ? `Meinten Sie „${near}“? ` : ''}Erlaubt sind: ${REIHENFOLGE}.`,
          ...(near && { suggestion: `## ${near}` }),
        },
      ]
    }
    if (seen.has(titel)) return [{ stelle, message: `Der Abschnitt „${titel}“ steht zweimal da. Bitte führen Sie beide zusammen.` }]
    seen.add(titel)
    if (rank < highest)
      return [{ stelle, message: `Der Abschnitt „${titel}“ steht an der falschen Stelle. Die Reihenfolge ist: ${REIHENFOLGE}.` }]
    highest = rank
    return []
  })
}

const findEmpty = (baum: Root): Meldung[] =>
  baum.children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2 || !isAbschnitt(textOf(node))) return []
    const next: RootContent | undefined = baum.children[index + 1]
    const empty = !next || (next.type === 'heading' && next.depth === 2)
    return empty
      ? [
          {
            stelle: stelleOfNode(node),
            message: `Der Abschnitt „${textOf(node)}“ ist leer. Bitte schreiben Sie mindestens einen Satz, oder löschen Sie die Überschrift, wenn der Abschnitt nicht Pflicht ist.`,
          },
        ]
      : []
  })

const isAbschnitt = (titel: string): boolean => abschnittIds.some((id: AbschnittId) => abschnitte[id] === titel)
