import { BILDNAME } from '../../mdx/bilder.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { BILDANGABE } from '../muster.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'bilder',
  title: 'Bilder aus dem eigenen Ordner, mit Beschreibung',
  why: 'Fremde Bilder verraten, wer die Seite liest, und verschwinden eines Tages. Ohne Beschreibung fehlt blinden Menschen der Inhalt.',
  repair: 'Legen Sie das Bild neben „index.mdx“, Name in Kleinbuchstaben, und schreiben Sie in die eckigen Klammern, was zu sehen ist.',
  examples: [
    { ok: { kopf: BILDANGABE, text: '![Der Beratungsbus auf dem Marktplatz, davor eine Wartebank](bus.jpg)' } },
    {
      bad: { text: '![Der Bus auf dem Marktplatz](https://example.org/bus.jpg)' },
      expect: [
        '1:1 Dieses Bild liegt nicht im Ordner des Beispiels. Bitte legen Sie die Datei (jpg, png, webp oder avif, Name in Kleinbuchstaben) neben „index.mdx“ und nennen Sie nur den Dateinamen.',
      ],
    },
    {
      bad: { kopf: BILDANGABE, text: '![](bus.jpg)' },
      expect: ['1:1 Diesem Bild fehlt die Beschreibung. Bitte schreiben Sie in die eckigen Klammern in einem Satz, was zu sehen ist.'],
    },
  ],
  check({ baum }, report) {
    visitAll(baum, (node) => {
      if (node.type !== 'image' || !('url' in node)) return
      if (!BILDNAME.test(String(node.url)))
        report({
          stelle: stelleOfNode(node),
          message:
            'Dieses Bild liegt nicht im Ordner des Beispiels. Bitte legen Sie die Datei (jpg, png, webp oder avif, Name in Kleinbuchstaben) neben „index.mdx“ und nennen Sie nur den Dateinamen.',
        })
      if (!('alt' in node) || String(node.alt ?? '').trim().length < 5)
        report({
          stelle: stelleOfNode(node),
          message: 'Diesem Bild fehlt die Beschreibung. Bitte schreiben Sie in die eckigen Klammern in einem Satz, was zu sehen ist.',
        })
    })
  },
})
