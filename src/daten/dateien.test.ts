import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { createKatalog } from '../catalogue/katalog.ts'
import { readBestand } from '../checks/bestand.ts'
import { musterkreis } from '../checks/muster.ts'
import { readRegister } from '../checks/register.ts'
import type { Bericht } from '../model/bericht.ts'
import { type Schemaname, schemapfad } from './adressen.ts'
import type { Verlauf } from './aenderungen.ts'
import { toBeispielseiten } from './beispielliste.ts'
import { toDatendateien } from './dateien.ts'

const hub = { name: 'Werkzeugkasten', adresse: 'https://hub.example', betreiber: {}, contributorId: '' }
const OHNE_GIT: Verlauf = { geschichte: new Map(), dazugekommen: new Map(), gegangen: [] }
const SCHEMATA: readonly Schemaname[] = ['beispiel', 'beispiele', 'vokabular', 'vokabulare', 'jobcenter', 'aenderungen']

// Wie ein Fremder prüft: ajv in seiner strengen Vorgabe, mit den Dateien, die auf der Website liegen.
const leseSchema = (name: Schemaname) => JSON.parse(readFileSync(`public${schemapfad(name)}`, 'utf8')) as Record<string, unknown>
const ajv = new Ajv2020({ allErrors: true })
for (const name of SCHEMATA) ajv.addSchema(leseSchema(name), `${name}.v1.json`)
const findFehler = (schema: Schemaname, daten: unknown): string[] => {
  ajv.validate(`${schema}.v1.json`, daten)
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const schreibe = (berichte: readonly Bericht[], register: Parameters<typeof createKatalog>[1], verlauf = OHNE_GIT): Map<string, string> =>
  new Map([...toDatendateien(createKatalog(berichte, register), verlauf, hub)].map(({ pfad, inhalt }) => [pfad, inhalt()]))

interface Satz extends Record<string, unknown> {
  kennung: string
  titel: string
  jobcenter: string[]
}

let berichte: Bericht[]
let dateien: Map<string, string>
const json = <T = Record<string, unknown>>(pfad: string, aus = dateien): T => JSON.parse(aus.get(pfad) ?? 'null') as T
const zeilen = (aus = dateien): Record<string, string>[] =>
  parse(aus.get('/api/v1/beispiele.csv') ?? '', { bom: true, delimiter: ';', record_delimiter: '\r\n', columns: true })
const saetze = (aus = dateien): Satz[] => json<{ beispiele: Satz[] }>('/api/v1/beispiele.json', aus).beispiele

beforeAll(async () => {
  berichte = (await readBestand('content')).berichte
  // Eines ist archiviert und eines heißt wie eine Formel: Beide müssen überall gleich behandelt sein.
  berichte = berichte.map((bericht, index) =>
    index === 0
      ? { ...bericht, beispiel: { ...bericht.beispiel, status: 'archiviert' } }
      : index === 1
        ? { ...bericht, beispiel: { ...bericht.beispiel, titel: '=cmd() ist kein Programm' } }
        : bericht,
  )
  dateien = schreibe(berichte, [...(await readRegister('content')).values()])
})

test('JSON, Tabelle und einzelne Dateien nennen dieselben Beispiele, auch das archivierte', () => {
  const kennungen = berichte.map(({ beispiel }) => beispiel.kennung).sort()
  expect(json('/api/v1/beispiele.json')).toMatchObject({ total: kennungen.length, page: 1, pages: 1, next: null })
  expect(
    saetze()
      .map(({ kennung }) => kennung)
      .sort(),
  ).toEqual(kennungen)
  expect(
    zeilen()
      .map(({ kennung }) => kennung)
      .sort(),
  ).toEqual(kennungen)
  const einzeln = [...dateien.keys()].flatMap((pfad) => /^\/api\/v1\/beispiele\/([a-z0-9]+)\.json$/.exec(pfad)?.[1] ?? [])
  expect(einzeln.sort()).toEqual(kennungen)
  for (const satz of saetze()) expect(json(`/api/v1/beispiele/${satz.kennung}.json`)).toEqual(satz)
  expect(saetze().filter(({ status }) => status === 'archiviert')).toHaveLength(1)
  expect(zeilen().filter(({ status }) => status === 'archiviert')).toHaveLength(1)
})

test('die Zellen sagen, was die Datensätze sagen; die Träger-Nummer behält ihre Null, die Formel bleibt Text', () => {
  const byKennung = new Map(zeilen().map((zeile) => [zeile['kennung'], zeile]))
  for (const satz of saetze()) {
    const zeile = byKennung.get(satz.kennung)
    expect(zeile?.['titel']).toBe(satz.titel.startsWith('=') ? `'${satz.titel}` : satz.titel)
    for (const feld of ['permalink', 'adresse', 'status', 'veroeffentlicht', 'lizenz', 'kurzfassung'])
      expect(zeile?.[feld], feld).toBe(satz[feld])
    expect(zeile?.['jobcenter']?.split(' | ').map((stelle) => stelle.split(' ')[0])).toEqual(satz.jobcenter)
  }
  expect(zeilen().filter((zeile) => /(?:^|\| )0\d{4} Jobcenter/.test(zeile['jobcenter'] ?? ''))).not.toEqual([])
  expect(zeilen().map(({ titel }) => titel)).toContain("'=cmd() ist kein Programm")
})

test('jede Datei hält ihr veröffentlichtes Schema ein und nennt es, ihre Lizenz und ihre Adresse', () => {
  const geprueft = [...dateien].flatMap(([pfad, inhalt]) => {
    const daten = pfad.startsWith('/api/') && pfad.endsWith('.json') ? (JSON.parse(inhalt) as Record<string, unknown>) : {}
    const name = /^https:\/\/hub\.example\/schema\/([a-z]+)\.v1\.json$/.exec(String(daten['$schema']))?.[1] as Schemaname | undefined
    if (!name) return []
    expect(findFehler(name, daten), pfad).toEqual([])
    expect(daten['permalink']).toMatch(/^https:\/\/hub\.example\/(?:api\/v1|b)\//)
    expect(daten['lizenz_adresse']).toMatch(/^https:\/\//)
    return [name]
  })
  expect(new Set(geprueft)).toEqual(new Set(SCHEMATA))
})

test.each([
  ['ohne Titel', ({ titel: _, ...rest }: Satz) => rest],
  ['ohne Lizenz', ({ lizenz: _, ...rest }: Satz) => rest],
  ['ein Feld, das es nicht gibt', (satz: Satz) => ({ ...satz, zielgrupen: [] })],
  ['ein Begriff, den es nicht gibt', (satz: Satz) => ({ ...satz, handlungsfelder: ['fliegen'] })],
  ['eine Träger-Nummer als Zahl', (satz: Satz) => ({ ...satz, jobcenter: [3002] })],
  ['ein Tag in anderer Form', (satz: Satz) => ({ ...satz, veroeffentlicht: '2.11.2026' })],
  ['eine Einwilligung, die niemanden angeht', (satz: Satz) => ({ ...satz, einwilligungen: [] })],
])('ein kaputtes Beispiel fällt auf: %s', (_was, kaputt) => {
  const [satz] = saetze() as [Satz]
  expect(findFehler('beispiel', satz)).toEqual([])
  expect(findFehler('beispiel', kaputt(satz))).not.toEqual([])
})

test('ab 1.000 Beispielen nennt jede Seite die nächste; zusammen sind es alle, jedes einmal', () => {
  const alle = Array.from({ length: 2_001 }, (_, n) => `{"kennung":"k${n}"}`)
  const seiten = new Map(
    toBeispielseiten(
      alle.map((satz) => ({ json: () => satz })),
      hub,
    ).map(({ pfad, inhalt }) => [`${hub.adresse}${pfad}`, JSON.parse(inhalt())]),
  )
  const gelesen: string[] = []
  for (let next = `${hub.adresse}/api/v1/beispiele.json`; next; next = seiten.get(next).next) {
    const { total, pages, permalink, beispiele } = seiten.get(next)
    expect([total, pages, permalink]).toEqual([2_001, 3, next])
    gelesen.push(...beispiele.map((satz: unknown) => JSON.stringify(satz)))
  }
  expect(gelesen).toEqual(alle)
})

test('die Änderungen stehen nach dem Tag; von einem gegangenen Beispiel bleiben Kennung und Tag', () => {
  const [bericht] = berichte as [Bericht]
  const { kennung, veroeffentlicht } = bericht.beispiel
  const { aenderungen } = json<{ aenderungen: Record<string, unknown>[] }>(
    '/api/v1/aenderungen.json',
    schreibe([bericht], [musterkreis], {
      geschichte: new Map([[bericht.slug, [{ datum: '2031-02-03', saetze: ['Geändert: Titel.'] }]]]),
      dazugekommen: new Map(),
      gegangen: [{ kennung: 'weg11', datum: '2030-01-02' }, { kennung: 'weg22' }],
    }),
  )
  const permalink = (id: string) => `https://hub.example/b/${id}/`
  expect(aenderungen).toEqual([
    { datum: null, art: 'entfallen', kennung: 'weg22', permalink: permalink('weg22') },
    { datum: '2031-02-03', art: 'geaendert', kennung, permalink: permalink(kennung), was: ['Geändert: Titel.'] },
    { datum: '2030-01-02', art: 'entfallen', kennung: 'weg11', permalink: permalink('weg11') },
    { datum: veroeffentlicht, art: 'neu', kennung, permalink: permalink(kennung) },
  ])
})

test('ein Beispiel, das später in den Bestand kam, als im Kopf steht, ist an dem späteren Tag neu', () => {
  const [bericht] = berichte as [Bericht]
  const verlauf = { ...OHNE_GIT, dazugekommen: new Map([[bericht.slug, '2031-01-01']]) }
  expect(json('/api/v1/aenderungen.json', schreibe([bericht], [musterkreis], verlauf))['aenderungen']).toMatchObject([
    { datum: '2031-01-01', art: 'neu' },
  ])
})

test('die Beschreibung ist gültiges OpenAPI 3.1 und nennt genau die Dateien, die es gibt', async () => {
  const text = dateien.get('/api/v1/openapi.json') ?? ''
  const verweise = new Set([...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ziel]) => ziel))
  expect(verweise).toEqual(new Set(SCHEMATA.map((name) => `${hub.adresse}${schemapfad(name)}`)))
  // Der Prüfer folgt keinen Verweisen in andere Dateien; dass es sie gibt, steht eine Zeile höher.
  const openapi = JSON.parse(text.replaceAll(/"\$ref": "[^"]+"/g, '')) as { paths: Record<string, unknown> }
  const validator = new Validator()
  expect(await validator.validate(openapi)).toMatchObject({ valid: true })
  expect(validator.version).toBe('3.1')
  expect(await validator.validate({ ...openapi, paths: { 'ohne-strich': {} } })).toMatchObject({ valid: false })
  const muster = Object.keys(openapi.paths).map((pfad) => new RegExp(`^${pfad.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[\\w-]+')}$`))
  const api = [...dateien.keys()].filter((pfad) => pfad.startsWith('/api/') && !pfad.endsWith('openapi.json'))
  for (const pfad of api)
    expect(
      muster.filter((ausdruck) => ausdruck.test(pfad)),
      pfad,
    ).toHaveLength(1)
  // Nur die zweite Seite der Liste gibt es in einem kleinen Bestand nicht.
  const ohneDatei = muster.filter((ausdruck) => !api.some((pfad) => ausdruck.test(pfad)))
  expect(ohneDatei.map(({ source }) => source)).toEqual([expect.stringContaining('seite-')])
})

test('das Datenpaket beschreibt jede Spalte der Tabelle und nichts sonst', () => {
  const paket = json<{ resources: { path: string; bytes: number; schema: { fields: { name: string; type: string }[] } }[] }>(
    '/api/v1/datapackage.json',
  )
  const [tabelle] = paket.resources
  const csv = dateien.get(`/api/v1/${tabelle?.path}`) ?? ''
  expect(tabelle?.bytes).toBe(Buffer.byteLength(csv))
  expect(tabelle?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(zeilen()[0] ?? {}))
  for (const { name, type } of tabelle?.schema.fields ?? [])
    for (const zeile of zeilen()) {
      const wert = zeile[name] ?? ''
      if (wert === '' || wert === 'nicht-genannt') continue
      if (type === 'number') expect(wert, name).toMatch(/^\d+(?:,\d+)?$/)
      if (type === 'date') expect(wert, name).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
})

test('derselbe Bestand ergibt dieselben Dateien, Byte für Byte; ein leerer ergibt gültige', () => {
  expect(schreibe(berichte, [musterkreis])).toEqual(schreibe(berichte, [musterkreis]))
  const leer = schreibe([], [])
  for (const name of ['beispiele', 'jobcenter', 'aenderungen'] as const)
    expect(findFehler(name, json(`/api/v1/${name}.json`, leer))).toEqual([])
  expect(zeilen(leer)).toEqual([])
})
