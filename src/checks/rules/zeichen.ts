import { stelleAt } from '../../mdx/dokument.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'zeichen',
  title: 'Lesbare Zeichen',
  why: 'Falsch gespeicherte Umlaute und unsichtbare Steuerzeichen entstellen den Text; hinter manchen lässt sich Text verstecken.',
  repair: 'Speichern Sie die Datei als UTF-8, löschen Sie die genannten Zeichen oder tippen Sie sie neu.',
  examples: [
    { ok: { text: 'Größe, Maß und Übung – mit Umlauten.' } },
    { ok: { text: '„Ласкаво просимо“ steht am Eingang 🙋‍♀️, und es sind 5 μm.' } },
    {
      bad: { text: 'Sprach&shy;kurs' },
      expect: ['1:7 Hier ist ein Zeichen verschlüsselt geschrieben („&shy;“). Bitte schreiben Sie das Zeichen selbst.'],
    },
    {
      bad: { text: 'Der Spr\u0430chkurs beginnt.' },
      expect: [
        '1:5 In diesem Wort stehen Buchstaben aus zwei Schriften, die sich zum Verwechseln ähnlich sehen, etwa ein kyrillisches „а“ statt „a“. Bitte tippen Sie das Wort neu.',
      ],
    },
    {
      bad: { text: 'Es kamen １７ Menschen.' },
      expect: [
        '1:10 Hier stehen Ziffern oder Buchstaben aus einem besonderen Zeichensatz, die Suche und Vorlesehilfen nicht erkennen. Bitte tippen Sie sie neu.',
      ],
    },
    {
      bad: { text: 'Sprach\u200bkurs' },
      expect: [
        '1:7 Hier steht ein unsichtbares Steuerzeichen (U+200B). Bitte löschen Sie es; beim Einfügen aus anderen Programmen kommt es manchmal mit.',
      ],
    },
  ],
  check({ hindernisse, text }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'zeichen') report({ stelle, message: satz })
    for (const { wort, index, message } of findVerwechselbare(text)) report({ stelle: stelleAt(text, index), message, wert: wort })
  },
})

/** Schriften mit Buchstaben, die lateinischen gleichen; das Zeichen für Mikro und Ohm steht oft in Einheiten. */
const FREMDE_SCHRIFT = /(?![μΩ])[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}]/u

/** Breite, fette und andere Abwandlungen von Buchstaben und Ziffern, und Ziffern anderer Schriften. */
const ABGEWANDELT = /(?![0-9])\p{Nd}|[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u

/** Wörter, die anders gelesen als gesehen werden; die meisten Texte enthalten kein einziges auffälliges Zeichen. */
const findVerwechselbare = (text: string): { wort: string; index: number; message: string }[] => {
  if (!ABGEWANDELT.test(text) && !FREMDE_SCHRIFT.test(text)) return []
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\uff01-\uff5e]+/gu)].flatMap(({ 0: wort, index }) => {
    if (ABGEWANDELT.test(wort))
      return {
        wort,
        index,
        message:
          'Hier stehen Ziffern oder Buchstaben aus einem besonderen Zeichensatz, die Suche und Vorlesehilfen nicht erkennen. Bitte tippen Sie sie neu.',
      }
    if (FREMDE_SCHRIFT.test(wort) && /\p{sc=Latin}/u.test(wort))
      return {
        wort,
        index,
        message:
          'In diesem Wort stehen Buchstaben aus zwei Schriften, die sich zum Verwechseln ähnlich sehen, etwa ein kyrillisches „а“ statt „a“. Bitte tippen Sie das Wort neu.',
      }
    return []
  })
}
