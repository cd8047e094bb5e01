import { isBaustein } from '../../mdx/baustein-knoten.ts'
import { quelleOf, stelleOfNode, visitAll } from '../baum.ts'
import { BILDANGABE } from '../muster.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kein-html',
  title: 'Kein HTML',
  why: 'HTML könnte Programme, fremde Inhalte oder unlesbare Gestaltung einschleusen. Markdown und Bausteine reichen für jeden Bericht.',
  repair: 'Löschen Sie das HTML. Für Fettes, Listen und Tabellen gibt es Markdown, für Hinweise und Kennzahlen Bausteine.',
  examples: [
    { ok: { text: 'Der Weg ist **weit**, die Fahrzeit < 1 Stunde.' } },
    {
      bad: { text: '<script>alert(1)</script>' },
      expect: ['1:1 Hier steht HTML („script“), das nicht erlaubt ist. Bitte löschen Sie es und nutzen Sie die Schreibweise der Vorlage.'],
    },
    {
      bad: { text: 'Ein <b>fettes</b> Wort' },
      expect: ['1:5 Hier steht HTML („b“), das nicht erlaubt ist. Bitte löschen Sie es und nutzen Sie die Schreibweise der Vorlage.'],
    },
    {
      bad: { text: '<script>' },
      expect: ['1:1 Hier steht HTML („script“), das nicht erlaubt ist. Bitte löschen Sie es und nutzen Sie die Schreibweise der Vorlage.'],
    },
    {
      bad: { kopf: BILDANGABE, text: 'Ä 🙋 ![Der <b>Bus</b> im Dorf](bus.jpg)' },
      expect: [
        '1:6 In der Beschreibung dieses Bildes steht HTML oder eine geschweifte Klammer, das ist nicht erlaubt. Bitte beschreiben Sie das Bild in einem einfachen Satz.',
      ],
    },
    {
      bad: { text: 'weniger als <3 Stunden' },
      expect: [
        '1:13 Hier steht ein „<“, das sich nicht als Text lesen lässt. Bitte schreiben Sie „kleiner als“, oder lassen Sie nach dem Zeichen ein Leerzeichen.',
      ],
    },
  ],
  check({ baum, hindernisse, text }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'html') report({ stelle, message: satz })
    visitAll(baum, (node) => {
      // Von der Beschreibung eines Bildes behält der Parser nur den Text: Was er wegließ, zeigt die Quelle.
      if (node.type === 'image' && /(?<!\\)(?:<[A-Za-z/!?>]|\{)/.test(quelleOf(node, text)))
        report({
          stelle: stelleOfNode(node),
          message:
            'In der Beschreibung dieses Bildes steht HTML oder eine geschweifte Klammer, das ist nicht erlaubt. Bitte beschreiben Sie das Bild in einem einfachen Satz.',
        })
      const name = isBaustein(node) ? (node.name ?? '') : node.type === 'html' ? 'HTML' : undefined
      if (name === undefined || /^[A-Z][A-Za-z]*$/.test(name)) return
      report({
        stelle: stelleOfNode(node),
        message: name
          ? `Hier steht HTML („${name}“), das nicht erlaubt ist. Bitte löschen Sie es und nutzen Sie die Schreibweise der Vorlage.`
          : 'Hier steht ein leeres Klammerpaar „<>“, das nicht erlaubt ist. Bitte löschen Sie es.',
      })
    })
  },
})
