import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openZwischenspeicher } from './zwischenspeicher.ts'

let ordner: string
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'speicher-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

test('Gleiches entsteht einmal; was niemand mehr holt, verschwindet', async () => {
  const entstanden: string[] = []
  const lauf = async (...namen: string[]): Promise<string[]> => {
    const speicher = await openZwischenspeicher(ordner)
    const inhalte = await Promise.all(
      namen.map(async (name) =>
        String(
          await speicher.hole(name, async () => {
            entstanden.push(name)
            return `Inhalt ${name}`
          }),
        ),
      ),
    )
    await speicher.raeumeAuf()
    return inhalte
  }
  expect(await lauf('a.png', 'b.png')).toEqual(['Inhalt a.png', 'Inhalt b.png'])
  expect(await lauf('b.png', 'c.png')).toEqual(['Inhalt b.png', 'Inhalt c.png'])
  expect(entstanden).toEqual(['a.png', 'b.png', 'c.png'])
  expect((await readdir(ordner)).sort()).toEqual(['b.png', 'c.png'])
})
