import { fundOf } from '../fund.ts'
import { defineRule } from '../rule.ts'

const eintrag = (regel: string, fund: string): string =>
  `ausnahmen:\n  - regel: ${regel}\n    fund: ${fund}\n    grund: Das ist das Aktenzeichen einer Veröffentlichung.`

const NUMMER = '0561 123456'

export default defineRule({
  id: 'ausnahmen',
  title: 'Ausnahmen, die gebraucht werden',
  why: 'Wer einen falschen Alarm klärt, sagt im Kopf, welcher Befund gemeint ist und warum er nicht stimmt. Eine Ausnahme ohne Befund ist übrig geblieben und würde später etwas Echtes verdecken.',
  repair: 'Löschen Sie den Eintrag unter „ausnahmen“, oder übernehmen Sie Regel und Prüfzahl genau aus der Meldung.',
  examples: [
    {
      ok: {
        kopf: `${eintrag('telefonnummer', fundOf('telefonnummer', 'muster', NUMMER))}\nzielgruppe_genau: Gemeint sind alle Fälle mit der Listennummer ${NUMMER}.`,
      },
    },
    {
      bad: { kopf: eintrag('telefonnummer', '0000') },
      expect: [
        '2:5 Diese Ausnahme passt zu keinem Befund. Bitte löschen Sie den Eintrag, oder übernehmen Sie Regel und Prüfzahl genau aus der Meldung.',
      ],
    },
  ],
  check({ kopf, teil }, report, _umfeld, bisher) {
    for (const [index, { regel, fund }] of (teil.ausnahmen ?? []).entries())
      if (!bisher.some((finding) => finding.rule === regel && finding.fund === fund))
        report({
          stelle: kopf?.stelleOf(['ausnahmen', index]) ?? { line: 1, column: 1 },
          field: 'Ausnahmen',
          message:
            'Diese Ausnahme passt zu keinem Befund. Bitte löschen Sie den Eintrag, oder übernehmen Sie Regel und Prüfzahl genau aus der Meldung.',
        })
  },
})
