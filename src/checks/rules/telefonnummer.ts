import { findFundstellen, type Suche, ziffernIn } from '../fundstellen.ts'
import { ohneNummern } from '../nummern.ts'
import { defineRule } from '../rule.ts'

const ZIFFERN = String.raw`\d(?:[ ./()-]{0,3}\d)`
const ENDE = String.raw`(?![\p{L}\d]|[.,]\d)`
/** Schreibweisen nach DIN 5008 und was Menschen daraus machen: mit 0, +49, 0049 oder fremder Vorwahl, mit Klammern, Strichen, Punkten. */
const NUMMER = new RegExp(
  String.raw`(?<![\p{L}\d/.,-]|[.,-] )(?:\(?(?:\+ ?|00)[1-9]\d{0,2}\)?[ ./-]{0,2}(?:\(0\))?|\(0\d{1,5}\)|0)[ ./)-]{0,3}${ZIFFERN}{5,13}${ENDE}`,
  'gu',
)
/** Mit einem dieser Wörter davor braucht die Nummer keine Vorwahl. */
const ANSCHLUSS = '(?:Tele(?:fon|fax)|Tel|Fon|Fax|Mobil(?:funk|telefon)?|Handy|Rückruf|Ruf|WhatsApp|Signal|Telegram|SMS|Phone)'
const MIT_WORT = new RegExp(
  String.raw`(?<!\p{L})${ANSCHLUSS}(?:\.|-?(?:nummer|nr\.?)| ?:| an| unter| ist| lautet| ?\|){1,3}[ :.|]{0,3}(?:\+?49 ?|\+)?\(?${ZIFFERN}{4,13}${ENDE}`,
  'giu',
)
const DURCHWAHL = new RegExp(
  String.raw`(?<!\p{L})(?:Durchwahl(?:nummer)?|DW|Apparat|App\.|Nebenstelle|NSt\.)[ :.|]{0,3}(?:ist |lautet )?-? ?\d(?:[ -]?\d){1,6}${ENDE}`,
  'gu',
)
const MIN_ZIFFERN = 7
const MAX_ZIFFERN = 15
/** Ein Tag, eine Spanne aus Monaten oder Uhrzeiten, eine Reihe von Postleitzahlen: `01.02.2024`, `01/2024 - 12/2025`, `08.00-16.00`. */
const KEINE_NUMMER =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:\d{2}){1,2}(?!\d)|0[1-9][./-](?:19|20)\d{2}(?!\d)|[01]\d\.[0-5]\d ?- ?[012]\d\.[0-5]\d(?!\d)|0\d{4}(?:[ /-]{1,3}0\d{4})+$)/u
/** Dienste, bei denen kein einzelner Mensch abhebt: Servicenummern, Behördennummer, Notrufe. */
const DIENST = /^(?:\+49|0049|0)?(?:800|180|900|116\d{3}|11[0257]|19222)/u

const nurZiffern = (wert: string): string => ziffernIn(wert).join('')

const isTelefonnummer = (wert: string, { davor }: { davor: string }): boolean => {
  const ziffern = nurZiffern(wert)
  if (ziffern.length < MIN_ZIFFERN || ziffern.length > MAX_ZIFFERN || KEINE_NUMMER.test(wert) || DIENST.test(wert.replace(/[^+\d]/g, '')))
    return false
  // 12 095 742 719 ist eine große Zahl, keine Nummer nach einer 12.
  const tausender = /(?:^|\D)\d{1,3} $/.test(davor) && /^\d{3}(?: \d{3})+$/.test(wert)
  // 0 1 2 3 4 5 6 7: eine Skala.
  const gruppen = wert.split(/[^\d]+/)
  const skala = gruppen.length > 2 && gruppen.every((zahl, index) => index === 0 || Number(zahl) === Number(gruppen[index - 1]) + 1)
  return !tausender && !skala
}

const SUCHEN: readonly Suche[] = [
  { muster: NUMMER, langeZahl: true, gilt: isTelefonnummer, ohne: ohneNummern },
  {
    muster: MIT_WORT,
    langeZahl: true,
    ohne: ohneNummern,
    // „Telefon: 12.345 Anrufe“ zählt etwas.
    gilt: (wert) =>
      !/(?:^|\D)\d{1,3}(?:\.\d{3})+$/.test(wert) && !DIENST.test(nurZiffern(wert)) && !/(?:19|20)\d{2} ?- ?(?:19|20)?\d{2}$/.test(wert),
  },
  { muster: DURCHWAHL },
]

export default defineRule({
  id: 'telefonnummer',
  title: 'Keine Telefonnummer',
  why: 'Telefonnummern ändern sich, führen zu einzelnen Menschen und bleiben in Kopien der Seite für immer stehen. Dafür gibt es das Funktionspostfach unter „kontakt“.',
  repair: 'Löschen Sie die Nummer und nennen Sie im Kopf unter „kontakt“ ein Funktionspostfach.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Vom 01.02.2024 bis 03.04.2024 kamen 0,5 von 1.200 Anfragen; das Zeichen ist 35/2024.' } },
    { ok: { text: 'Die Behördennummer 115 und die kostenlose Nummer 0800 4555500 standen auf dem Aushang.' } },
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
    {
      bad: { text: 'Rufen Sie an: **0561** 123456, Durchwahl -78.' },
      expect: [
        '1:17 Hier steht eine Telefonnummer (0…6). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.',
        '1:32 Hier steht eine Telefonnummer (D…8). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.',
      ],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, ...SUCHEN))
      report({
        stelle,
        wert,
        message: `Hier steht eine Telefonnummer (${maskiert}). Bitte löschen Sie sie; für Rückfragen gibt es das Funktionspostfach unter „kontakt“.`,
      })
  },
})
