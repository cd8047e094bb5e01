import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Mit ihrem Namen davor zählt die Nummer auch ohne gültige Prüfziffer. */
const MIT_WORT =
  /(?<!\p{L})(?:Kranken(?:versicherten|versicherungs|kassen)(?:nummer|-?nr\.?)|Versicherten-?(?:nummer|nr\.?)|KV-?(?:Nummer|Nr\.?)|KVNR)[ :|]{0,4}(?:lautet |ist )?[A-Z]? ?\d(?:[ -]?\d){7,9}(?![\p{L}\d])/giu

export default defineRule({
  id: 'krankenversichertennummer',
  title: 'Keine Nummer der Krankenversicherung',
  why: 'Die Nummer auf der Gesundheitskarte bleibt ein Leben lang gleich (§ 290 SGB V) und führt zu Gesundheitsdaten.',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Die Bestellung trägt das Zeichen A123456789.' } },
    {
      bad: { text: 'Nummer A123456780 stand im Antrag.' },
      expect: ['1:8 Hier steht eine Nummer der Krankenversicherung (A…0). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, nummern.krankenversicherung, {
      muster: MIT_WORT,
      langeZahl: true,
    }))
      report({ stelle, wert, message: `Hier steht eine Nummer der Krankenversicherung (${maskiert}). Bitte löschen Sie sie.` })
  },
})
