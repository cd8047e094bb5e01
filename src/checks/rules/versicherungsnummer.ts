import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Steht der Name der Nummer davor, zählt die Gestalt auch ohne gültige Prüfziffer: Ein Tippfehler schützt niemanden. */
const MIT_WORT =
  /(?<!\p{L})(?:(?:Sozial|Renten)versicherungs(?:nummer|-?nr\.?)|(?:SV|RV)-?(?:Nummer|Nr\.?)|[SRV]VNR|VSNR)[ :|]{0,4}(?:lautet |ist )?\d{2}[ ./-]?\d{6}[ ./-]?[A-Z][ ./-]?\d{3}(?![\p{L}\d])/giu

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
    {
      bad: { text: 'Die Nummer **15 070649** C 103 stand im Antrag.' },
      expect: ['1:14 Hier steht eine Rentenversicherungsnummer (1…3). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.versicherungsnummer, {
      muster: MIT_WORT,
      langeZahl: true,
    }))
      report({ stelle, wert, message: `Hier steht eine Rentenversicherungsnummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
