import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'grenzen',
  title: 'Überschaubare Größe',
  why: 'Sehr große oder tief verschachtelte Dateien lassen sich nicht sicher lesen. Ein ganzer Bericht braucht einen Bruchteil davon.',
  repair: 'Kürzen Sie den Text, teilen Sie lange Absätze und machen Sie Listen flacher.',
  examples: [
    { ok: { text: '- eine Liste\n  - mit einer zweiten Ebene' } },
    {
      bad: { text: `Es sind { ${'<b>'.repeat(13)}` },
      expect: [
        '1:9 Hinter dieser geschweiften Klammer stehen mehr als 12 spitze Klammern „<“; das lässt sich nicht sicher lesen. Bitte löschen Sie die geschweifte Klammer, oder schreiben Sie runde Klammern.',
      ],
    },
    {
      bad: { text: `${'> '.repeat(13)}zu tief` },
      expect: ['1:1 Diese Zeile ist zu tief verschachtelt, erlaubt sind 12 Ebenen. Bitte machen Sie die Liste oder das Zitat flacher.'],
    },
  ],
  check({ hindernisse }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'grenze') report({ stelle, message: satz })
  },
})
