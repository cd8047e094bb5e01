import { findFundstellen } from '../fundstellen.ts'
import { defineRule } from '../rule.ts'

const TAG = String.raw`\d{1,2}\.[ ]?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[ ]?(?:19|20)?\d{2}`
const GEBURT = new RegExp(
  String.raw`(?:\bgeb(?:oren(?:e|er|en)?|\.)?(?:[ ]am)?:?\s+|\bGeburts(?:datum|tag)(?:[ ](?:ist|war))?:?\s+|\*[ ]?)(?:am\s+)?${TAG}`,
  'giu',
)

export default defineRule({
  id: 'geburtsdatum',
  title: 'Kein Geburtsdatum',
  why: 'Ein Geburtsdatum macht einen Menschen fast immer erkennbar, oft schon zusammen mit dem Ort.',
  repair: 'Schreiben Sie das Alter ungefähr („Anfang vierzig“), oder lassen Sie es weg.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Das Projekt begann am 12.03.2015.' } },
    {
      bad: { text: 'Der Teilnehmer, geboren am 12.03.1985, fand Arbeit.' },
      expect: ['1:17 Hier steht ein Geburtsdatum (g…5). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.'],
    },
    {
      bad: { text: 'Eine Mutter (geb. 3. Mai 1990) kam.' },
      expect: ['1:14 Hier steht ein Geburtsdatum (g…0). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.'],
    },
  ],
  check({ text }, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(text, { muster: GEBURT }))
      report({
        stelle,
        wert,
        message: `Hier steht ein Geburtsdatum (${maskiert}). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.`,
      })
  },
})
