import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'zeichen',
  title: 'Lesbare Zeichen',
  why: 'Falsch gespeicherte Umlaute und unsichtbare Steuerzeichen entstellen den Text; hinter manchen lässt sich Text verstecken.',
  repair: 'Speichern Sie die Datei als UTF-8 und löschen Sie die genannten Zeichen.',
  examples: [
    { ok: { text: 'Größe, Maß und Übung – mit Umlauten.' } },
    {
      bad: { text: 'Sprach\u200bkurs' },
      expect: [
        '1:7 Hier steht ein unsichtbares Steuerzeichen (U+200B). Bitte löschen Sie es; beim Einfügen aus anderen Programmen kommt es manchmal mit.',
      ],
    },
  ],
  check({ hindernisse }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'zeichen') report({ stelle, message: satz })
  },
})
