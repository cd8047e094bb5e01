import { bildnameOf } from '../../mdx/bilder.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { BILDANGABE } from '../muster.ts'
import { defineRule } from '../rule.ts'

const ZEIGT_BUS = '![Der Beratungsbus auf dem Marktplatz](bus.jpg)'

export default defineRule({
  id: 'bildangaben',
  title: 'Zu jedem Bild: Urheber, Lizenz und ob jemand zu erkennen ist',
  why: 'Ein Bild darf nur zeigen, wer das Recht dazu hat, und niemand soll sich ungefragt auf dieser Seite finden. Beides lässt sich dem Bild nicht ansehen.',
  repair: 'Tragen Sie im Kopf unter „bilder“ zu jedem Bild des Textes Datei, Urheber, Lizenz und „personen_erkennbar“ ein.',
  examples: [
    { ok: { kopf: BILDANGABE, text: ZEIGT_BUS } },
    {
      bad: { text: ZEIGT_BUS },
      expect: [
        '1:1 Zum Bild „bus.jpg“ fehlen Urheber und Lizenz. Bitte ergänzen Sie im Kopf unter „bilder“ einen Eintrag mit datei, urheber, lizenz und personen_erkennbar.',
      ],
    },
    {
      bad: { kopf: BILDANGABE },
      expect: ['2:5 Das Bild „bus.jpg“ kommt im Text nicht vor. Bitte zeigen Sie es im Text, oder löschen Sie diesen Eintrag.'],
    },
    {
      bad: { kopf: `${BILDANGABE}\n${BILDANGABE.split('\n').slice(1).join('\n')}` },
      expect: [
        '2:5 Das Bild „bus.jpg“ kommt im Text nicht vor. Bitte zeigen Sie es im Text, oder löschen Sie diesen Eintrag.',
        '6:5 Das Bild „bus.jpg“ steht hier zum zweiten Mal. Bitte löschen Sie einen der Einträge.',
      ],
    },
  ],
  check({ kopf, baum, teil }, report) {
    // Ohne lesbaren Text oder lesbare Einträge ist nichts zu vergleichen; das melden andere Regeln.
    if (!kopf || !baum || !teil.bilder) return
    const genannt = new Set(teil.bilder.map(({ datei }) => datei))
    const gezeigt = new Set<string>()
    visitAll(baum, (node) => {
      const datei = node.type === 'image' && 'url' in node ? bildnameOf(String(node.url)) : undefined
      if (datei === undefined || gezeigt.has(datei)) return
      gezeigt.add(datei)
      if (!genannt.has(datei))
        report({
          stelle: stelleOfNode(node),
          message: `Zum Bild „${datei}“ fehlen Urheber und Lizenz. Bitte ergänzen Sie im Kopf unter „bilder“ einen Eintrag mit datei, urheber, lizenz und personen_erkennbar.`,
        })
    })
    const bisher = new Set<string>()
    for (const [index, { datei }] of teil.bilder.entries()) {
      const at = { stelle: kopf.stelleOf(['bilder', index]), field: 'Bilder' }
      if (bisher.has(datei))
        report({ ...at, message: `Das Bild „${datei}“ steht hier zum zweiten Mal. Bitte löschen Sie einen der Einträge.` })
      else if (!gezeigt.has(datei))
        report({
          ...at,
          message: `Das Bild „${datei}“ kommt im Text nicht vor. Bitte zeigen Sie es im Text, oder löschen Sie diesen Eintrag.`,
        })
      bisher.add(datei)
    }
  },
})
