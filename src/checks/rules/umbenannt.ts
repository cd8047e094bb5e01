import { benenneUm } from '../../model/umbenennungen.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'umbenannt',
  title: 'Neue Namen für Felder und Begriffe',
  why: 'Ab und zu bekommt ein Feld oder ein Begriff einen besseren Namen. Der alte gilt noch eine Weile, damit niemand von heute auf morgen vor einem Fehler steht.',
  repair: 'Schreiben Sie den neuen Namen, oder lassen Sie „npm run migrieren“ laufen: Der Befehl stellt alle Beispiele auf einmal um.',
  severity: 'hint',
  examples: [
    { ok: { kopf: 'zielgruppen:\n  - alleinerziehende' } },
    {
      bad: { kopf: 'zielgruppen:\n  - alleinstehende-eltern' },
      expect: [
        '2:5 „alleinstehende-eltern“ heißt jetzt „alleinerziehende“. Bitte schreiben Sie den neuen Namen, oder lassen Sie „npm run migrieren“ laufen.',
      ],
    },
    {
      bad: { kopf: 'umstaende: Ländlicher Kreis mit weiten Wegen.' },
      expect: [
        '1:1 „umstaende“ heißt jetzt „rahmenbedingungen“. Bitte schreiben Sie den neuen Namen, oder lassen Sie „npm run migrieren“ laufen.',
      ],
    },
  ],
  check({ kopf }, report, { umbenennungen }) {
    if (!kopf) return
    for (const { pfad, teil, alt, neu } of benenneUm(kopf.daten, umbenennungen).alte)
      report({
        stelle: kopf.stelleOf(pfad, teil),
        message: `„${alt}“ heißt jetzt „${neu}“. Bitte schreiben Sie den neuen Namen, oder lassen Sie „npm run migrieren“ laufen.`,
        suggestion: neu,
        replaces: alt,
      })
  },
})
