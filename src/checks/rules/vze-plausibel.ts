import { NICHT_GENANNT } from '../../model/felder.ts'
import { formatZahl } from '../../model/zahl.ts'
import { defineRule } from '../rule.ts'

/** So viele volle Stellen in einer einzigen Rolle hat kaum ein Vorhaben (VZÄ). */
const MAX_VZE = 50
/** Übliche Wochenstunden nach TVöD und TV-BA, ganz und halb: Als Stellenanteil sind sie fast immer ein Versehen. */
const WOCHENSTUNDEN: ReadonlySet<number> = new Set([19.5, 20.5, 38.5, 39, 40, 41])
const TEILZEIT = /(?<!\p{L})(?:Teilzeit\p{L}*|halbe Stelle|halbtags|Halbtagskraft|Minijob\p{L}*)(?!\p{L})/iu

export default defineRule({
  id: 'vze-plausibel',
  title: 'Stellenanteile sind Stellen, keine Prozente',
  why: 'Eine Stelle ist 1, eine halbe 0,5. Stehen dort 50 Prozent oder 39 Wochenstunden, rechnet das Portal mit 50 oder 39 vollen Stellen.',
  repair: 'Rechnen Sie in volle Stellen um: 50 Prozent sind 0,5, ebenso 19,5 von 39 Wochenstunden.',
  severity: 'hint',
  examples: [
    { ok: { kopf: personal('Beratung im Bus', '1,5') } },
    { ok: { kopf: personal('Beratung in Teilzeit', '0,5') } },
    {
      bad: { kopf: personal('Beratung im Bus', '60') },
      expect: [
        '4:12 Für „Beratung im Bus“ stehen 60 volle Stellen da, das ist ungewöhnlich viel. Bitte prüfen Sie die Zahl; 60 Prozent einer Stelle sind 0,6.',
      ],
    },
    {
      bad: { kopf: personal('Beratung im Bus', '19,5') },
      expect: [
        '4:12 Für „Beratung im Bus“ stehen 19,5 volle Stellen da, das sieht nach Wochenstunden aus. Bitte rechnen Sie in volle Stellen um: 39 Wochenstunden sind 1, die Hälfte ist 0,5.',
      ],
    },
    {
      bad: { kopf: personal('Fahrdienst in Teilzeit', '1') },
      expect: [
        '4:12 Für „Fahrdienst in Teilzeit“ steht 1 da, eine Teilzeitstelle ist aber weniger als 1. Bitte tragen Sie den Anteil ein, etwa 0,5, oder schreiben Sie, um wie viele Kräfte es geht.',
      ],
    },
  ],
  check({ teil, kopf }, report) {
    const personal = teil.ressourcen?.personal
    if (!kopf || !personal || personal === NICHT_GENANNT) return
    for (const [index, { rolle, vze }] of personal.entries()) {
      if (vze === NICHT_GENANNT) continue
      const zweifel = findZweifel(rolle, vze)
      if (zweifel)
        report({
          stelle: kopf.stelleOf(['ressourcen', 'personal', index, 'vze']),
          field: 'Stellenanteil (VZÄ)',
          message: `Für „${rolle}“ ${zweifel}`,
          wert: `${rolle}/${vze}`,
        })
    }
  },
})

const findZweifel = (rolle: string, vze: number): string | undefined => {
  const zahl = formatZahl(vze)
  if (WOCHENSTUNDEN.has(vze))
    return `stehen ${zahl} volle Stellen da, das sieht nach Wochenstunden aus. Bitte rechnen Sie in volle Stellen um: 39 Wochenstunden sind 1, die Hälfte ist 0,5.`
  if (vze >= MAX_VZE)
    return `stehen ${zahl} volle Stellen da, das ist ungewöhnlich viel. Bitte prüfen Sie die Zahl${vze <= 100 ? `; ${zahl} Prozent einer Stelle sind ${formatZahl(vze / 100)}` : ''}.`
  if (vze === 1 && TEILZEIT.test(rolle))
    return 'steht 1 da, eine Teilzeitstelle ist aber weniger als 1. Bitte tragen Sie den Anteil ein, etwa 0,5, oder schreiben Sie, um wie viele Kräfte es geht.'
  return undefined
}

function personal(rolle: string, vze: string): string {
  return `ressourcen:\n  personal:\n    - rolle: ${rolle}\n      vze: "${vze}"`
}
