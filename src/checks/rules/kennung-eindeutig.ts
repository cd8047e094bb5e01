import { einsetzen } from '../muster.ts'
import { defineBestandsRule } from '../rule.ts'

const mit = (kopf: string): string => einsetzen({ kopf }).datei

export default defineBestandsRule({
  id: 'kennung-eindeutig',
  title: 'Jede Kennung und jede Adresse gibt es nur einmal',
  why: 'Auf der Kennung ruht der kurze Link, auf dem Ordnernamen die Adresse. Wären sie doppelt, käme ein Link am falschen Ort an.',
  repair: 'Wählen Sie eine andere Kennung; die bereits veröffentlichte bleibt, wie sie ist.',
  examples: [
    { ok: { 'bus/index.mdx': mit('kennung: bus11'), 'rad/index.mdx': mit('kennung: rad11') } },
    {
      bad: { 'bus/index.mdx': mit('kennung: bus11'), 'rad/index.mdx': mit('kennung: bus11') },
      expect: ['rad/index.mdx:2:10 Die Kennung „bus11“ gehört schon zum Beispiel „bus“. Bitte wählen Sie eine andere.'],
    },
    {
      bad: { 'bus/index.mdx': mit('kennung: bus11'), 'rad/index.mdx': mit('kennung: rad11\nalias:\n  - bus') },
      expect: ['rad/index.mdx:4:5 Die frühere Adresse „bus“ gehört schon zum Beispiel „bus“. Bitte löschen Sie sie hier.'],
    },
    {
      bad: { 'bus/index.mdx': mit('kennung: bus11'), 'rad/index.mdx': mit('kennung: rad11\nalias:\n  - bus11') },
      expect: ['rad/index.mdx:4:5 Die frühere Adresse „bus11“ ist schon die Kennung des Beispiels „bus“. Bitte löschen Sie sie hier.'],
    },
  ],
  check({ eintraege }, report) {
    const kennungen = new Map<string, string>()
    const adressen = new Map(eintraege.map(({ slug }) => [slug, slug]))
    for (const { slug, file, beispiel, stelleOf } of eintraege) {
      const owner = kennungen.get(beispiel.kennung)
      if (owner)
        report({
          file,
          stelle: stelleOf(['kennung']),
          field: 'Kennung',
          message: `Die Kennung „${beispiel.kennung}“ gehört schon zum Beispiel „${owner}“. Bitte wählen Sie eine andere.`,
        })
      else kennungen.set(beispiel.kennung, slug)
      for (const [index, alias] of beispiel.alias.entries()) {
        const taken = adressen.get(alias)
        if (taken)
          report({
            file,
            stelle: stelleOf(['alias', index]),
            field: 'Frühere Adressen',
            message: `Die frühere Adresse „${alias}“ gehört schon zum Beispiel „${taken}“. Bitte löschen Sie sie hier.`,
          })
        else adressen.set(alias, slug)
      }
    }
    for (const { slug, file, beispiel, stelleOf } of eintraege)
      for (const [index, alias] of beispiel.alias.entries()) {
        const owner = kennungen.get(alias)
        if (owner !== undefined && owner !== slug)
          report({
            file,
            stelle: stelleOf(['alias', index]),
            field: 'Frühere Adressen',
            message: `Die frühere Adresse „${alias}“ ist schon die Kennung des Beispiels „${owner}“. Bitte löschen Sie sie hier.`,
          })
      }
  },
})
