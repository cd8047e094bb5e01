import { Beispiel } from '../../model/beispiel.ts'
import { titleOfPfad } from '../../model/feldpfad.ts'
import { closestTo } from '../naechstes.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'jobcenter-bekannt',
  title: 'Das Jobcenter steht im Register',
  why: 'Name, Land und Form kommen aus dem Register der Jobcenter, damit sie überall gleich und richtig sind.',
  repair: 'Suchen Sie die Träger-Nummer auf der Seite „Jobcenter“ und tragen Sie sie in Anführungszeichen ein.',
  examples: [
    { ok: { kopf: 'jobcenter:\n  - "99999"' } },
    {
      bad: { kopf: 'jobcenter:\n  - "99998"' },
      expect: [
        '2:5 Die Träger-Nummer „99998“ steht nicht im Register der Jobcenter. Meinten Sie „99999“ (Jobcenter Musterkreis)? Alle Nummern stehen auf der Seite „Jobcenter“.',
      ],
    },
    {
      bad: {
        kopf: 'nachgemacht:\n  - jobcenter: "99998"\n    datum: 2025-06\n    wie: uebernommen\n    satz: Bei uns fährt der Bus nur alle zwei Wochen.',
      },
      expect: [
        '2:16 Die Träger-Nummer „99998“ steht nicht im Register der Jobcenter. Meinten Sie „99999“ (Jobcenter Musterkreis)? Alle Nummern stehen auf der Seite „Jobcenter“.',
      ],
    },
    {
      bad: { kopf: 'jobcenter:\n  - "00000"' },
      expect: ['2:5 Die Träger-Nummer „00000“ steht nicht im Register der Jobcenter. Alle Nummern stehen auf der Seite „Jobcenter“.'],
    },
  ],
  check({ teil, kopf }, report, { jobcenter }) {
    const nummern = [
      ...(teil.jobcenter ?? []).map((nummer, index) => ({ nummer, pfad: ['jobcenter', index] })),
      ...(teil.nachgemacht ?? []).map(({ jobcenter: nummer }, index) => ({ nummer, pfad: ['nachgemacht', index, 'jobcenter'] })),
    ]
    for (const { nummer, pfad } of nummern) {
      if (jobcenter.has(nummer) || !kopf) continue
      const near = closestTo(
        nummer,
        [...jobcenter.keys()].filter((known) => differsInOneDigit(known, nummer)),
      )
      report({
        stelle: kopf.stelleOf(pfad),
        field: titleOfPfad(Beispiel, pfad),
        message: `Die Träger-Nummer „${nummer}“ steht nicht im Register der Jobcenter. ${near ? `Meinten Sie „${near}“ (${jobcenter.get(near)?.name})? ` : ''}Alle Nummern stehen auf der Seite „Jobcenter“.`,
      })
    }
  },
})

const differsInOneDigit = (a: string, b: string): boolean => [...a].filter((digit, index) => digit !== b[index]).length === 1
