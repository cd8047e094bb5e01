import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quelle-noetig',
  title: 'Öffentliche Quelle wird genannt',
  why: 'Stellt die Redaktion ein Beispiel aus Veröffentlichungen zusammen, muss jede Angabe nachprüfbar sein. Das Jobcenter hat sie nicht bestätigt.',
  repair: 'Ergänzen Sie unter „quellen“ Titel, Herausgeber, Adresse und Datum der Veröffentlichung.',
  examples: [
    {
      ok: {
        kopf: 'herkunft: oeffentliche-quelle\nquellen:\n  - titel: Jahresbericht 2024\n    herausgeber: Landkreis Musterkreis\n    adresse: https://www.musterkreis.de/bericht',
      },
    },
    {
      bad: { kopf: 'herkunft: oeffentliche-quelle' },
      expect: [
        '1:11 Dieses Beispiel stammt aus einer öffentlichen Quelle, aber unter „quellen“ steht keine. Bitte ergänzen Sie mindestens eine mit Titel, Herausgeber und Adresse.',
      ],
    },
    {
      bad: { kopf: 'einfluss:\n  - text: Zwei Fachkräfte beraten im Bus statt im Büro.\n    art: direkt\n    einschaetzung: redaktion' },
      expect: [
        '4:20 Den Vermerk „einschaetzung: redaktion“ gibt es nur bei Beispielen aus öffentlichen Quellen. Bitte löschen Sie die Zeile.',
      ],
    },
  ],
  check({ teil, kopf }, report) {
    if (!kopf) return
    if (teil.herkunft === 'oeffentliche-quelle' && teil.quellen?.length === 0)
      report({
        stelle: kopf.stelleOf(['herkunft']),
        field: 'Quellen',
        message:
          'Dieses Beispiel stammt aus einer öffentlichen Quelle, aber unter „quellen“ steht keine. Bitte ergänzen Sie mindestens eine mit Titel, Herausgeber und Adresse.',
      })
    if (teil.herkunft === 'oeffentliche-quelle') return
    for (const [index, hebel] of (teil.einfluss ?? []).entries())
      if (hebel.einschaetzung)
        report({
          stelle: kopf.stelleOf(['einfluss', index, 'einschaetzung']),
          field: 'Einfluss',
          message:
            'Den Vermerk „einschaetzung: redaktion“ gibt es nur bei Beispielen aus öffentlichen Quellen. Bitte löschen Sie die Zeile.',
        })
  },
})
