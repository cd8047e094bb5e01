import { expect, test } from 'vitest'
import { z } from 'zod/mini'
import { toSchemata } from '../../src/daten/schemata.ts'
import { Beispiel } from '../../src/model/beispiel.ts'
import { findBrueche } from './vergleich.ts'
import { listSchemata, readText } from './verzeichnis.ts'

type Knoten = Record<string, unknown>

const alt = toSchemata().beispiel
/** Die heutige Fassung, an einer Stelle geändert. */
const mit = (change: (schema: { properties: Record<string, Knoten>; required: string[] }) => void): Knoten => {
  const kopie = structuredClone(alt) as Knoten & { properties: Record<string, Knoten>; required: string[] }
  change(kopie)
  return kopie
}
const feld = (properties: Record<string, Knoten>, name: string): Knoten => properties[name] as Knoten
const unter = (knoten: Knoten, name: string): Record<string, Knoten> => knoten[name] as Record<string, Knoten>

test('die veröffentlichten Schemata stimmen mit dem Modell und halten, was die freigegebenen zusagen', () => {
  for (const { datei, freigabe, text } of listSchemata()) {
    expect(readText(datei), `Bitte „npm run schema“ laufen lassen: ${datei}`).toBe(text)
    const frei = readText(freigabe)
    expect(frei, `${freigabe} fehlt; „npm run schema -- --freigeben“ legt sie an.`).not.toBe('')
    expect(findBrueche(JSON.parse(frei), JSON.parse(text)), freigabe).toEqual([])
  }
})

test.each<[string, (schema: { properties: Record<string, Knoten>; required: string[] }) => void, string]>([
  ['ein Feld fehlt', ({ properties }) => delete properties['rahmenbedingungen'], '/rahmenbedingungen: gibt es nicht mehr'],
  ['ein Feld ist neu Pflicht', ({ required }) => required.push('kontakt'), '/kontakt: ist jetzt Pflicht'],
  [
    'ein neues Feld ist Pflicht',
    ({ properties, required }) => {
      properties['wetter'] = { type: 'string' }
      required.push('wetter')
    },
    '/wetter: ist jetzt Pflicht',
  ],
  ['eine Zusage fällt weg', ({ required }) => required.splice(required.indexOf('titel'), 1), '/titel: ist nicht mehr zugesagt'],
  ['ein Wert fehlt', ({ properties }) => (feld(properties, 'status')['enum'] as string[]).pop(), '/status: der Wert "archiviert" fehlt'],
  ['eine andere Art', ({ properties }) => (feld(properties, 'titel')['type'] = 'number'), '/titel: ist nicht mehr string'],
  ['eine engere Grenze', ({ properties }) => (feld(properties, 'titel')['maxLength'] = 50), '/titel: maxLength ist kleiner'],
  ['ein höheres Mindestmaß', ({ properties }) => (feld(properties, 'einfluss')['minItems'] = 2), '/einfluss: minItems ist größer'],
  ['ein anderes Muster', ({ properties }) => (feld(properties, 'kennung')['pattern'] = '^x'), '/kennung: pattern ist ein anderes'],
  ['nur noch feste Werte', ({ properties }) => (feld(properties, 'titel')['enum'] = ['a']), '/titel: lässt nur noch bestimmte Werte zu'],
  [
    'tief im Baum',
    ({ properties }) => delete unter(unter(feld(properties, 'ergebnisse'), 'items'), 'properties')['basis'],
    '/ergebnisse/*/basis: gibt es nicht mehr',
  ],
  [
    'eine Form weniger',
    ({ properties }) =>
      (unter(unter(feld(properties, 'ressourcen'), 'properties'), 'vorlauf_monate')['anyOf'] as unknown as unknown[]).pop(),
    '/ressourcen/vorlauf_monate: eine mögliche Form fehlt',
  ],
])('bricht: %s', (_was, change, satz) => {
  expect(findBrueche(alt, mit(change))).toEqual([satz])
})

test.each<[string, (schema: { properties: Record<string, Knoten>; required: string[] }) => void]>([
  ['nichts geändert', () => undefined],
  ['ein freiwilliges Feld mehr', ({ properties }) => (properties['wetter'] = { type: 'string' })],
  ['ein Wert mehr', ({ properties }) => (feld(properties, 'status')['enum'] as string[]).push('ruht')],
  ['eine weitere Grenze', ({ properties }) => (feld(properties, 'titel')['maxLength'] = 200)],
  ['ein anderer Hilfetext', ({ properties }) => (feld(properties, 'titel')['description'] = 'Neu gesagt.')],
  [
    'eine Form mehr',
    ({ properties }) =>
      (unter(unter(feld(properties, 'ressourcen'), 'properties'), 'vorlauf_monate')['anyOf'] as unknown as unknown[]).push({
        type: 'null',
      }),
  ],
])('bricht nicht: %s', (_was, change) => {
  expect(findBrueche(alt, mit(change))).toEqual([])
})

test('ein neues Feld des Modells ist ohne weiteres Zutun darin und bricht nichts, auch mit Vorgabe', () => {
  const neu = toSchemata(z.extend(Beispiel, { wetter: z._default(z.string(), 'sonnig').check(z.meta({ title: 'Wetter' })) })).beispiel
  expect((neu['properties'] as Record<string, unknown>)['wetter']).toEqual({ default: 'sonnig', type: 'string', title: 'Wetter' })
  expect(findBrueche(alt, neu)).toEqual([])
})
