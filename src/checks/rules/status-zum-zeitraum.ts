import { formatDatum } from '../../model/sprache.ts'
import { defineRule } from '../rule.ts'

const zeitraum = (beginn: string, ende: string, status = ''): string =>
  `zeitraum:\n  beginn: ${beginn}\n  ende: ${ende}${status && `\nstatus: ${status}`}`

export default defineRule({
  id: 'status-zum-zeitraum',
  title: 'Der Stand passt zum Zeitraum',
  why: 'Wer nachmachen will, fragt zuerst: Gibt es das noch? Widersprechen sich Stand und Zeitraum, stimmt auch die Antwort auf der Karte nicht.',
  repair: 'Schreiben Sie „status: ausgelaufen“, wenn das Vorhaben zu Ende ist; läuft es weiter, gehört „ende: laufend“ in den Zeitraum.',
  examples: [
    { ok: { kopf: zeitraum('2019', '2021-06', 'ausgelaufen') } },
    { ok: { kopf: zeitraum('2019', '2026', 'ausgelaufen') } },
    { ok: { kopf: zeitraum('2019', 'laufend', 'aktiv') } },
    {
      bad: { kopf: zeitraum('2019', 'laufend', 'ausgelaufen') },
      expect: [
        '4:9 Das Vorhaben steht als „ausgelaufen“ da, im Zeitraum steht aber „laufend“. Bitte tragen Sie das Ende ein, oder ändern Sie den Stand.',
      ],
    },
    {
      bad: { kopf: zeitraum('2019', '2027-03', 'ausgelaufen') },
      expect: [
        '4:9 Das Vorhaben steht als „ausgelaufen“ da, endet aber erst im März\u00a02027. Bitte prüfen Sie das Ende, oder schreiben Sie „status: aktiv“.',
      ],
    },
    {
      bad: { kopf: zeitraum('2019', '2021-06') },
      expect: [
        '3:9 Das Vorhaben endete im Juni\u00a02021, gilt ohne Angabe zum Stand aber als aktiv. Bitte ergänzen Sie „status: ausgelaufen“, oder schreiben Sie „ende: laufend“.',
      ],
    },
    {
      bad: { kopf: 'zeitraum:\n  beginn: 2027-02' },
      expect: ['2:11 Das Vorhaben beginnt erst im Februar\u00a02027. Bitte prüfen Sie den Beginn; hierher gehört, was schon erprobt ist.'],
    },
  ],
  check({ teil, kopf }, report, { heute }) {
    if (!kopf || !teil.zeitraum) return
    const { beginn, ende } = teil.zeitraum
    const genannt = typeof kopf.daten === 'object' && kopf.daten !== null && 'status' in kopf.daten
    const status = kopf.stelleOf(['status'])
    if (teil.status === 'ausgelaufen' && ende === 'laufend')
      report({
        stelle: status,
        field: 'Stand des Vorhabens',
        message:
          'Das Vorhaben steht als „ausgelaufen“ da, im Zeitraum steht aber „laufend“. Bitte tragen Sie das Ende ein, oder ändern Sie den Stand.',
      })
    if (teil.status === 'ausgelaufen' && ende && ende !== 'laufend' && isNach(ende, heute))
      report({
        stelle: status,
        field: 'Stand des Vorhabens',
        message: `Das Vorhaben steht als „ausgelaufen“ da, endet aber erst ${im(ende)}. Bitte prüfen Sie das Ende, oder schreiben Sie „status: aktiv“.`,
      })
    // Steht „aktiv“ ausdrücklich da, meldet es `zeitfolge` als Fehler.
    if (!genannt && ende && ende !== 'laufend' && isNach(heute, ende))
      report({
        stelle: kopf.stelleOf(['zeitraum', 'ende']),
        field: 'Stand des Vorhabens',
        message: `Das Vorhaben endete ${im(ende)}, gilt ohne Angabe zum Stand aber als aktiv. Bitte ergänzen Sie „status: ausgelaufen“, oder schreiben Sie „ende: laufend“.`,
        severity: 'hint',
      })
    if (isNach(beginn, heute))
      report({
        stelle: kopf.stelleOf(['zeitraum', 'beginn']),
        field: 'Zeitraum › Beginn',
        message: `Das Vorhaben beginnt erst ${im(beginn)}. Bitte prüfen Sie den Beginn; hierher gehört, was schon erprobt ist.`,
        severity: 'hint',
      })
  },
})

/** Vergleicht auf der gröberen der beiden Genauigkeiten: Der 1. Juli 2026 liegt nicht nach 2026. */
const isNach = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** „im Jahr 2027“, „im März 2027“, „am 5. März 2027“. */
const im = (iso: string): string => `${['im Jahr', 'im', 'am'][iso.split('-').length - 1]} ${formatDatum(iso)}`
