import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** AZR-Nummer: zwölf Ziffern. Ohne das Wort davor könnten es auch andere Zahlen sein. */
const AZR =
  /(?<!\p{L})(?:AZR|Ausländerzentralregister)(?:-?(?:Nummer|Nr\.?)| ?-? ?(?:Nummer|Nr\.?))?[^\d\n.!?]{0,20}\d(?:[ ./-]{0,2}\d){8,11}(?!\d)/giu
/** Aktenzeichen des Asylverfahrens, wenn sein Name davorsteht, auch ohne Kennziffer des Staats. */
const ASYL =
  /(?<!\p{L})(?:BAMF|Bundesamts?|Asyl)-?(?:Az\.?|Aktenzeichen|Nummer|Nr\.?|Geschäftszeichen| Az\.?| Aktenzeichen)[^\d\n!?]{0,12}\d{7}(?:[ /-]{1,3}\d{3})?(?!\d)/giu

export default defineRule({
  id: 'auslaenderakte',
  title: 'Keine Nummer aus dem Ausländerregister oder Asylverfahren',
  why: 'Unter der AZR-Nummer und dem Aktenzeichen des Bundesamts liegt die ganze Geschichte einer Flucht. Wer verfolgt wird, kann dadurch in Gefahr geraten.',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Das AZR zählte 2024 im Kreis 1200 Menschen.' } },
    {
      bad: { text: 'Der Bescheid 7654321-475 kam spät.' },
      expect: ['1:14 Hier steht das Aktenzeichen eines Asylverfahrens (7…5). Bitte löschen Sie es.'],
    },
    {
      bad: { text: 'Die AZR-Nummer 170412345678 stand im Antrag.' },
      expect: ['1:5 Hier steht eine Nummer aus dem Ausländerzentralregister (A…8). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.asylverfahren, { muster: ASYL, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht das Aktenzeichen eines Asylverfahrens (${maskiert}). Bitte löschen Sie es.` })
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, { muster: AZR, langeZahl: true }))
      report({ stelle, wert, message: `Hier steht eine Nummer aus dem Ausländerzentralregister (${maskiert}). Bitte löschen Sie sie.` })
  },
})
