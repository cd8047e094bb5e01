import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lesenInProzessen } from '../../src/checks/leseprozesse.ts'
import { musterUmfeld } from '../../src/checks/muster.ts'
import { readRegister } from '../../src/checks/register.ts'
import { beurteilen } from './urteil.ts'
import { einreichung } from './zufall.ts'

/** Je Lauf so viele Stapel zu so vielen Einreichungen; jeder Lauf nimmt andere. Der lange Lauf steht in `scripts/fuzz.ts`. */
const STAPEL = 5
const JE_STAPEL = 80
/** So schnell muss jede Antwort da sein (Millisekunden). Ein neuer Prozess nach einem Absturz braucht davon den größten Teil. */
const MAX_MS = 4_000

test('zufällige Einreichungen: schnell, zweimal dasselbe, ungefährlich und so zu sehen, wie ein zweiter Leser sie sieht', async () => {
  const umfeld = { ...musterUmfeld, jobcenter: new Map([...(await readRegister('content')), ...musterUmfeld.jobcenter]) }
  let angenommen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(einreichung, { minLength: JE_STAPEL, maxLength: JE_STAPEL }), async (dateien) => {
      const auftraege = dateien.map((datei) => ({ slug: 'muster', file: 'muster/index.mdx', bytes: new TextEncoder().encode(datei) }))
      const zeiten: number[] = []
      const [erstes, zweites] = await Promise.all([
        lesenInProzessen(auftraege, umfeld, () => zeiten.push(performance.now())),
        lesenInProzessen(auftraege, umfeld),
      ])
      expect(erstes).toEqual(zweites)
      for (const [index, gelesen] of erstes.entries()) {
        expect(beurteilen(gelesen, dateien[index] ?? ''), dateien[index]).toEqual([])
        expect((zeiten[index] ?? 0) - (zeiten[index - 1] ?? zeiten[index] ?? 0), dateien[index]).toBeLessThan(MAX_MS)
        if (gelesen.bericht) angenommen++
      }
    }),
    { numRuns: STAPEL, endOnFailure: true },
  )
  // Ein Erzeuger, dessen Texte nie angenommen werden, prüfte nichts.
  expect(angenommen).toBeGreaterThan((STAPEL * JE_STAPEL) / 10)
})
