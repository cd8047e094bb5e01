import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packe } from './packen.ts'

let wurzel: string
beforeEach(async () => {
  wurzel = await mkdtemp(join(tmpdir(), 'packen-'))
})
afterEach(() => rm(wurzel, { recursive: true }))

const SEITE = '<p>Beratung im Bus erreicht die Dörfer.</p>'.repeat(200)

/** Legt einen gebauten Ordner mit einer Seite, einer kleinen und einer Bilddatei an und packt ihn. */
const baue = async (seite: string): Promise<string> => {
  const dist = await mkdtemp(join(wurzel, 'dist-'))
  await Promise.all([
    writeFile(join(dist, 'index.html'), seite),
    writeFile(join(dist, 'klein.json'), '{}'),
    writeFile(join(dist, 'bild.png'), Buffer.alloc(5_000)),
  ])
  await packe(dist, join(wurzel, 'zwischen'))
  return dist
}

test('Texte ab einem Kilobyte liegen auch gepackt da, kleine Dateien und Bilder nicht', async () => {
  const dist = await baue(SEITE)
  expect((await readdir(dist)).sort()).toEqual(['bild.png', 'index.html', 'index.html.br', 'index.html.gz', 'klein.json'])
  const [br, gz] = await Promise.all(['br', 'gz'].map((endung) => readFile(join(dist, `index.html.${endung}`))))
  expect(brotliDecompressSync(br ?? '').toString()).toBe(SEITE)
  expect(gunzipSync(gz ?? '').toString()).toBe(SEITE)
})

test('Unverändertes behält über Baue hinweg seine Zeit, Geändertes bekommt eine neue; beides gilt auch gepackt', async () => {
  const zeiten = async (dist: string) =>
    Promise.all(['index.html', 'index.html.br', 'bild.png'].map(async (name) => (await stat(join(dist, name))).mtimeMs))
  const erste = await zeiten(await baue(SEITE))
  expect(await zeiten(await baue(SEITE))).toEqual(erste)
  const [seite, gepackt, bild] = await zeiten(await baue(`${SEITE}!`))
  expect(seite).toBe(gepackt)
  expect(seite).toBeGreaterThan(erste[0] ?? 0)
  expect(bild).toBe(erste[2])
})

test('ein verdorbener Zwischenspeicher schadet nicht und wächst nicht', async () => {
  await baue(SEITE)
  const zwischen = join(wurzel, 'zwischen')
  for (const name of await readdir(zwischen, { recursive: true, withFileTypes: true }))
    if (name.isFile()) await writeFile(join(name.parentPath, name.name), 'kaputt')
  const dist = await baue(SEITE)
  expect(brotliDecompressSync(await readFile(join(dist, 'index.html.br'))).toString()).toBe(SEITE)
  await baue(`${SEITE}!`)
  expect(await readdir(join(zwischen, 'gepackt'))).toHaveLength(2)
})
