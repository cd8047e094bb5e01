import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Mit ihrem Namen davor zählt jede Folge von Ziffern: Auch eine verkürzte Nummer führt zur Akte. */
const BG_MIT_WORT =
  /(?<!\p{L})(?:BG|Bedarfsgemeinschafts?)-?(?: ?Nr\.?| ?Nummer|snummer)[ :|]{0,4}(?:lautet |ist )?\d(?:[ ./-]{0,3}(?:BG)?\d){4,12}(?![\p{L}\d])/giu
const KUNDE_MIT_WORT =
  /(?<!\p{L})(?:(?:Kunden|Kd)\.?-?(?: ?Nr\.?| ?Nummer|nummer)|KdNr\.?|KNR)[ :|]{0,4}(?:lautet |ist )?\d{2,3}[ ./-]?[A-Z\d](?:[ ./-]?\d){3,7}(?![\p{L}\d])/giu

export default defineRule({
  id: 'aktenzeichen',
  title: 'Keine Kunden- oder BG-Nummer',
  why: 'Mit der Kundennummer oder der Nummer der Bedarfsgemeinschaft findet jeder im Jobcenter die ganze Akte. Das Sozialgeheimnis (§ 35 SGB I) schützt sie.',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Gefördert unter dem Zeichen BG 2024/17.' } },
    {
      bad: { text: 'Akte 35502//0012345 zeigt es.' },
      expect: ['1:6 Hier steht die Nummer einer Bedarfsgemeinschaft (3…5). Bitte löschen Sie sie.'],
    },
    {
      bad: { text: 'Akte 35502BG0012345 zeigt es.' },
      expect: ['1:6 Hier steht die Nummer einer Bedarfsgemeinschaft (3…5). Bitte löschen Sie sie.'],
    },
    { bad: { text: 'Nummer 123A456789 im Antrag.' }, expect: ['1:8 Hier steht eine Kundennummer (1…9). Bitte löschen Sie sie.'] },
    { bad: { text: 'Nummer 123 D 456 789 im Antrag.' }, expect: ['1:8 Hier steht eine Kundennummer (1…9). Bitte löschen Sie sie.'] },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.bedarfsgemeinschaft, {
      muster: BG_MIT_WORT,
      langeZahl: true,
    }))
      report({ stelle, wert, message: `Hier steht die Nummer einer Bedarfsgemeinschaft (${maskiert}). Bitte löschen Sie sie.` })
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.kunde, { muster: KUNDE_MIT_WORT, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht eine Kundennummer (${maskiert}). Bitte löschen Sie sie.` })
  },
})
