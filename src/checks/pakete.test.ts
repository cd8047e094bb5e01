import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readKopf } from '../mdx/kopf.ts'
import { Paket } from '../model/paket.ts'
import { findUnbekannte } from './pakete.ts'

const BEISPIELE = ['bus', 'rad', 'auto', 'boot', 'ruftaxi']
const paket = (...slugs: string[]): Paket =>
  Paket.parse({
    titel: 'Wege zur Arbeit',
    beschreibung: 'Wie Jobcenter weite Wege kürzer machen und was dabei offen bleibt.',
    stand: '2026-11-24',
    beispiele: slugs.map((slug) => ({ slug })),
  })

test('ein unbekanntes Beispiel bekommt einen Satz, mit Vorschlag, wenn einer nahe liegt', () => {
  expect(findUnbekannte('wege', paket(...BEISPIELE), BEISPIELE)).toEqual([])
  expect(findUnbekannte('wege', paket('bus', 'rad', 'auto', 'ruftaxis', 'strassenbahn'), BEISPIELE)).toEqual([
    'Das Themenpaket „wege“ nennt das Beispiel „ruftaxis“, aber einen solchen Ordner gibt es nicht. Meinten Sie „ruftaxi“?',
    'Das Themenpaket „wege“ nennt das Beispiel „strassenbahn“, aber einen solchen Ordner gibt es nicht. Bitte prüfen Sie den Namen, oder streichen Sie den Eintrag.',
  ])
})

test('zu wenige und doppelte Beispiele nimmt das Schema nicht an', () => {
  expect(() => paket('bus', 'rad')).toThrow('Ein Themenpaket braucht 5 bis 12 Beispiele.')
  expect(() => paket('bus', 'bus', 'rad', 'auto', 'boot')).toThrow('Ein Beispiel steht zweimal im Themenpaket.')
})

test('jedes Themenpaket im Bestand genügt dem Schema und nennt nur Beispiele, die es gibt', async () => {
  const ordner = await readdir('content/beispiele')
  const dateien = await readdir('content/pakete')
  expect(dateien.length).toBeGreaterThanOrEqual(6)
  for (const datei of dateien) {
    const { kopf } = readKopf(await readFile(`content/pakete/${datei}`, 'utf8'))
    expect(findUnbekannte(datei, Paket.parse(kopf?.daten), ordner), datei).toEqual([])
  }
})
