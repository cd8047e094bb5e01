import { expect, test } from 'vitest'
import { readEinreichung } from './einreichung.ts'
import { einsetzen, musterUmfeld } from './muster.ts'
import { checkEinreichung } from './run.ts'

/** Der Vorschlag zu einem Wert, der im Feld „Rechtsgrundlage“ nicht in der Liste steht. */
const vorschlagFor = (wert: string): string | undefined => {
  const { datei } = einsetzen({ kopf: `ressourcen:\n  rechtsgrundlage:\n    - ${wert}` })
  const findings = checkEinreichung('muster/index.mdx', readEinreichung('muster', new TextEncoder().encode(datei)), musterUmfeld)
  expect(findings.map(({ rule }) => rule)).toEqual(['feldwert'])
  return findings[0]?.suggestion
}

test.each([
  ['16i', 'sgb2-16i'],
  ['§ 16 i', 'sgb2-16i'],
  ['avgs', 'sgb2-16-avgs'],
  ['Eingliederungszuschus', 'sgb2-16-egz'],
])('„%s“ führt zu %s', (wert, id) => {
  expect(vorschlagFor(wert)).toBe(id)
})

test.each(['16j', '§ 16c SGB II', 'EQ', 'xy'])('„%s“ wird nicht zu einer anderen Kurzform oder Fundstelle umgedeutet', (wert) => {
  expect(vorschlagFor(wert)).toBeUndefined()
})
