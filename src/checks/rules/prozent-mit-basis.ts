import type { Node } from 'mdast'
import { textOf } from '../../mdx/klartext.ts'
import { findBareShares } from '../../model/anteil.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'prozent-mit-basis',
  title: 'Anteile nur mit ihrer Basis',
  why: '„40 Prozent“ können zwei von fünf oder 400 von 1.000 sein. Erst mit der Basis lässt sich ein Ergebnis verstehen; nackte Quoten erzeugen den Druck, den dieses Portal nicht will.',
  repair: 'Schreiben Sie „17 von 42 Teilnehmenden“, oder ergänzen Sie die Zahl, auf die sich der Anteil bezieht.',
  examples: [
    { ok: { text: 'In Arbeit kamen 17 von 42 Teilnehmenden, das sind 40 Prozent.' } },
    { ok: { text: 'Von den 120 Befragten waren 85 % zufrieden.' } },
    { ok: { text: 'Zwei Kräfte teilen sich eine 50-Prozent-Stelle.' } },
    {
      bad: { text: 'Am Ende waren 40 % in Arbeit.' },
      expect: [
        '1:15 Hier steht ein Anteil („40 %“) ohne die Zahl, auf die er sich bezieht. Bitte schreiben Sie in denselben Satz „x von y“, oder nennen Sie die Basis.',
      ],
    },
    {
      bad: {
        kopf: 'ergebnisse:\n  - text: Teilnehmende haben Arbeit gefunden.\n    wert: 40\n    einheit: Prozent\n    zeitraum: im Jahr 2024\n    angabe_von: Jobcenter Musterkreis',
      },
      expect: [
        '4:14 Dieses Ergebnis ist ein Anteil, aber die Basis fehlt. Bitte ergänzen Sie „basis: …“ mit der Zahl, auf die sich der Anteil bezieht, und „basis_von: …“ mit wem oder was.',
      ],
    },
    {
      bad: { kopf: 'kurzfassung: Das Jobcenter Musterkreis berät im Bus und hat damit 30 Prozent mehr Menschen erreicht.' },
      expect: [
        '1:14 Hier steht ein Anteil („30 Prozent“) ohne die Zahl, auf die er sich bezieht. Bitte schreiben Sie in denselben Satz „x von y“, oder nennen Sie die Basis.',
      ],
    },
  ],
  check({ kopf, teil, baum }, report) {
    for (const [index, ergebnis] of (teil.ergebnisse ?? []).entries()) {
      if (ergebnis.basis !== undefined) continue
      if (/prozent|%/i.test(ergebnis.einheit))
        report({
          stelle: kopf?.stelleOf(['ergebnisse', index, 'einheit']) ?? { line: 1, column: 1 },
          field: 'Ergebnisse › Basis',
          message:
            'Dieses Ergebnis ist ein Anteil, aber die Basis fehlt. Bitte ergänzen Sie „basis: …“ mit der Zahl, auf die sich der Anteil bezieht, und „basis_von: …“ mit wem oder was.',
        })
    }
    for (const [pfad, wert] of kopfTexte(teil)) {
      const anteil = findBareShares(wert)[0]
      if (anteil) report({ stelle: kopf?.stelleOf(pfad) ?? { line: 1, column: 1 }, message: satz(anteil.text) })
    }
    visitAll(baum, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return
      const inhalt = textOf(node)
      for (const anteil of findBareShares(inhalt)) report({ stelle: stelleOfText(node, anteil.text), message: satz(anteil.text) })
    })
  },
})

const satz = (anteil: string): string =>
  `Hier steht ein Anteil („${anteil}“) ohne die Zahl, auf die er sich bezieht. Bitte schreiben Sie in denselben Satz „x von y“, oder nennen Sie die Basis.`

const kopfTexte = (teil: { kurzfassung?: string; einfache_sprache?: string | undefined; titel?: string }): [string[], string][] =>
  (['titel', 'kurzfassung', 'einfache_sprache'] as const).flatMap((feld) =>
    teil[feld] ? [[[feld], teil[feld]] as [string[], string]] : [],
  )

/** Stelle des ersten Textknotens, der die Fundstelle enthält; sonst der Anfang des Absatzes. */
const stelleOfText = (parent: Node, needle: string): { line: number; column: number } => {
  const start = stelleOfNode(parent)
  const children = 'children' in parent ? (parent.children as Node[]) : []
  for (const child of children) {
    const value = child.type === 'text' && 'value' in child ? String(child.value) : ''
    const offset = value.indexOf(needle)
    if (offset < 0) continue
    const before = value.slice(0, offset)
    const { line, column } = stelleOfNode(child)
    const breaks = before.split('\n').length - 1
    return breaks === 0 ? { line, column: column + offset } : { line: line + breaks, column: before.length - before.lastIndexOf('\n') }
  }
  return start
}
