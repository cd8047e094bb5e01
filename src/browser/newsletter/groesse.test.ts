import { expect, test } from 'vitest'
import type { Anordnung } from '../../share/klartext.ts'
import { countBytes, MAX_BYTES, toMail } from '../../share/mail/mail.ts'
import type { Weitergabe } from '../../share/weitergabe.ts'
import { describeGroesse } from './groesse.ts'

const beispiel = (nummer: number): Weitergabe => ({
  kennung: `bus${nummer}`,
  slug: `bus-${nummer}`,
  titel: `Beratung im Bus ${nummer}: Das Jobcenter kommt ins Dorf`,
  jobcenter: 'Jobcenter Musterkreis',
  land: 'Brandenburg',
  handlungsfeld: 'Aufsuchende Arbeit',
  betreff: 'Beratung im Bus',
  text150: 'Das Jobcenter berät einmal in der Woche in einem Bus.',
  text400: 'Das Jobcenter berät einmal in der Woche in einem Bus. '.repeat(7),
  adresse: `https://beispiele.example/b/bus${nummer}/`,
  lizenz: 'CC BY 4.0',
  quelle: 'Text: Gelungene Beispiele, CC BY 4.0',
})
const hub = { name: 'Gelungene Beispiele', adresse: 'https://beispiele.example' }

/** Bytes einer echten Mail mit so vielen Beispielen. */
const countMit = (anzahl: number) => (anordnung: Anordnung) =>
  countBytes(toMail({ hub, anordnung, beispiele: Array.from({ length: anzahl }, (_, nummer) => beispiel(nummer)) }).html)

test.each([1, 4, 8])('%i Beispiele sind nie zu viel', (anzahl) => {
  expect(describeGroesse('einspaltig', countMit(anzahl))).toEqual({
    satz: `Größe der Mail: ${Math.ceil(countMit(anzahl)('einspaltig') / 1000)} kB.`,
    warnung: false,
  })
})

test('dreißig Beispiele warnen und nennen die Anordnung, mit der es passt', () => {
  const { satz, warnung } = describeGroesse('einspaltig', countMit(30))
  expect(warnung).toBe(true)
  expect(satz).toMatch(/Die Mail ist \d+ kB groß\..* wählen Sie „Teaser“: Dann sind es \d+ kB\.$/)
})

test('gewarnt wird, bevor die Mail abgeschnitten wird, und danach deutlicher', () => {
  const saetze = [89_999, 90_000, MAX_BYTES, MAX_BYTES + 1].map((bytes) => describeGroesse('liste', () => bytes))
  expect(saetze.map(({ warnung }) => warnung)).toEqual([false, true, true, true])
  expect(saetze[2]?.satz).toContain('Über 102 kB zeigen manche Programme')
  expect(saetze[3]?.satz).toContain('zeigen davon nur die ersten 102 kB')
  // Kürzer als die Liste geht es nicht.
  expect(saetze[3]?.satz).not.toContain('wählen Sie')
})

test('passt auch die nächstkürzere nicht, nennt der Rat die Liste', () => {
  const bytes: Record<Anordnung, number> = { einspaltig: 150_000, teaser: 95_000, liste: 60_000 }
  expect(describeGroesse('einspaltig', (anordnung) => bytes[anordnung]).satz).toContain('„Liste“: Dann sind es 60 kB')
})
