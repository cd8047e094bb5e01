import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Mit ihrem Namen davor zählt die Nummer auch ohne gültige Prüfziffer und in jeder Gruppierung. */
const MIT_WORT =
  /(?<!\p{L})(?:Steuer-?(?:ID|IdNr\.?|Ident\p{L}{0,30}|Identifikations-?(?:nummer|nr\.?))|Id(?:entifikations)?-?(?:Nr\.?|Nummer)|TIN)[ :|]{0,4}(?:lautet |ist )?\d(?:[ ./-]?\d){10}(?![\p{L}\d])/giu
/** Nummer beim Finanzamt: zehn bis dreizehn Ziffern, meist mit Schrägstrichen. */
const STEUERNUMMER = /(?<!\p{L})(?:Steuer-?(?:nummer|nr\.?)|St\.?-?Nr\.?)[ :|]{0,4}(?:lautet |ist )?\d(?:[ /]{0,2}\d){9,12}(?![\p{L}\d])/giu

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
    {
      bad: { text: 'Seine Steuernummer 026/815/08154 stand dabei.' },
      expect: ['1:7 Hier steht eine Steuernummer (S…4). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.steuerId, { muster: MIT_WORT, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht eine Steuer-Identifikationsnummer (${maskiert}). Bitte löschen Sie sie.` })
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, { muster: STEUERNUMMER, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht eine Steuernummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
