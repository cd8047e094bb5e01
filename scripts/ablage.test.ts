import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAblage } from './ablage.ts'

let ordner: string
const bisher = () => join(ordner, 'bisher')
const neu = () => join(ordner, 'neu')

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'ablage-'))
})
afterEach(() => rm(ordner, { recursive: true }))

const isDieselbe = async (a: string, b: string): Promise<boolean> => (await stat(a)).ino === (await stat(b)).ino

test('was sich nicht geändert hat, ist dieselbe Datei wie im letzten Bau; anderes entsteht neu, und das Alte bleibt, wie es war', async () => {
  const damals = createAblage(bisher(), join(ordner, 'fehlt'))
  damals('a/gleich.txt', 'Größe')
  damals('a/anders.txt', 'eins')
  const jetzt = createAblage(neu(), bisher())
  jetzt('a/gleich.txt', Buffer.from('Größe'))
  jetzt('a/anders.txt', 'zwei')
  jetzt('/b/neu.txt', 'neu')
  expect(await isDieselbe(join(neu(), 'a/gleich.txt'), join(bisher(), 'a/gleich.txt'))).toBe(true)
  expect(await isDieselbe(join(neu(), 'a/anders.txt'), join(bisher(), 'a/anders.txt'))).toBe(false)
  expect(await readFile(join(neu(), 'a/anders.txt'), 'utf8')).toBe('zwei')
  expect(await readFile(join(bisher(), 'a/anders.txt'), 'utf8')).toBe('eins')
  expect(await readFile(join(neu(), 'b/neu.txt'), 'utf8')).toBe('neu')
})

test('ein Ordner, der nach seinem Inhalt heißt, findet sich unter seinem früheren Namen', async () => {
  createAblage(bisher(), join(ordner, 'fehlt'))('alt1/karte.json', '{}')
  createAblage(neu(), bisher(), (pfad) => pfad.replace('neu2', 'alt1'))('neu2/karte.json', '{}')
  expect(await isDieselbe(join(neu(), 'neu2/karte.json'), join(bisher(), 'alt1/karte.json'))).toBe(true)
})

test('liegt dort, wo eine Datei war, etwas anderes, entsteht sie neu', async () => {
  createAblage(bisher(), join(ordner, 'fehlt'))('a/b.txt/c.txt', 'x')
  createAblage(neu(), bisher())('a/b.txt', 'y')
  expect(await readFile(join(neu(), 'a/b.txt'), 'utf8')).toBe('y')
  await writeFile(join(ordner, 'datei'), '')
  createAblage(neu(), join(ordner, 'datei'))('c.txt', 'z')
  expect(await readFile(join(neu(), 'c.txt'), 'utf8')).toBe('z')
})
