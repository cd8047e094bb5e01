import { findNamen } from '../namen.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'moeglicher-name',
  title: 'Vermutlich der Name eines Menschen',
  severity: 'hint',
  why: 'Ein Vorname allein oder ein Wort mit einem Anfangsbuchstaben dahinter ist oft ein Mensch, manchmal aber ein Projekt, ein Haus oder eine Figur. Das kann nur entscheiden, wer den Text kennt.',
  repair: 'Ist ein Mensch gemeint, schreiben Sie stattdessen seine Rolle. Sonst kann das Wort bleiben.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Im Haus Elisabeth treffen sich die Teilnehmenden am Montag.' } },
    {
      ok: {
        kopf: 'einwilligungen:\n  - fuer: name\n    was: Olena\n    form: schriftlich\n    erteilt_am: 2026-03-01',
        text: 'Die Gruppe leitet Olena.',
      },
    },
    {
      bad: { text: 'Danach fand Olena eine Stelle.' },
      expect: [
        '1:13 Hier steht vermutlich der Name eines Menschen (O…a). Bitte prüfen Sie es, und schreiben Sie dann stattdessen seine Rolle.',
      ],
    },
    {
      bad: {
        kopf: 'herkunft: oeffentliche-quelle\nquellen:\n  - titel: Jobmesse, eröffnet von Landrat Peter Muster\n    herausgeber: Musterkreis\n    adresse: https://www.musterkreis.de/messe',
      },
      expect: [
        '3:43 Hier steht vermutlich der Name eines Menschen (P…r). Bitte prüfen Sie es, und schreiben Sie dann stattdessen seine Rolle.',
      ],
    },
  ],
  check(einreichung, report) {
    const oeffentlich = einreichung.teil.herkunft === 'oeffentliche-quelle'
    for (const { stelle, wert, maskiert, treffer } of findNamen(einreichung)) {
      if (treffer.zustimmung === 'gilt' || (treffer.art !== 'moeglich' && !(treffer.art === 'sicher' && treffer.amt && oeffentlich)))
        continue
      report({
        stelle,
        wert,
        message: `Hier steht vermutlich der Name eines Menschen (${maskiert}). Bitte prüfen Sie es, und schreiben Sie dann stattdessen seine Rolle.`,
      })
    }
  },
})
