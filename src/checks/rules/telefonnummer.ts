import { findFundstellen, ziffernIn } from '../fundstellen.ts'
import { ohneNummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

/** Schreibweisen nach DIN 5008 und was Menschen daraus machen: mit 0, +49 oder 0049, mit Klammern, Strichen, Punkten, Leerzeichen. */
const NUMMER =
  /(?<![\p{L}\d/.,–-])(?:(?:\+|00)49[ \t]?(?:\(0\))?|\(0\d{1,5}\)|0)[ \t./–-]?\d(?:[ \t./–-]{0,3}\d){5,13}(?![\p{L}\d]|[.,]\d)/gu
const MIN_ZIFFERN = 7
const MAX_ZIFFERN = 15
/** `01.02.2024`, `01.02.24 - 03.04.24`, `2024-01-02`: Daten sind keine Nummern. */
const DATUM = /^\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:\d{2}){1,2}/u

export default defineRule({
  id: 'telefonnummer',
  title: 'Keine Telefonnummer',
  why: 'Telefonnummern ändern sich, führen zu einzelnen Menschen und bleiben in Kopien der Seite für immer stehen. Dafür gibt es das Funktionspostfach unter „kontakt“.',
  repair: 'Löschen Sie die Nummer und nennen Sie im Kopf unter „kontakt“ ein Funktionspostfach.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Vom 01.02.2024 bis 03.04.2024 kamen 0,5 von 1.200 Anfragen; das Zeichen ist 35/2024.' } },
    {
      bad: { text: 'Rufen Sie an: 0561 / 12 34 56-7.' },
      expect: [
        '1:15 Hier steht eine Telefonnummer (0…7). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.',
      ],
    },
    {
      bad: { text: 'Mobil +49 (0)151 23456789 erreichbar.' },
      expect: [
        '1:7 Hier steht eine Telefonnummer (+…9). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.',
      ],
    },
  ],
  check({ text }, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(ohneNummern(text), { muster: NUMMER, gilt: isTelefonnummer }))
      report({
        stelle,
        wert,
        message: `Hier steht eine Telefonnummer (${maskiert}). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.`,
      })
  },
})

const isTelefonnummer = (wert: string): boolean => {
  const { length } = ziffernIn(wert)
  return length >= MIN_ZIFFERN && length <= MAX_ZIFFERN && !DATUM.test(wert)
}
