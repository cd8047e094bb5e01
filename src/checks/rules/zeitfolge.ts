import { Beispiel } from '../../model/beispiel.ts'
import { titleOfPfad } from '../../model/feldpfad.ts'
import { formatDatum } from '../../model/sprache.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'zeitfolge',
  title: 'Daten in der richtigen Reihenfolge',
  why: 'Ein Ende vor dem Beginn oder eine Bestätigung vor der Veröffentlichung ist meist ein Zahlendreher. Er verfälscht Sortierung und Fristen.',
  repair: 'Prüfen Sie beide Daten und korrigieren Sie das falsche.',
  examples: [
    { ok: { kopf: 'zeitraum:\n  beginn: 2015\n  ende: 2015-03\nstatus: ausgelaufen' } },
    { ok: { kopf: 'zeitraum:\n  beginn: 2015-04-01\n  ende: laufend' } },
    {
      bad: { kopf: 'zeitraum:\n  beginn: 2017-03\n  ende: 2016\nstatus: ausgelaufen' },
      expect: ['3:9 Das Ende (2016) liegt vor dem Beginn (März\u00a02017). Bitte prüfen Sie beide Daten.'],
    },
    {
      bad: { kopf: 'veroeffentlicht: 2025-03-04\nzuletzt_bestaetigt: 2025-03-01' },
      expect: [
        '2:21 Die letzte Bestätigung (1.\u00a0März\u00a02025) liegt vor der Veröffentlichung (4.\u00a0März\u00a02025). Bitte prüfen Sie beide Daten.',
      ],
    },
    {
      bad: { kopf: 'zuletzt_bestaetigt: 2062-03-01' },
      expect: ['1:21 Das Datum 1.\u00a0März\u00a02062 liegt in der Zukunft. Bitte prüfen Sie es.'],
    },
    { ok: { kopf: 'pruefung:\n  formal: 2025-03-04\n  fachlich: 2025-03-04' } },
    {
      bad: { kopf: 'pruefung:\n  formal: 2025-03-04\n  fachlich: 2025-03-01' },
      expect: [
        '3:13 Die fachliche Prüfung (1.\u00a0März\u00a02025) liegt vor der formalen (4.\u00a0März\u00a02025). Bitte prüfen Sie beide Daten.',
      ],
    },
    {
      bad: {
        kopf: 'nachgemacht:\n  - jobcenter: "99999"\n    datum: 2027-03\n    wie: uebernommen\n    satz: Bei uns fährt der Bus nur alle zwei Wochen.',
      },
      expect: ['3:12 Das Datum März\u00a02027 liegt in der Zukunft. Bitte prüfen Sie es.'],
    },
    {
      bad: { kopf: 'zeitraum:\n  beginn: 2019\n  ende: 2020-06\nstatus: aktiv' },
      expect: [
        '4:9 Das Vorhaben steht als „aktiv“ da, endete aber Juni\u00a02020. Bitte schreiben Sie „status: ausgelaufen“, oder korrigieren Sie das Ende.',
      ],
    },
  ],
  check({ teil, kopf, daten }, report, { heute }) {
    if (!kopf) return
    const { zeitraum, veroeffentlicht, zuletzt_bestaetigt: bestaetigt, pruefung, nachgemacht = [] } = teil
    const ende = zeitraum?.ende === 'laufend' ? undefined : zeitraum?.ende
    if (zeitraum && ende && isBefore(ende, zeitraum.beginn))
      report({
        stelle: kopf.stelleOf(['zeitraum', 'ende']),
        field: 'Zeitraum › Ende',
        message: `Das Ende (${formatDatum(ende)}) liegt vor dem Beginn (${formatDatum(zeitraum.beginn)}). Bitte prüfen Sie beide Daten.`,
      })
    if (bestaetigt && veroeffentlicht && bestaetigt < veroeffentlicht)
      report({
        stelle: kopf.stelleOf(['zuletzt_bestaetigt']),
        field: 'Zuletzt bestätigt am',
        message: `Die letzte Bestätigung (${formatDatum(bestaetigt)}) liegt vor der Veröffentlichung (${formatDatum(veroeffentlicht)}). Bitte prüfen Sie beide Daten.`,
      })
    if (pruefung?.fachlich && pruefung.fachlich < pruefung.formal)
      report({
        stelle: kopf.stelleOf(['pruefung', 'fachlich']),
        field: titleOfPfad(Beispiel, ['pruefung', 'fachlich']),
        message: `Die fachliche Prüfung (${formatDatum(pruefung.fachlich)}) liegt vor der formalen (${formatDatum(pruefung.formal)}). Bitte prüfen Sie beide Daten.`,
      })
    const geschehen = [
      { pfad: ['zuletzt_bestaetigt'], tag: bestaetigt },
      { pfad: ['pruefung', 'formal'], tag: pruefung?.formal },
      { pfad: ['pruefung', 'fachlich'], tag: pruefung?.fachlich },
      ...nachgemacht.map(({ datum }, index) => ({ pfad: ['nachgemacht', index, 'datum'], tag: datum })),
    ]
    for (const { pfad, tag } of geschehen)
      if (tag && isBefore(heute, tag))
        report({
          stelle: kopf.stelleOf(pfad),
          field: titleOfPfad(Beispiel, pfad),
          message: `Das Datum ${formatDatum(tag)} liegt in der Zukunft. Bitte prüfen Sie es.`,
        })
    // Nur wer „aktiv“ hinschreibt, behauptet es; fehlt das Feld, ist nichts gesagt.
    const behauptet = typeof daten === 'object' && daten !== null && 'status' in daten && teil.status === 'aktiv'
    if (behauptet && ende && isBefore(ende, heute))
      report({
        stelle: kopf.stelleOf(['status']),
        field: 'Stand des Vorhabens',
        message: `Das Vorhaben steht als „aktiv“ da, endete aber ${formatDatum(ende)}. Bitte schreiben Sie „status: ausgelaufen“, oder korrigieren Sie das Ende.`,
      })
  },
})

/** Vergleicht auf der gröberen der beiden Genauigkeiten: 2015-03 liegt nicht vor 2015. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
