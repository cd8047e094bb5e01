import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holeVorletzte, raeumeZielAuf, tausche } from './tausch.ts'

let ordner: string
let ziel: string
let neu: string

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'tausch-'))
  ziel = join(ordner, 'dist')
  neu = join(ordner, 'bau')
})
afterEach(() => rm(ordner, { recursive: true, force: true }))

const schreibe = async (pfad: string, dateien: Record<string, string>) => {
  for (const [name, inhalt] of Object.entries(dateien)) {
    await mkdir(join(pfad, name, '..'), { recursive: true })
    await writeFile(join(pfad, name), inhalt)
  }
}
const seite = (pfad = ziel) => readFile(join(pfad, 'index.html'), 'utf8')
/** Nummer eines Prozesses, den es nicht gibt. */
const TOT = 999_999_999

test('der neue Ordner tritt an die Stelle des alten, und nichts bleibt daneben', async () => {
  await schreibe(neu, { 'index.html': 'neu' })
  await tausche(neu, ziel)
  await schreibe(neu, { 'index.html': 'neuer' })
  await tausche(neu, ziel)
  expect(await seite()).toBe('neuer')
  expect(await readdir(ordner)).toEqual(['dist'])
})

test('der alte Ordner lässt sich aufheben und wird der nächste; taugt er nicht dazu, geht er', async () => {
  const vorletzte = join(ordner, 'vorletzte')
  await schreibe(neu, { 'index.html': 'eins' })
  await tausche(neu, ziel, vorletzte)
  await schreibe(neu, { 'index.html': 'zwei' })
  await tausche(neu, ziel, vorletzte)
  await holeVorletzte(vorletzte, neu, true)
  expect([await seite(), await seite(neu)]).toEqual(['zwei', 'eins'])
  await tausche(neu, ziel, vorletzte)
  await holeVorletzte(vorletzte, neu, false)
  expect(await readdir(ordner)).toEqual(['dist'])
  await holeVorletzte(vorletzte, neu, true)
  expect(await readdir(ordner)).toEqual(['dist'])
})

test('scheitert der Wechsel, steht die alte Seite da', async () => {
  await schreibe(ziel, { 'index.html': 'alt' })
  await expect(tausche(neu, ziel)).rejects.toThrow('ENOENT')
  expect(await seite()).toBe('alt')
  expect(await readdir(ordner)).toEqual(['dist'])
})

test('brach ein Bau zwischen den Umbenennungen ab, kommt die letzte gute Seite zurück', async () => {
  await schreibe(join(ordner, `dist.alt-${TOT}`), { 'index.html': 'gut' })
  await schreibe(join(ordner, `dist.neu-${TOT}`), { 'index.html': 'halb' })
  expect(await raeumeZielAuf(ziel)).toBe(true)
  expect(await seite()).toBe('gut')
  expect(await readdir(ordner)).toEqual(['dist'])
})

test('Reste neben einer Seite gehen; was einem lebenden Bau gehört oder nur ähnlich heißt, bleibt', async () => {
  await schreibe(ziel, { 'index.html': 'gut' })
  for (const name of [`dist.alt-${TOT}`, `dist.neu-${TOT}`, `dist.neu-${process.ppid}`, 'dist.alt-von-hand', 'dist2.alt-1'])
    await mkdir(join(ordner, name))
  expect(await raeumeZielAuf(ziel)).toBe(false)
  expect(await seite()).toBe('gut')
  expect((await readdir(ordner)).sort()).toEqual(['dist', 'dist.alt-von-hand', `dist.neu-${process.ppid}`, 'dist2.alt-1'])
})

test('ist das Ziel eine Verknüpfung, bleibt sie eine', async () => {
  await schreibe(join(ordner, 'echt'), { 'index.html': 'alt' })
  await symlink('echt', ziel, 'junction')
  await schreibe(neu, { 'index.html': 'neu' })
  await tausche(neu, ziel)
  expect(await readlink(ziel)).toMatch(/echt\W?$/)
  expect(await seite(join(ordner, 'echt'))).toBe('neu')
})

test('Programme der vorigen Fassung bleiben eine Woche, damit ein offenes Formular sie nachladen kann; Texte und Suche nie', async () => {
  await schreibe(ziel, {
    '_gebaut/alt.js': '1',
    '_gebaut/uralt.js': '1',
    '_gebaut/bild.jpg': '1',
    'suche/abc/b/0.json': '1',
  })
  const lange = new Date(Date.now() - 8 * 24 * 3_600_000)
  await utimes(join(ziel, '_gebaut/uralt.js'), lange, lange)
  await schreibe(neu, { '_gebaut/neu.js': '2', 'index.html': 'neu' })
  await tausche(neu, ziel)
  expect((await readdir(join(ziel, '_gebaut'))).sort()).toEqual(['alt.js', 'neu.js'])
  expect(existsSync(join(ziel, 'suche'))).toBe(false)
})
