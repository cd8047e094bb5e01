import { Beispiel } from '../../model/beispiel.ts'
import { defOf, findFeld, titleOfPfad, unwrap } from '../../model/feldpfad.ts'
import { findNahe } from '../naechstes.ts'
import { defineRule } from '../rule.ts'
import { flattenIssues } from '../schema-fehler.ts'

export default defineRule({
  id: 'unbekanntes-feld',
  title: 'Nur bekannte Felder',
  why: 'Ein Feld, das niemand kennt, erscheint nirgends. Meist ist es ein Tippfehler, und die Angabe ginge still verloren.',
  repair: 'Korrigieren Sie den Feldnamen oder löschen Sie die Zeile.',
  examples: [
    { ok: { kopf: 'rahmenbedingungen: Ländlicher Kreis mit weiten Wegen.' } },
    {
      bad: { kopf: 'rahmenbedingung: Ländlicher Kreis mit weiten Wegen.' },
      expect: [
        '1:1 Das Feld „rahmenbedingung“ gibt es nicht. Meinten Sie „rahmenbedingungen“? Bitte korrigieren Sie den Namen oder löschen Sie die Zeile.',
      ],
    },
    {
      bad: { kopf: 'wetter: sonnig' },
      expect: ['1:1 Das Feld „wetter“ gibt es nicht. Bitte löschen Sie die Zeile, oder schreiben Sie die Angabe in den Text.'],
    },
  ],
  check({ kopf, schemaFehler }, report) {
    if (!kopf) return
    for (const issue of flattenIssues(schemaFehler)) {
      if (issue.code !== 'unrecognized_keys') continue
      const parent = defOf(unwrap(findFeld(Beispiel, issue.path)?.schema ?? Beispiel))
      const known = parent.type === 'object' ? Object.keys(parent.shape) : []
      for (const key of issue.keys) {
        const nahe = findNahe(key, known)
        const [near] = nahe
        const where = issue.path.length > 0 ? ` in „${titleOfPfad(Beispiel, issue.path)}“` : ''
        report({
          stelle: kopf.stelleOf([...issue.path, key], 'schluessel'),
          field: titleOfPfad(Beispiel, [...issue.path, key]),
          message: near
            ? `Das Feld „${key}“ gibt es${where} nicht. Meinten Sie „${near}“? Bitte korrigieren Sie den Namen oder löschen Sie die Zeile.`
            : `Das Feld „${key}“ gibt es${where} nicht. Bitte löschen Sie die Zeile, oder schreiben Sie die Angabe in den Text.`,
          ...(near && { suggestion: near }),
          ...(near && nahe.length === 1 && { replaces: key }),
        })
      }
    }
  },
})
