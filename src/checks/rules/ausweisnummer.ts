import { findFundstellen } from '../fundstellen.ts'
import { nummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Mit dem Namen des Papiers davor zählt jede Folge aus Buchstaben und Ziffern. */
const MIT_WORT =
  /(?<!\p{L})(?:(?:Personal)?[Aa]usweis|(?:Reise|Kinderreise)?[Pp]ass|[Aa]ufenthalts(?:titel|erlaubnis|gestattung)|Duldung|eAT|Dokument(?:en)?|Visum|Führerschein|Serien)(?:[ -]?(?:[Nn]ummer|[Nn]r\.?)|nummer|nr\.?)? ?(?:lautet |ist |mit der Nummer )?[ :|]{0,3}(?:Nr\.? ?)?(?=[A-Z\d]*\d[A-Z\d]*\d)[A-Z\d]{2,4} ?(?=[A-Z\d]*\d)[A-Z\d]{5,8}(?![\p{L}\d])/gu
/** Die maschinenlesbare Zone unten auf dem Papier. */
const ZONE = /(?<![A-Z\d<])[A-Z\d][A-Z\d<]{8,40}<<[A-Z\d<]{0,40}/gu

export default defineRule({
  id: 'ausweisnummer',
  title: 'Keine Nummer eines Passes oder Ausweises',
  why: 'Die Nummer eines Ausweises, Passes oder Aufenthaltstitels gehört genau einem Menschen; mit ihr lassen sich Verträge fälschen.',
  repair: 'Löschen Sie die Nummer.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Der Pass fehlte 2024 bei 120 Menschen; das Formular heißt LHM4711.' } },
    {
      bad: { text: 'Im Antrag stand C01X00T478 als Nachweis.' },
      expect: ['1:17 Hier steht die Nummer eines Ausweises, Passes oder Aufenthaltstitels (C…8). Bitte löschen Sie sie.'],
    },
    {
      bad: { text: 'Der Reisepass Nr. C01X00T47 lag vor.' },
      expect: ['1:5 Hier steht die Nummer eines Ausweises, Passes oder Aufenthaltstitels (R…7). Bitte löschen Sie sie.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(
      einreichung,
      nummern.ausweis,
      { muster: MIT_WORT },
      { muster: ZONE, nurMit: /<</ },
    ))
      report({
        stelle,
        wert,
        message: `Hier steht die Nummer eines Ausweises, Passes oder Aufenthaltstitels (${maskiert}). Bitte löschen Sie sie.`,
      })
  },
})
