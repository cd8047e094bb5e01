import { isBaustein } from '../../mdx/baustein-knoten.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'keine-ausdruecke',
  title: 'Keine Ausdrücke in geschweiften Klammern',
  why: 'MDX führt „{…}“ beim Bauen als Programm aus. Beispiele sind Text, kein Programm.',
  repair: 'Löschen Sie die geschweiften Klammern oder schreiben Sie runde. Werte von Bausteinen gehören in gerade Anführungszeichen.',
  examples: [
    { ok: { text: 'Beratung (auch am Telefon) im Bus.' } },
    {
      bad: { text: 'Es waren {1+1} Termine.' },
      expect: [
        '1:10 Hier steht ein Programmausdruck in geschweiften Klammern, der nicht erlaubt ist. Bitte löschen Sie die Klammern oder schreiben Sie runde.',
      ],
    },
    {
      bad: { text: 'Eine offene { Klammer.' },
      expect: [
        '1:13 Hier beginnt mit „{“ ein Programmausdruck, der nicht erlaubt ist. Bitte löschen Sie die geschweifte Klammer oder schreiben Sie runde Klammern.',
      ],
    },
    {
      bad: { text: '<Hinweis titel={"Achtung"}>\n\nText\n\n</Hinweis>' },
      expect: [
        '1:1 Der Baustein „Hinweis“ enthält im Attribut „titel“ einen Programmausdruck, der nicht erlaubt ist. Bitte schreiben Sie den Wert in geraden Anführungszeichen: titel="…".',
      ],
    },
  ],
  check({ baum, hindernisse }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'ausdruck') report({ stelle, message: satz })
    visitAll(baum, (node) => {
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
        report({
          stelle: stelleOfNode(node),
          message:
            'Hier steht ein Programmausdruck in geschweiften Klammern, der nicht erlaubt ist. Bitte löschen Sie die Klammern oder schreiben Sie runde.',
        })
      if (!isBaustein(node)) return
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute')
          report({
            stelle: stelleOfNode(node),
            message: `Der Baustein „${node.name}“ übernimmt mit „{…}“ fremde Attribute, das ist nicht erlaubt. Bitte schreiben Sie jedes Attribut einzeln aus.`,
          })
        else if (typeof attribute.value === 'object' && attribute.value !== null)
          report({
            stelle: stelleOfNode(node),
            message: `Der Baustein „${node.name}“ enthält im Attribut „${attribute.name}“ einen Programmausdruck, der nicht erlaubt ist. Bitte schreiben Sie den Wert in geraden Anführungszeichen: ${attribute.name}="…".`,
          })
      }
    })
  },
})
