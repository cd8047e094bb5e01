import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'versicherungsnummer',
  title: 'Keine Versicherungsnummer',
  why: 'Die Rentenversicherungsnummer enthält Geburtsdatum und Anfangsbuchstaben eines Menschen (§ 147 SGB VI). Sie ist ein Sozialdatum.',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Der Antrag trägt das Zeichen 12 123456 A 789.' } },
    {
      bad: { text: 'Nummer 15 070649 C 103 stand im Antrag.' },
      expect: ['1:8 Hier steht eine Rentenversicherungsnummer (1…3). Bitte löschen Sie sie.'],
    },
  ],
  check({ text }, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(text, nummern.versicherungsnummer))
      report({ stelle, wert, message: `Hier steht eine Rentenversicherungsnummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
