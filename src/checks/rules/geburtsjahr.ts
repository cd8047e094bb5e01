import { findFundstellen } from '../fundstellen.ts'
import { defineRule } from '../rule.ts'

const JAHR = String.raw`(?:19[3-9]\d|20[0-2]\d)(?![\d./-]\d|\d)`
const MONAT = String.raw`(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}[./-])`
/** „Jahrgang 1985“, „geboren im März 1985“. „Nach 2018 geborene Kinder“ und „Jahrgänge“ meinen viele. */
const GEBURTSJAHR = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Jahrgang|Geburtsjahr|Jg\.)(?: ist| war)?[ :|]{1,3}|(?:geb(?:oren)?\.?)(?!\p{L})[^\d\n.!?]{0,30} ?(?:${MONAT} ?)?)${JAHR}`,
  'giu',
)
/** Vor einer Gruppe steht, wer alles dazugehört. */
const GRUPPE =
  /(?:(?:alle|Kinder|Jugendliche|Menschen|Personen|Teilnehmende|jene|diejenigen|Geburten)(?!\p{L})[^.!?]{0,60}|(?:nach|vor|seit|ab|bis|zwischen) )$/iu

export default defineRule({
  id: 'geburtsjahr',
  title: 'Geburtsjahr eines Menschen',
  severity: 'hint',
  why: 'Jahr oder Monat der Geburt grenzen einen Menschen stark ein, vor allem auf dem Land oder zusammen mit der Herkunft.',
  repair:
    'Schreiben Sie das Alter ungefähr („Anfang vierzig“), oder lassen Sie es weg. Meinen Sie eine ganze Gruppe, kann der Satz bleiben.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Die Jahrgänge 2000 bis 2005 sind stark vertreten; Kinder, die nach 2018 geboren sind, zählen nicht mit.' } },
    {
      bad: { text: 'Ein Vater, geboren im März 1985, fand Arbeit.' },
      expect: [
        '1:12 Hier steht vermutlich das Geburtsjahr eines Menschen (g…5). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.',
      ],
    },
  ],
  check(einreichung, report) {
    const suche = {
      muster: GEBURTSJAHR,
      gilt: (wert: string, { davor }: { davor: string }) => !GRUPPE.test(davor) && !/(?:nach|vor|seit|ab|bis|zwischen) [^ ]+$/iu.test(wert),
    }
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, suche))
      report({
        stelle,
        wert,
        message: `Hier steht vermutlich das Geburtsjahr eines Menschen (${maskiert}). Bitte schreiben Sie das Alter ungefähr, oder lassen Sie es weg.`,
      })
  },
})
