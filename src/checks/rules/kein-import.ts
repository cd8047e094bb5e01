import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kein-import',
  title: 'Kein Import und kein Export',
  why: 'MDX führt Zeilen mit „import“ oder „export“ beim Bauen als Programm aus. Beispiele sind Text, kein Programm.',
  repair: 'Löschen Sie die Zeile. Soll sie als Text erscheinen, beginnen Sie den Satz anders.',
  examples: [
    { ok: { text: 'Der Import von Waren spielt keine Rolle.' } },
    {
      bad: { text: "import fs from 'node:fs'" },
      expect: [
        '1:1 Diese Zeile beginnt mit „import“ und wäre ein Programm, das nicht erlaubt ist. Bitte löschen Sie sie oder beginnen Sie den Satz anders.',
      ],
    },
    {
      bad: { text: 'export const a = 1' },
      expect: [
        '1:1 Diese Zeile beginnt mit „export“ und wäre ein Programm, das nicht erlaubt ist. Bitte löschen Sie sie oder beginnen Sie den Satz anders.',
      ],
    },
  ],
  check({ baum }, report) {
    visitAll(baum, (node) => {
      if (node.type !== 'mdxjsEsm') return
      const wort = 'value' in node && String(node.value).trimStart().startsWith('export') ? 'export' : 'import'
      report({
        stelle: stelleOfNode(node),
        message: `Diese Zeile beginnt mit „${wort}“ und wäre ein Programm, das nicht erlaubt ist. Bitte löschen Sie sie oder beginnen Sie den Satz anders.`,
      })
    })
  },
})
