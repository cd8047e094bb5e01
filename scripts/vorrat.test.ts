import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSeiten, readVorrat, toFertiges, writeVorrat } from './vorrat.ts'

const SEITEN = new Map([
  ['beispiele/bus/index.html', 'abc'],
  ['beispiele/rad/index.html', 'def'],
])
const DATEIEN = new Map([['api/v1/beispiele/bus.json', { abdruck: 'ghi', bytes: 3, ms: 4.5 }]])
let ordner: string
const dist = () => join(ordner, 'dist')
const ablage = () => join(ordner, 'seiten.json')
const bus = () => join(dist(), 'beispiele/bus/index.html')
const lies = async (fassung = 'eins') => [...(await readVorrat(ablage(), fassung, dist())).seiten.keys()]

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'vorrat-'))
  for (const pfad of SEITEN.keys()) {
    await mkdir(join(dist(), pfad, '..'), { recursive: true })
    await writeFile(join(dist(), pfad), `Seite ${pfad}`)
  }
  await writeVorrat(ablage(), {
    fassung: 'eins',
    gebautes: ['a.css'],
    seiten: SEITEN,
    gebliebene: new Map(),
    dateien: DATEIEN,
    dist: dist(),
  })
})
afterEach(() => rm(ordner, { recursive: true }))

test('was unberührt dasteht, gilt noch, mit seinem Fingerabdruck', async () => {
  const vorrat = await readVorrat(ablage(), 'eins', dist())
  expect(toFertiges(vorrat)).toEqual({ gebautes: ['a.css'], seiten: Object.fromEntries(SEITEN) })
  expect(vorrat.dateien).toEqual(DATEIEN)
})

test('nach einer Änderung am Programm oder an den Einstellungen gilt nichts mehr', async () => {
  expect(await lies('zwei')).toEqual([])
})

test.each<[string, () => Promise<void>]>([
  ['kürzer ist', () => writeFile(bus(), 'Seite')],
  ['von Hand geändert ist', () => writeFile(bus(), 'seite beispiele/bus/index.html')],
  ['eine andere Zeit trägt', () => utimes(bus(), 1, 1)],
  ['fehlt', () => rm(bus())],
  [
    'ein Ordner ist',
    async () => {
      await rm(bus())
      await mkdir(bus())
    },
  ],
])('eine Seite, die %s, entsteht neu', async (_wie, aendere) => {
  // Damit die Zeit eine andere ist, auch wo sie grob gezählt wird.
  await new Promise((resolve) => setTimeout(resolve, 20))
  await aendere()
  expect(await lies()).toEqual(['beispiele/rad/index.html'])
})

test.each(['', '{', 'null', '{"fassung":"eins"}', '{"fassung":"eins","seiten":{"a":null}}'])(
  'eine verdorbene Ablage „%s“ gilt als leer',
  async (inhalt) => {
    await writeFile(ablage(), inhalt)
    expect(await lies()).toEqual([])
  },
)

test('die Liste der Seiten trägt auch Pfade mit Leerzeichen', async () => {
  const datei = join(ordner, 'liste')
  await writeFile(datei, 'abc beispiele/bus/index.html\ndef ein pfad/index.html\n')
  expect([...(await readSeiten(datei))]).toEqual([
    ['beispiele/bus/index.html', 'abc'],
    ['ein pfad/index.html', 'def'],
  ])
})
