import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lesenInProzessen } from '../src/checks/leseprozesse.ts'
import type { Auftrag, Gelesen } from '../src/checks/leser.ts'
import { einsetzen, musterUmfeld } from '../src/checks/muster.ts'
import { openLesespeicher } from './lesespeicher.ts'

let ordner: string
const datei = () => join(ordner, 'gelesen')
const toAuftrag = (slug: string, kopf: string): Auftrag => ({
  slug,
  file: `${slug}/index.mdx`,
  bytes: new TextEncoder().encode(einsetzen({ kopf }).datei),
})
const gut = toAuftrag('bus', 'titel: Ein Bus fährt über Land und berät vor der Haustür')
const schlecht = toAuftrag('rad', 'umfnag: kurz')

/** Liest wie ein Bau. @returns das Ergebnis und wie viele Dateien wirklich gelesen wurden */
const lies = async (auftraege: readonly Auftrag[], { fassung = 'eins', heute = musterUmfeld.heute } = {}) => {
  let fertig: number[] = []
  const speicher = openLesespeicher(datei(), fassung)
  const gelesen = await speicher.lesen(auftraege, { ...musterUmfeld, heute }, (zahl) => {
    fertig = [...fertig, zahl]
  })
  await speicher.schreibe()
  return { gelesen, neu: fertig.length }
}

const ohneAbdruck = ({ bericht, ...rest }: Gelesen): Gelesen => ({ ...rest, bericht: bericht && (({ abdruck: _, ...b }) => b)(bericht) })

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'gelesen-'))
})
beforeEach(() => rm(datei(), { force: true }))
afterAll(() => rm(ordner, { recursive: true }))

test('beim zweiten Mal wird nur gelesen, was sich geändert hat, und alles kommt in der Reihenfolge der Aufträge', async () => {
  const frisch = await lesenInProzessen([gut, schlecht], musterUmfeld)
  const erstes = await lies([gut, schlecht])
  expect({ ...erstes, gelesen: erstes.gelesen.map(ohneAbdruck) }).toEqual({ gelesen: frisch, neu: 2 })
  expect(await lies([schlecht, gut])).toEqual({ gelesen: erstes.gelesen.toReversed(), neu: 0 })
  const geaendert = toAuftrag('bus', 'titel: Ein Bus fährt nicht mehr über Land, sondern steht am Markt')
  const zweites = await lies([geaendert, schlecht])
  expect(zweites.neu).toBe(1)
  expect(zweites.gelesen.map(({ namen }, index) => [index, namen.kennung !== undefined])).toEqual([
    [0, true],
    [1, frisch[1]?.namen.kennung !== undefined],
  ])
  expect(zweites.gelesen[1]).toEqual(frisch[1])
})

test('ein Bericht trägt den Abdruck seiner Einreichung: Er bleibt, bis sie sich ändert', async () => {
  const abdruckOf = async (auftrag: Auftrag) => (await lies([auftrag])).gelesen[0]?.bericht?.abdruck
  const abdruck = await abdruckOf(gut)
  expect(abdruck).toMatch(/^[\w-]{43}$/)
  expect(await abdruckOf(gut)).toBe(abdruck)
  expect(await abdruckOf(toAuftrag('bus', 'titel: Ein Bus fährt nicht mehr über Land, sondern steht am Markt'))).not.toBe(abdruck)
})

test('derselbe Text in einem anderen Ordner ist eine andere Einreichung', async () => {
  await lies([gut])
  expect((await lies([{ ...gut, slug: 'bahn', file: 'bahn/index.mdx' }])).neu).toBe(1)
})

test('eine andere Prüfung und ein anderer Tag fangen von vorn an', async () => {
  await lies([gut])
  expect((await lies([gut], { fassung: 'zwei' })).neu).toBe(1)
  expect((await lies([gut], { fassung: 'zwei', heute: '2031-01-01' })).neu).toBe(1)
  expect((await lies([gut], { fassung: 'zwei', heute: '2031-01-01' })).neu).toBe(0)
})

test('eine verdorbene Datei gilt als leer', async () => {
  await lies([gut])
  const bytes = await readFile(datei())
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  await writeFile(datei(), bytes)
  expect((await lies([gut])).neu).toBe(1)
})
