import { schulstufe } from '../lesbarkeit.ts'
import { defineRule } from '../rule.ts'
import { type Satz, saetzeOf } from '../saetze.ts'
import { satzanfang } from '../satz.ts'

/** Über der zwölften Schulstufe liest ein Text sich wie ein Gesetz; die 85 ersten Beispiele liegen zwischen 4 und 11. */
const MAX_STUFE = 12
/** Darunter ist der Wert Zufall (Wörter). */
const MIN_WOERTER = 50
/** Kürzere Sätze sind nie der Grund, auch wenn sie aus lauter langen Wörtern bestehen (Wörter). */
const MIN_SATZ = 6

const AMTSDEUTSCH =
  'Die Inanspruchnahme der aufsuchenden Beratungsleistung setzt eine vorherige Terminvereinbarung nicht voraus. Die Bereitstellung barrierefreier Beratungsräumlichkeiten gewährleistet die Berücksichtigung mobilitätseingeschränkter Leistungsberechtigter. Zur Sicherstellung datenschutzrechtlicher Anforderungen erfolgte die Beschaffung verschließbarer Aktenbehältnisse. Die Weiterentwicklung der Beratungskonzeption orientiert sich an regelmäßigen Bedarfserhebungen bei Kooperationspartnern. Voraussetzung zielgerichteter Unterstützungsangebote ist die Einbeziehung regionaler Beratungseinrichtungen.'

export default defineRule({
  id: 'lesbarkeit',
  title: 'Der Text liest sich leicht',
  why: 'Beispiele lesen auch Menschen, die neu im Jobcenter sind oder nebenbei lesen. Lange Sätze voller langer Hauptwörter halten sie auf. Gemessen wird mit der Wiener Sachtextformel; sie nennt ungefähr die Schulstufe, ab der ein Text verständlich ist.',
  repair: 'Beginnen Sie mit dem genannten Satz: Wer tut was? Aus „Die Beratung erfolgt“ wird „Eine Fachkraft berät“.',
  severity: 'hint',
  examples: [
    { ok: { text: 'Eine Fachkraft berät im Bus. Niemand braucht einen Termin, und wer möchte, bringt Unterlagen gleich mit.' } },
    {
      bad: { text: AMTSDEUTSCH },
      expect: [
        '1:110 Der Text ist schwer zu lesen (Wiener Sachtextformel: Stufe 19, angestrebt höchstens 12). Am schwersten ist der Satz „Die Bereitstellung barrierefreier Beratungsräumlichkeiten gewährleistet die …“. Bitte sagen Sie mit kürzeren Wörtern, wer was tut.',
      ],
    },
  ],
  check(einreichung, report) {
    const saetze = saetzeOf(einreichung).filter(({ imText, woerter }) => imText && woerter.length > 0)
    if (saetze.reduce((sum, { woerter }) => sum + woerter.length, 0) < MIN_WOERTER) return
    const stufe = schulstufe(saetze.map(({ woerter }) => woerter))
    if (stufe <= MAX_STUFE) return
    const schwerster = findSchwersten(saetze)
    report({
      stelle: schwerster.stelle(),
      message: `Der Text ist schwer zu lesen (Wiener Sachtextformel: Stufe ${Math.round(stufe)}, angestrebt höchstens ${MAX_STUFE}). Am schwersten ist der Satz ${satzanfang(schwerster.text)}. Bitte sagen Sie mit kürzeren Wörtern, wer was tut.`,
      wert: schwerster.text,
    })
  },
})

const findSchwersten = (saetze: readonly Satz[]): Satz => {
  const lange = saetze.filter(({ woerter }) => woerter.length >= MIN_SATZ)
  return (lange.length > 0 ? lange : saetze)
    .map((satz) => ({ satz, stufe: schulstufe([satz.woerter]) }))
    .reduce((a, b) => (b.stufe > a.stufe ? b : a)).satz
}
