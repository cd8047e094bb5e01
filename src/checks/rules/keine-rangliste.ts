import { stelleAt } from '../../mdx/dokument.ts'
import { splitKopf } from '../../mdx/trennen.ts'
import { defineRule } from '../rule.ts'

/** Wörter, die Jobcenter gegeneinander stellen. Quellentitel dürfen sie enthalten, deshalb nur Text, Titel und Kurzfassung. */
const RANG =
  /(?<!\p{L})(?:(?:bundes|landes)?weit(?:er?)? (?:an der Spitze|führend)|Spitzenreiter\p{L}*|Schlusslicht\p{L}*|Platz (?:1|eins)(?!\d)|Rang (?:1|eins)(?!\d)|Ranking\p{L}*|Rangliste\p{L}*|Klassenbeste\p{L}*|Nummer (?:1|eins)(?!\d)|(?:das|die|der) (?:erfolgreichste|beste|stärkste|schlechteste)[nrs]? (?:Jobcenter|Quote|Ergebnis)|besser als (?:andere|alle anderen|der (?:Bundes|Landes)durchschnitt))(?!\p{L})/giu

export default defineRule({
  id: 'keine-rangliste',
  title: 'Kein Vergleich mit anderen Jobcentern',
  why: 'Jobcenter arbeiten unter sehr verschiedenen Bedingungen. Vergleiche in Plätzen und Rängen erzeugen Druck und sagen wenig; dieses Portal verzichtet ganz darauf.',
  repair: 'Beschreiben Sie, was bei Ihnen anders ist als vorher, statt sich mit anderen zu messen.',
  examples: [
    { ok: { text: 'Der Bus hält auf dem Marktplatz 1 und erreicht mehr Menschen als im Vorjahr.' } },
    {
      bad: { text: 'Damit ist der Kreis Spitzenreiter im Land.' },
      expect: [
        '1:21 „Spitzenreiter“ stellt Jobcenter in eine Rangfolge. Bitte beschreiben Sie stattdessen, was sich bei Ihnen verändert hat.',
      ],
    },
    {
      bad: { kopf: 'titel: Mit dem Bus auf Platz 1 in Hessen' },
      expect: ['1:24 „Platz 1“ stellt Jobcenter in eine Rangfolge. Bitte beschreiben Sie stattdessen, was sich bei Ihnen verändert hat.'],
    },
  ],
  check({ text, teil, kopf }, report) {
    const melden = (wort: string, stelle: { line: number; column: number }) =>
      report({
        stelle,
        message: `„${wort}“ stellt Jobcenter in eine Rangfolge. Bitte beschreiben Sie stattdessen, was sich bei Ihnen verändert hat.`,
      })
    const koerper = splitKopf(text)?.koerper ?? ''
    for (const match of koerper.matchAll(RANG)) melden(match[0], stelleAt(koerper, match.index))
    for (const feld of ['titel', 'kurzfassung', 'einfache_sprache'] as const)
      for (const match of (teil[feld] ?? '').matchAll(RANG)) {
        const stelle = kopf?.stelleOf([feld]) ?? { line: 1, column: 1 }
        melden(match[0], feld === 'titel' ? { ...stelle, column: stelle.column + match.index } : stelle)
      }
  },
})
