import { findAnschriften } from '../anschriften.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'anschrift',
  title: 'Anschrift: Amt oder Wohnung?',
  severity: 'hint',
  why: 'Die Anschrift eines Amts oder einer Einrichtung darf im Bericht stehen, die eines Menschen nie. An Straße und Hausnummer allein ist das nicht zu sehen.',
  repair: 'Wohnt dort jemand, löschen Sie Straße und Hausnummer. Ist es ein Amt oder eine Einrichtung, kann die Anschrift bleiben.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Der Bus hält auf dem Marktplatz, eine Stunde lang.' } },
    {
      bad: { text: 'Das Büro liegt in der Musterstraße 5 im ersten Stock.' },
      expect: ['1:23 Hier steht eine Anschrift (M…5). Bitte löschen Sie Straße und Hausnummer, wenn dort ein Mensch wohnt.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert, treffer } of findAnschriften(einreichung))
      if (!treffer.privat)
        report({
          stelle,
          wert,
          message: `Hier steht eine Anschrift (${maskiert}). Bitte löschen Sie Straße und Hausnummer, wenn dort ein Mensch wohnt.`,
        })
  },
})
