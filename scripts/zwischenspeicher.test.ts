import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openZwischenspeicher } from './zwischenspeicher.ts'

let ordner: string

beforeEach(async () => {
  ordner = join(await mkdtemp(join(tmpdir(), 'speicher-')), 'neu')
})
afterEach(() => rm(join(ordner, '..'), { recursive: true }))

/** Holt aus einem frisch geöffneten Speicher; `true` heißt, es musste neu entstehen. */
const hole = async (name: string, inhalt: string): Promise<[string, boolean]> => {
  let entstanden = false
  const speicher = await openZwischenspeicher(ordner)
  const geholt = await speicher.hole(name, async () => {
    entstanden = true
    return inhalt
  })
  return [Buffer.from(geholt).toString(), entstanden]
}

test('Gleiches entsteht nur einmal', async () => {
  expect(await hole('a', 'Inhalt')).toEqual(['Inhalt', true])
  expect(await hole('a', 'etwas anderes')).toEqual(['Inhalt', false])
  expect(await hole('leer', '')).toEqual(['', true])
  expect(await hole('leer', 'x')).toEqual(['', false])
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['abgeschnitten', (bytes) => bytes.subarray(0, -1)],
  ['leer', () => Buffer.alloc(0)],
  ['an einer Stelle anders', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')])],
])('was %s ist, entsteht neu', async (_wie, verdirb) => {
  await hole('a', 'Inhalt')
  await writeFile(join(ordner, 'a'), verdirb(await readFile(join(ordner, 'a'))))
  expect(await hole('a', 'Inhalt')).toEqual(['Inhalt', true])
  expect(await hole('a', 'Inhalt')).toEqual(['Inhalt', false])
})

test('was inzwischen jemand gelöscht hat, entsteht neu', async () => {
  await hole('a', 'Inhalt')
  const speicher = await openZwischenspeicher(ordner)
  await rm(join(ordner, 'a'))
  expect(await speicher.hole('a', async () => 'neu')).toBe('neu')
})

test('was niemand mehr holt, geht', async () => {
  await hole('a', 'Inhalt')
  const speicher = await openZwischenspeicher(ordner)
  await speicher.hole('b', async () => 'Inhalt')
  await speicher.raeumeAuf()
  expect(await readdir(ordner)).toEqual(['b'])
})

test('wollen zwei zugleich dasselbe, entsteht es einmal und beide bekommen es', async () => {
  const entstanden: string[] = []
  const speicher = await openZwischenspeicher(ordner)
  const entstehe = async () => {
    entstanden.push('a')
    return 'Inhalt'
  }
  expect(await Promise.all([speicher.hole('a', entstehe), speicher.hole('a', entstehe)])).toEqual(['Inhalt', 'Inhalt'])
  expect(Buffer.from(await speicher.hole('a', entstehe)).toString()).toBe('Inhalt')
  expect(entstanden).toEqual(['a'])
})
