import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openAblage } from './ablage.ts'

let ordner: string
const bisher = () => join(ordner, 'bisher')
const neu = () => join(ordner, 'neu')
const gebaut = () => join(ordner, 'gebaut')

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'ablage-'))
  await mkdir(gebaut())
})
afterEach(() => rm(ordner, { recursive: true }))

const schreibe = async (wo: string, dateien: Readonly<Record<string, string>>): Promise<void> => {
  for (const [pfad, inhalt] of Object.entries(dateien)) {
    await mkdir(dirname(join(wo, pfad)), { recursive: true })
    await writeFile(join(wo, pfad), inhalt)
  }
}
const lies = (wo: string, pfad: string): Promise<string> => readFile(join(wo, pfad), 'utf8')
const isDieselbe = async (a: string, b: string): Promise<boolean> => (await stat(a)).ino === (await stat(b)).ino
/** Alles unter einem Ordner, mit Inhalt. */
const alles = async (wo: string): Promise<Record<string, string>> => {
  const eintraege = (await readdir(wo, { recursive: true, withFileTypes: true })).filter((eintrag) => eintrag.isFile())
  const pfade = eintraege.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    await Promise.all(pfade.map(async (pfad) => [pfad.slice(wo.length + 1).replaceAll('\\', '/'), await readFile(pfad, 'utf8')])),
  )
}

test('was sich nicht geändert hat, ist dieselbe Datei wie im letzten Bau; anderes entsteht neu, und das Alte bleibt, wie es war', async () => {
  await schreibe(bisher(), { 'a/gleich.txt': 'Größe', 'a/anders.txt': 'eins' })
  const { lege } = openAblage(neu(), bisher())
  lege('a/gleich.txt', Buffer.from('Größe'))
  lege('a/anders.txt', 'zwei')
  lege('/b//neu.txt', 'neu')
  expect(await isDieselbe(join(neu(), 'a/gleich.txt'), join(bisher(), 'a/gleich.txt'))).toBe(true)
  expect(await isDieselbe(join(neu(), 'a/anders.txt'), join(bisher(), 'a/anders.txt'))).toBe(false)
  expect(await alles(neu())).toEqual({ 'a/anders.txt': 'zwei', 'a/gleich.txt': 'Größe', 'b/neu.txt': 'neu' })
  expect(await lies(bisher(), 'a/anders.txt')).toBe('eins')
})

test('auch was derselbe Bau zweimal ablegt, schreibt in keine Datei der letzten Website', async () => {
  await schreibe(bisher(), { 'a.txt': 'alt', 'b/index.html': 'Seite' })
  const ablage = openAblage(neu(), bisher())
  ablage.lege('a.txt', 'alt')
  ablage.lege('a.txt', 'neu')
  ablage.lege('b/index.html', 'Wegweiser')
  ablage.nimm(gebaut(), ['b/index.html'])
  expect(await alles(bisher())).toEqual({ 'a.txt': 'alt', 'b/index.html': 'Seite' })
  expect(await alles(neu())).toEqual({ 'a.txt': 'neu', 'b/index.html': 'Seite' })
  expect(await isDieselbe(join(neu(), 'b/index.html'), join(bisher(), 'b/index.html'))).toBe(true)
})

test('eine Datei, die im letzten Bau anders hieß, ist dieselbe', async () => {
  await schreibe(bisher(), { 'alt1/karte.json': '{}' })
  openAblage(neu(), bisher()).lege('neu2/karte.json', '{}', { damals: 'alt1/karte.json' })
  expect(await isDieselbe(join(neu(), 'neu2/karte.json'), join(bisher(), 'alt1/karte.json'))).toBe(true)
})

describe('mit Abdruck', () => {
  const erster = () => {
    const ablage = openAblage(bisher(), join(ordner, 'nichts'))
    ablage.lege('/api/bus.json', () => 'Bus', { abdruck: 'eins' })
    return ablage.abdruecke
  }
  const nie = (): string => {
    throw new Error('Das muss niemand rechnen.')
  }

  test('rechnet niemand, was noch dasteht, auch wenn es damals anders hieß; und der nächste Bau erkennt es wieder', async () => {
    const zweiter = openAblage(neu(), bisher(), erster())
    zweiter.lege('api/bus.json', nie, { abdruck: 'eins' })
    zweiter.lege('api/bahn.json', nie, { damals: 'api/bus.json', abdruck: 'eins' })
    expect(await alles(neu())).toEqual({ 'api/bahn.json': 'Bus', 'api/bus.json': 'Bus' })
    expect(await isDieselbe(join(neu(), 'api/bus.json'), join(bisher(), 'api/bus.json'))).toBe(true)
    const dritter = openAblage(join(ordner, 'dritter'), neu(), zweiter.abdruecke)
    dritter.lege('api/bus.json', nie, { abdruck: 'eins' })
    expect(await lies(join(ordner, 'dritter'), 'api/bus.json')).toBe('Bus')
  })

  test.each<[string, string, () => Promise<void>]>([
    ['es aus anderem entsteht', 'zwei', async () => {}],
    ['jemand die Datei geändert hat', 'eins', () => writeFile(join(bisher(), 'api/bus.json'), 'bus')],
    ['die Datei fehlt', 'eins', () => rm(join(bisher(), 'api/bus.json'))],
  ])('entsteht es neu, wenn %s', async (_warum, abdruck, geschieht) => {
    const bekannt = erster()
    await setTimeout(5)
    await geschieht()
    const ablage = openAblage(neu(), bisher(), bekannt)
    ablage.lege('api/bus.json', () => 'Neuer Bus', { abdruck })
    expect(await alles(neu())).toEqual({ 'api/bus.json': 'Neuer Bus' })
  })
})

test('aus der vorletzten Website wird die neue: Was stimmt, bleibt liegen, und in keine Datei der letzten wird geschrieben', async () => {
  await schreibe(bisher(), {
    'gleich/index.html': 'A',
    'anders/index.html': 'B',
    'api/x.json': '1',
    'api/y.json': '2',
    'fort/index.html': 'C',
  })
  // Die vorletzte teilt alle Dateien mit der letzten, so wie nach einem Wechsel.
  const erste = openAblage(neu(), bisher())
  erste.nimm(gebaut(), ['gleich/index.html', 'anders/index.html', 'fort/index.html', 'api/x.json', 'api/y.json'])
  const vorher = await alles(bisher())
  const ordnerVorher = (await stat(join(neu(), 'gleich'))).ino
  await schreibe(gebaut(), { 'anders/index.html': 'neu', 'dazu/index.html': 'D' })

  const ablage = openAblage(neu(), bisher())
  ablage.lege('api/x.json', '1')
  ablage.lege('api/y.json', 'zwei')
  const gelegt = ablage.nimm(gebaut(), ['gleich/index.html', 'anders/index.html', 'dazu/index.html'])
  ablage.raeumeAuf()

  expect(gelegt.sort()).toEqual(['anders/index.html', 'dazu/index.html', 'gleich/index.html'])
  expect(await alles(neu())).toEqual({
    'anders/index.html': 'neu',
    'api/x.json': '1',
    'api/y.json': 'zwei',
    'dazu/index.html': 'D',
    'gleich/index.html': 'A',
  })
  expect((await stat(join(neu(), 'gleich'))).ino).toBe(ordnerVorher)
  expect(await isDieselbe(join(neu(), 'gleich/index.html'), join(bisher(), 'gleich/index.html'))).toBe(true)
  expect(await readdir(neu())).not.toContain('fort')
  expect(await alles(bisher())).toEqual(vorher)
})

test('ist die vorletzte Website eine ganz andere, stimmt die neue trotzdem', async () => {
  await schreibe(bisher(), { 'a/index.html': 'richtig', 'b.txt': 'richtig' })
  await schreibe(neu(), {
    'a/index.html': 'falsch',
    'b.txt': 'falsch',
    'c/d/e.txt': 'falsch',
    api: 'eine Datei',
    'seite/x/index.html': 'falsch',
  })
  await schreibe(gebaut(), { seite: 'jetzt eine Datei' })
  const ablage = openAblage(neu(), bisher())
  ablage.lege('b.txt', 'richtig')
  ablage.lege('api/v1/x.json', 'war unter einer Datei')
  ablage.nimm(gebaut(), ['a/index.html'])
  ablage.raeumeAuf()
  expect(await alles(neu())).toEqual({
    'a/index.html': 'richtig',
    'api/v1/x.json': 'war unter einer Datei',
    'b.txt': 'richtig',
    seite: 'jetzt eine Datei',
  })
})

test('eine gebaute Seite geht vor einem Wegweiser an derselben Stelle', async () => {
  await schreibe(gebaut(), { 'hier/index.html': 'Seite' })
  const ablage = openAblage(neu(), bisher())
  ablage.lege('hier/index.html', 'Wegweiser')
  ablage.nimm(gebaut(), [])
  expect(await lies(neu(), 'hier/index.html')).toBe('Seite')
  expect([ablage.hat('/hier//index.html'), ablage.hat('dort/index.html')]).toEqual([true, false])
})

test('ein Ordner, der nach seinem Inhalt heißt, bleibt unter neuem Namen', async () => {
  await schreibe(neu(), { 'suche/alt/b.json': '1' })
  const ablage = openAblage(neu(), bisher())
  ablage.benenneUm('suche/alt', 'suche/jetzt')
  ablage.benenneUm('suche/fehlt', 'suche/egal')
  expect(await alles(neu())).toEqual({ 'suche/jetzt/b.json': '1' })
})

test('liegt dort, wo eine Datei war, etwas anderes, entsteht sie neu', async () => {
  await schreibe(bisher(), { 'a/b.txt/c.txt': 'x' })
  openAblage(neu(), bisher()).lege('a/b.txt', 'y')
  expect(await lies(neu(), 'a/b.txt')).toBe('y')
  await writeFile(join(ordner, 'datei'), '')
  openAblage(neu(), join(ordner, 'datei')).lege('c.txt', 'z')
  expect(await lies(neu(), 'c.txt')).toBe('z')
})
