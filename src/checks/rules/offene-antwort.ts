import type { Heading } from 'mdast'
import { textOf } from '../../mdx/klartext.ts'
import { abschnitte } from '../../model/abschnitte.ts'
import { stelleOfNode } from '../baum.ts'
import { defineRule } from '../rule.ts'

/** Antworten, die keine sind; verglichen ohne Groß- und Kleinschreibung und Satzzeichen. */
const LEER =
  /^(?:keine?s?|nichts?|nein|entfällt|n\.? ?a\.?|k\.? ?a\.?|-+|–+|alles (?:hat )?(?:gut )?(?:geklappt|gelaufen|funktioniert)|es gab keine(?: (?:probleme|schwierigkeiten|hindernisse))?|(?:nichts|keine) (?:bekannt|probleme|schwierigkeiten|hindernisse)|bisher (?:nichts|keine)|alles bestens|läuft)$/iu

export default defineRule({
  id: 'offene-antwort',
  title: 'Was nicht geklappt hat, wird offen erzählt',
  why: 'Kein Vorhaben läuft glatt. Gerade die Umwege helfen anderen, und wer sie nennt, wird ernst genommen.',
  repair: 'Schreiben Sie einen ehrlichen Satz: Was war mühsam, was kam zu spät, was würden Sie heute anders machen?',
  examples: [
    { ok: { koerper: umgebung('Der Bus fiel im ersten Winter an elf Tagen aus.') } },
    {
      bad: { koerper: umgebung('Keine.') },
      expect: [
        '12:1 „Keine“ ist hier keine Antwort. Bitte schreiben Sie einen Satz: Was war mühsam, was kam zu spät, was würden Sie heute anders machen?',
      ],
    },
    {
      bad: { koerper: umgebung('Alles hat gut geklappt!') },
      expect: [
        '12:1 „Alles hat gut geklappt“ ist hier keine Antwort. Bitte schreiben Sie einen Satz: Was war mühsam, was kam zu spät, was würden Sie heute anders machen?',
      ],
    },
  ],
  check({ baum }, report) {
    if (!baum) return
    const isUeberschrift = (node: { type: string }): node is Heading => node.type === 'heading' && (node as Heading).depth === 2
    const start = baum.children.findIndex((node) => isUeberschrift(node) && textOf(node) === abschnitte['nicht-geklappt'])
    if (start < 0) return
    const danach = baum.children.slice(start + 1)
    const ende = danach.findIndex(isUeberschrift)
    const inhalt = ende < 0 ? danach : danach.slice(0, ende)
    const [erster] = inhalt
    const antwort = inhalt
      .map(textOf)
      .join(' ')
      .replace(/[.!\s]+$/u, '')
      .trim()
    if (erster && LEER.test(antwort))
      report({
        stelle: stelleOfNode(erster),
        message: `„${antwort}“ ist hier keine Antwort. Bitte schreiben Sie einen Satz: Was war mühsam, was kam zu spät, was würden Sie heute anders machen?`,
      })
  },
})

function umgebung(antwort: string): string {
  return `\n## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n\n## Was nicht geklappt hat\n\n${antwort}\n`
}
