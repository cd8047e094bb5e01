import { Beispiel } from '../../model/beispiel.ts'
import { titleOfPfad } from '../../model/feldpfad.ts'
import { describeIssue, isMissing } from '../feldwert-satz.ts'
import { defineRule } from '../rule.ts'
import { flattenIssues } from '../schema-fehler.ts'

export default defineRule({
  id: 'feldwert',
  title: 'Feldwerte passen zum Feld',
  why: 'Suche, Filter und Vergleiche brauchen Werte in fester Form: ein Datum als Datum, ein Handlungsfeld aus der Liste.',
  repair: 'Schreiben Sie den Wert so, wie die Meldung es zeigt.',
  examples: [
    { ok: { kopf: 'veroeffentlicht: 2025-03-04' } },
    {
      bad: { kopf: 'veroeffentlicht: 04.03.2025' },
      expect: ['1:18 Das Feld „Veröffentlicht am“ enthält „04.03.2025“. Bitte schreiben Sie das Datum als „2025-03-04“.'],
    },
    {
      bad: { kopf: 'veroeffentlicht: im Frühjahr' },
      expect: [
        '1:18 Das Feld „Veröffentlicht am“ enthält „im Frühjahr“. Erwartet wird ein Tag als Jahr-Monat-Tag, zum Beispiel 2026-11-23.',
      ],
    },
    {
      bad: { kopf: 'zielgruppen:\n  - Langzeitleistungsbezieher' },
      expect: [
        '2:5 Das Feld „Zielgruppen › 1. Eintrag“ enthält „Langzeitleistungsbezieher“, das nicht in der Liste steht. Meinten Sie „langzeitleistungsbeziehende“?',
      ],
    },
    {
      bad: { kopf: 'ressourcen:\n  rechtsgrundlage:\n    - §16i' },
      expect: [
        '3:7 Das Feld „Ressourcen › Rechtsgrundlage › 1. Eintrag“ enthält „§16i“, das nicht in der Liste steht. Meinten Sie „sgb2-16i“?',
      ],
    },
    {
      bad: { kopf: 'kurzfassung: Zu kurz.' },
      expect: [
        '1:14 Das Feld „Kurzfassung“ hat 8 Zeichen, nötig sind mindestens 40. Für die Karte in der Übersicht: wer, was, für wen. Höchstens 280 Zeichen.',
      ],
    },
    {
      bad: { kopf: 'jobcenter: "99999"' },
      expect: ['1:12 Das Feld „Jobcenter“ braucht eine Liste. Bitte schreiben Sie jeden Eintrag in eine eigene Zeile mit „- “ davor.'],
    },
  ],
  check({ kopf, daten, schemaFehler }, report) {
    if (!kopf) return
    for (const issue of flattenIssues(schemaFehler)) {
      if (issue.code === 'unrecognized_keys' || isMissing(issue, daten)) continue
      report({ stelle: kopf.stelleOf(issue.path), field: titleOfPfad(Beispiel, issue.path), ...describeIssue(issue, daten) })
    }
  },
})
