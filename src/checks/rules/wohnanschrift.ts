import { findAnschriften } from '../anschriften.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'wohnanschrift',
  title: 'Keine Anschrift eines Menschen',
  why: 'Wer weiß, wo jemand wohnt, weiß, wer er ist. Für manche ist das gefährlich, etwa nach der Flucht vor einem gewalttätigen Partner.',
  repair: 'Löschen Sie Straße und Hausnummer. Meist genügt „im Ort“ oder „auf dem Land“.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Viele Teilnehmende wohnen auf dem Land, und der Weg ist weit.' } },
    {
      bad: { text: 'Die Mutter wohnt in der Musterstraße 5 und hat kein Auto.' },
      expect: ['1:25 Hier steht die Anschrift eines Menschen (M…5). Bitte löschen Sie Straße und Hausnummer.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert, treffer } of findAnschriften(einreichung))
      if (treffer.privat)
        report({ stelle, wert, message: `Hier steht die Anschrift eines Menschen (${maskiert}). Bitte löschen Sie Straße und Hausnummer.` })
  },
})
