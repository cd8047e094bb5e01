import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Die alte Schreibweise vor der IBAN. */
const KONTO =
  /(?<!\p{L})(?:Konto(?:-?(?:nummer|nr\.?))?|Kto\.?(?:[ -]?Nr\.?)?)[ :|]{0,4}(?:lautet |ist )?\d(?: ?\d){4,9}(?![\p{L}\d]|[.,]\d| ?(?:€|Euro))/giu

export default defineRule({
  id: 'iban',
  title: 'Keine Kontoverbindung',
  why: 'Eine IBAN gehört zu einer Person oder Einrichtung und hat in einem Bericht nichts verloren. Kontodaten sind Sozialdaten (§ 67 Abs. 2 SGB X), wenn sie von Leistungsberechtigten stammen.',
  repair: 'Löschen Sie die Kontonummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Die Fördernummer lautet DE 2024 Musterkreis.' } },
    { ok: { text: 'DE00 1234 5678 9012 3456 78 ist keine gültige Kontonummer.' } },
    {
      bad: { text: 'Spenden an DE89 3704 0044 0532 0130 00 bitte.' },
      expect: ['1:12 Hier steht eine Kontonummer (IBAN: D…0). Bitte löschen Sie sie.'],
    },
    {
      bad: { text: 'Das Geld ging auf Konto-Nr. 532013000 ein.' },
      expect: ['1:19 Hier steht eine Kontonummer (K…0). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.iban))
      report({ stelle, wert, message: `Hier steht eine Kontonummer (IBAN: ${maskiert}). Bitte löschen Sie sie.` })
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, { muster: KONTO, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht eine Kontonummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
