import { findFundstellen, type Suche } from '../fundstellen.ts'
import { defineRule } from '../rule.ts'

const TAG = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const MONAT = '(?:0?[1-9]|1[0-2])'
const JAHR = String.raw`(?:(?:19|20)\d{2}|\d{2})`
const MONATSNAME = String.raw`(?:Jan(?:uar|\.)?|Jänner|Feb(?:ruar|\.)?|März|Mrz\.?|Apr(?:il|\.)?|Mai|Juni?\.?|Juli?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?)`
/** Ein Tag in jeder üblichen Schreibweise: 3.4.85, 03. April 1985, 03/04/1985, 1985-04-03. */
const DATUM = String.raw`(?:${TAG} ?[./-] ?${MONAT} ?[./-] ?${JAHR}|${TAG}\.? ?${MONATSNAME} ?'?${JAHR}|(?:19|20)\d{2}[./-]${MONAT}[./-]${TAG})(?!\d)`
/** Zwischen dem Wort und dem Tag dürfen Name und Ort stehen, aber kein Satzende und keine andere Zahl. */
const DAZWISCHEN = String.raw`[^\d\n.!?]{0,40}`

const SUCHEN: readonly Suche[] = [
  // geb. 3.4.85 – geboren am … – Geburtstag: … – born
  {
    muster: new RegExp(
      String.raw`(?<!\p{L})(?:geb(?:oren(?:e[rns]?)?|\.)?|Geb\.?-?(?:Dat\.?|Datum)|Geburts(?:dat\.?|datum|tag)s?|DOB)(?!\p{L})${DAZWISCHEN}${DATUM}`,
      'giu',
    ),
  },
  // am 3. April 1985 in Damaskus geboren. Ideen und Projekte haben keinen Geburtstag.
  {
    muster: new RegExp(String.raw`(?<!\d)(?<!\d[./-] ?)${DATUM}[^\d\n.!?,;]{0,40}(?<!\p{L})(?:geboren|zur Welt)(?!\p{L})`, 'giu'),
    gilt: (_wert, { davor }) => !/(?:Idee|Projekt|Konzept|Angebot|Programm|Initiative|Verein|Netzwerk)[^.!?]*$/iu.test(davor),
  },
  // * 03.04.1985: Im Quelltext ist der Stern Auszeichnung, auf der Seite ist er ein Stern.
  { muster: new RegExp(String.raw`(?<![\p{L}\d*])\* ?${DATUM}`, 'gu'), nurSeite: true },
]

export default defineRule({
  id: 'geburtsdatum',
  title: 'Kein Geburtsdatum',
  why: 'Ein Geburtsdatum macht einen Menschen fast immer erkennbar, oft schon zusammen mit dem Ort.',
  repair: 'Schreiben Sie das Alter ungefähr („Anfang vierzig“), oder lassen Sie es weg.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Das Projekt begann am 12.03.2015.' } },
    { ok: { text: 'Die Idee wurde am 12.03.2015 geboren. Der Plan vom *03.04.2015* liegt vor.' } },
    {
      bad: { text: 'Der Teilnehmer, geboren am 12.03.1985, fand Arbeit.' },
      expect: ['1:17 Hier steht ein Geburtsdatum (g…5). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.'],
    },
    {
      bad: { text: 'Eine Mutter (geb. 3. Mai 1990) kam.' },
      expect: ['1:14 Hier steht ein Geburtsdatum (g…0). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.'],
    },
    {
      bad: { text: 'Eine Mutter (\\*03.05.1990) kam.' },
      expect: ['1:15 Hier steht ein Geburtsdatum (*…0). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, ...SUCHEN))
      report({
        stelle,
        wert,
        message: `Hier steht ein Geburtsdatum (${maskiert}). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.`,
      })
  },
})
