import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mitSperre } from './sperre.ts'

let ordner: string
let datei: string

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'sperre-'))
  datei = join(ordner, 'bau.sperre')
})
afterEach(() => rm(ordner, { recursive: true }))

const sperre = (pid: number, rechner = hostname()) => writeFile(datei, JSON.stringify({ pid, rechner }))

test('sie gilt, solange gearbeitet wird, und hinterlässt nichts, auch nach einem Fehler', async () => {
  expect(
    await mitSperre(
      datei,
      () => {},
      () => readdir(ordner),
    ),
  ).toEqual(['bau.sperre'])
  await expect(
    mitSperre(
      datei,
      () => {},
      () => Promise.reject(new Error('Fehler')),
    ),
  ).rejects.toThrow('Fehler')
  expect(await readdir(ordner)).toEqual([])
})

test('hält sie ein anderer lebender Prozess, wird gewartet, bis er fertig ist', async () => {
  await sperre(process.ppid)
  let gewartet = 0
  let fertig = false
  const arbeit = mitSperre(
    datei,
    () => gewartet++,
    async () => (fertig = true),
  )
  await expect.poll(() => gewartet).toBe(1)
  expect(fertig).toBe(false)
  await rm(datei)
  expect(await arbeit).toBe(true)
})

test.each([
  ['einem Prozess, den es nicht mehr gibt', 999_999_999],
  ['der eigenen Nummer, wie nach dem Neustart eines Containers', process.pid],
])('die Sperre mit %s gilt nicht', async (_wer, pid) => {
  await sperre(pid)
  let gewartet = 0
  expect(
    await mitSperre(
      datei,
      () => gewartet++,
      async () => 'gebaut',
    ),
  ).toBe('gebaut')
  expect(gewartet).toBe(0)
  expect(await readdir(ordner)).toEqual([])
})

test('auf einem anderen Rechner sagt die Nummer nichts: gewartet wird trotzdem', async () => {
  await sperre(999_999_999, 'anderer-rechner')
  let gewartet = 0
  const arbeit = mitSperre(
    datei,
    () => gewartet++,
    async () => 'gebaut',
  )
  await expect.poll(() => gewartet).toBe(1)
  await rm(datei)
  expect(await arbeit).toBe('gebaut')
})
