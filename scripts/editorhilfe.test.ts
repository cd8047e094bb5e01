import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import * as mini from 'zod/mini'
import { splitKopf } from '../src/mdx/trennen.ts'
import { Beispiel } from '../src/model/beispiel.ts'
import { toEditorschema } from '../src/model/editorschema.ts'
import { feld } from '../src/model/feldhilfe.ts'
import { SCHEMADATEI, schemaText } from './editor/verzeichnis.ts'

/** Der Kopf, wie ein Editor ihn liest: mit Zahlen, wo YAML welche sieht. */
const kopfOf = (text: string): Record<string, unknown> => parse(splitKopf(text)?.yaml ?? '')
const schema = z.fromJSONSchema(toEditorschema() as Parameters<typeof z.fromJSONSchema>[0])
const GUT = readFileSync('e2e/fixtures/anderer-bestand/beispiele/musterkreis-werkstattbus/index.mdx', 'utf8')

test('das Schema im Projekt ist das aus dem Modell', () => {
  expect(readFileSync(SCHEMADATEI, 'utf8').replaceAll('\r\n', '\n'), 'Bitte „npm run editorhilfe“ laufen lassen.').toBe(schemaText())
  expect(spawnSync(process.execPath, ['scripts/editorhilfe.ts', '--check']).status).toBe(0)
})

test('jedes Beispiel des Bestands hält es ein', () => {
  for (const slug of readdirSync('content/beispiele')) {
    const { error } = schema.safeParse(kopfOf(readFileSync(`content/beispiele/${slug}/index.mdx`, 'utf8')))
    expect(error?.issues, slug).toBeUndefined()
  }
})

test.each([
  ['ein verschriebenes Feld', (text: string) => text.replace('zielgruppen:', 'zielgrupen:')],
  ['ein Begriff, den es nicht gibt', (text: string) => text.replace('- mobilitaet', '- mobil')],
  ['ein Datum in anderer Form', (text: string) => text.replace(/veroeffentlicht: .*/, 'veroeffentlicht: 2.11.2026')],
  ['ein fehlendes Pflichtfeld', (text: string) => text.replace(/titel: .*\n/, '')],
])('%s fällt im Editor auf', (_was, kaputt) => {
  expect(schema.safeParse(kopfOf(GUT)).success).toBe(true)
  expect(schema.safeParse(kopfOf(kaputt(GUT))).success).toBe(false)
})

test('0,5 und 0.5 sind beide recht, ein Jahr auch ohne Anführungszeichen', () => {
  const zahl = GUT.replace(
    'veroeffentlicht:',
    'ressourcen:\n  personal:\n    - rolle: Beratung\n      vze: 0,5\n    - rolle: Leitung\n      vze: 0.5\nzeitraum:\n  beginn: 2015\nveroeffentlicht:',
  )
  expect(schema.safeParse(kopfOf(zahl)).error?.issues).toBeUndefined()
})

test('ein neues Feld ist ohne weiteres Zutun darin, mit Hilfe und beiden Beispielen', () => {
  const neu = mini.extend(Beispiel, {
    wetter: feld(mini.optional(mini.string()), { title: 'Wetter', description: 'Wie war es?', gut: 'sonnig', schlecht: 'egal' }),
  })
  expect((toEditorschema(neu)['properties'] as Record<string, unknown>)['wetter']).toEqual({
    type: 'string',
    title: 'Wetter',
    description: 'Wie war es?\n\n👍 sonnig\n👎 egal',
  })
})
