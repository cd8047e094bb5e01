import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'steuer-id',
  title: 'Keine Steuer-Identifikationsnummer',
  why: 'Die Steuer-Identifikationsnummer bezeichnet genau einen Menschen, ein Leben lang (§ 139b AO).',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Im Jahr 2024 kamen 12345678901 Besuche zusammen.' } },
    {
      bad: { text: 'Die Nummer 86 095 742 719 gehört nicht hierher.' },
      expect: ['1:12 Hier steht eine Steuer-Identifikationsnummer (8…9). Bitte löschen Sie sie.'],
    },
  ],
  check({ text }, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(text, nummern.steuerId))
      report({ stelle, wert, message: `Hier steht eine Steuer-Identifikationsnummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
