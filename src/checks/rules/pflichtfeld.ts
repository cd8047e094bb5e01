import { Beispiel } from '../../model/beispiel.ts'
import { findFeld, titleOfPfad } from '../../model/feldpfad.ts'
import { isMissing } from '../feldwert-satz.ts'
import { defineRule } from '../rule.ts'
import { flattenIssues } from '../schema-fehler.ts'

export default defineRule({
  id: 'pflichtfeld',
  title: 'Pflichtfelder sind ausgefüllt',
  why: 'Ohne diese Angaben lässt sich ein Beispiel weder finden noch einordnen. Es sind bewusst wenige.',
  repair: 'Ergänzen Sie das Feld. Der Hilfesatz in der Meldung sagt, was hineingehört.',
  examples: [
    { ok: { kopf: 'lizenz: CC-BY-4.0' } },
    {
      bad: { kopf: 'lizenz:' },
      expect: [
        '1:1 Das Feld „Lizenz“ (lizenz) ist leer oder fehlt. Unter welcher Lizenz dürfen andere den Text nutzen? Beispiel: CC-BY-4.0.',
      ],
    },
    {
      bad: {
        kopf: 'ergebnisse:\n  - text: Menschen haben Arbeit gefunden.\n    wert: 17\n    einheit: Personen\n    zeitraum: im Jahr 2024',
      },
      expect: [
        '2:5 Das Feld „Ergebnisse › 1. Eintrag › Angabe von“ (angabe_von) ist leer oder fehlt. Wer nennt diese Zahl? Beispiel: Jobcenter Musterkreis.',
      ],
    },
  ],
  check({ kopf, daten, schemaFehler }, report) {
    if (!kopf) return
    for (const issue of flattenIssues(schemaFehler)) {
      if (!isMissing(issue, daten)) continue
      const hilfe = findFeld(Beispiel, issue.path)?.hilfe
      const titel = titleOfPfad(Beispiel, issue.path)
      report({
        stelle: kopf.stelleOf(issue.path, 'schluessel'),
        field: titel,
        message: `Das Feld „${titel}“ (${String(issue.path.at(-1))}) ist leer oder fehlt.${hilfe ? ` ${hilfe.description} Beispiel: ${hilfe.gut.replace(/\.$/, '')}.` : ''}`,
      })
    }
  },
})
