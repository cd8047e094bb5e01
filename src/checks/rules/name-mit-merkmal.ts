import { findNamen } from '../namen.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'name-mit-merkmal',
  title: 'Kein Vorname mit Alter, Herkunft oder Krankheit',
  why: 'Ein Vorname allein verrät wenig. Steht im selben Satz, wie alt jemand ist, woher er kommt, wie er lebt oder woran er leidet, erkennen ihn Nachbarn wieder. Herkunft und Gesundheit sind besonders geschützt (Art. 9 DSGVO).',
  repair: 'Lassen Sie den Vornamen weg, auch einen geänderten, und nennen Sie nur die Merkmale, die man zum Verstehen braucht.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Eine Teilnehmerin fand Arbeit in der Pflege.' } },
    {
      // Wer mit Namen genannt werden darf, hat damit noch nichts über Alter, Herkunft oder Gesundheit erlaubt.
      bad: {
        kopf: 'einwilligungen:\n  - fuer: name\n    was: Olena\n    form: schriftlich\n    erteilt_am: 2026-03-01',
        text: 'Danach fand Olena (34) Arbeit in der Pflege.',
      },
      expect: [
        '1:13 Hier steht ein Vorname (O…a) neben Angaben, an denen man den Menschen erkennt. Bitte lassen Sie den Namen weg und nennen Sie nur, was man zum Verstehen braucht.',
      ],
    },
    {
      bad: { text: 'Danach fand Olena (34) Arbeit in der Pflege.' },
      expect: [
        '1:13 Hier steht ein Vorname (O…a) neben Angaben, an denen man den Menschen erkennt. Bitte lassen Sie den Namen weg und nennen Sie nur, was man zum Verstehen braucht.',
      ],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert, treffer } of findNamen(einreichung)) {
      if (treffer.art !== 'merkmal') continue
      report({
        stelle,
        wert,
        message: `Hier steht ein Vorname (${maskiert}) neben Angaben, an denen man den Menschen erkennt. Bitte lassen Sie den Namen weg und nennen Sie nur, was man zum Verstehen braucht.`,
      })
    }
  },
})
