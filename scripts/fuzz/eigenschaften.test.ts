import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Auftrag, Gelesen } from '../../src/checks/leser.ts'
import { musterUmfeld } from '../../src/checks/muster.ts'
import { inProzessen } from '../../src/checks/prozesse.ts'
import { readRegister } from '../../src/checks/register.ts'
import type { Umfeld } from '../../src/checks/rule.ts'
import { beurteilen } from './urteil.ts'
import { einreichung } from './zufall.ts'

/** Je Lauf so viele Stapel zu so vielen Einreichungen; jeder Lauf nimmt andere. Der lange Lauf steht in `scripts/fuzz.ts`. */
const STAPEL = 5
const JE_STAPEL = 80
/**
 * Nach so vielen Millisekunden ohne Antwort gilt der Leser als aufgehalten. Das misst kein Tempo: Ein Muster, das sich verrennt, wird nie
 * fertig. Wie lange eine Datei braucht, misst `npm run fuzz`.
 */
const GEDULD_MS = 20_000

/** Liest wie der Bau. @throws bei einer Datei, die den Leser aufhält; beenden darf sie ihn */
const lesen = (dateien: readonly string[], umfeld: Umfeld): Promise<(Gelesen | 'beendet')[]> =>
  inProzessen<Auftrag, Gelesen | 'beendet', Umfeld>({
    skript: new URL('../../src/checks/leser-prozess.ts', import.meta.url),
    umfeld,
    auftraege: dateien.map((datei) => ({ slug: 'muster', file: 'muster/index.mdx', bytes: new TextEncoder().encode(datei) })),
    stapel: JE_STAPEL,
    jeProzess: JE_STAPEL,
    maxMs: GEDULD_MS,
    gescheitert: ({ bytes }, ende) => {
      if (ende === 'aufgehalten') throw new Error(`Diese Datei hält den Leser auf:\n${new TextDecoder().decode(bytes)}`)
      return ende
    },
  })

test('zufällige Einreichungen: immer eine Antwort, zweimal dasselbe, ungefährlich und so zu sehen, wie ein zweiter Leser sie sieht', async () => {
  const umfeld = { ...musterUmfeld, jobcenter: new Map([...(await readRegister('content')), ...musterUmfeld.jobcenter]) }
  let angenommen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(einreichung, { minLength: JE_STAPEL, maxLength: JE_STAPEL }), async (dateien) => {
      const [erstes, zweites] = await Promise.all([lesen(dateien, umfeld), lesen(dateien, umfeld)])
      expect(erstes).toEqual(zweites)
      for (const [index, gelesen] of erstes.entries()) {
        if (gelesen === 'beendet') continue
        expect(beurteilen(gelesen, dateien[index] ?? ''), dateien[index]).toEqual([])
        if (gelesen.bericht) angenommen++
      }
    }),
    { numRuns: STAPEL, endOnFailure: true },
  )
  // Ein Erzeuger, dessen Texte nie angenommen werden, prüfte nichts.
  expect(angenommen).toBeGreaterThan((STAPEL * JE_STAPEL) / 10)
})
