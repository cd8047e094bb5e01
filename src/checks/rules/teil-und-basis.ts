import { EINHEIT_PROZENT } from '../../model/angaben/ergebnis.ts'
import { formatZahl } from '../../model/zahl.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'teil-und-basis',
  title: 'Der Teil passt zur Basis',
  why: '„45 von 42“ kann nicht stimmen. Oft sind Wert und Basis vertauscht oder stammen aus verschiedenen Zeiträumen.',
  repair: 'Prüfen Sie Wert und Basis in der Quelle. Stammen sie aus verschiedenen Zeiträumen, nennen Sie zwei Ergebnisse.',
  examples: [
    { ok: { kopf: ergebnis('wert: 17\n    basis: 42\n    einheit: Personen') } },
    {
      bad: { kopf: ergebnis('wert: 45\n    basis: 42\n    einheit: Personen') },
      expect: ['3:11 Der Wert 45 ist größer als seine Basis 42. Bitte prüfen Sie beide Zahlen.'],
    },
    {
      bad: { kopf: ergebnis('wert: 140\n    basis: 42\n    einheit: Prozent') },
      expect: ['3:11 Ein Anteil von 140 Prozent ist nicht möglich. Bitte prüfen Sie die Zahl.'],
    },
  ],
  check({ teil, kopf }, report) {
    for (const [index, { wert, basis, einheit }] of (teil.ergebnisse ?? []).entries()) {
      if (!kopf) return
      const anteil = einheit === EINHEIT_PROZENT
      if (anteil && (wert > 100 || wert < 0))
        report({
          stelle: kopf.stelleOf(['ergebnisse', index, 'wert']),
          field: 'Ergebnisse › Wert',
          message: `Ein Anteil von ${formatZahl(wert)} Prozent ist nicht möglich. Bitte prüfen Sie die Zahl.`,
        })
      if (!anteil && basis !== undefined && wert > basis)
        report({
          stelle: kopf.stelleOf(['ergebnisse', index, 'wert']),
          field: 'Ergebnisse › Wert',
          message: `Der Wert ${formatZahl(wert)} ist größer als seine Basis ${formatZahl(basis)}. Bitte prüfen Sie beide Zahlen.`,
        })
    }
  },
})

function ergebnis(zeilen: string): string {
  return `ergebnisse:\n  - text: Teilnehmende haben Arbeit gefunden.\n    ${zeilen}\n    zeitraum: im Jahr 2024\n    angabe_von: Jobcenter Musterkreis`
}
