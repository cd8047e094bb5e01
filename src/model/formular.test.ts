import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Beispiel } from './beispiel.ts'
import { zeichen } from './felder.ts'
import { feld } from './feldhilfe.ts'
import { type Formularfeld, toFormular, toJsonSchema } from './formular.ts'
import { toVorlage } from './vorlage.ts'

const alle = (felder: readonly Formularfeld[]): Formularfeld[] =>
  felder.flatMap((feld) => [
    feld,
    ...(feld.art === 'gruppe' ? alle(feld.felder) : []),
    ...(feld.art === 'liste' ? alle([feld.eintrag]) : []),
  ])

test('der Steckbrief fragt acht Angaben, jede mit einem guten und einem schlechten Beispiel', () => {
  const kurz = toFormular().bereiche.flatMap(({ felder }) => felder.filter(({ stufe }) => stufe === 'kurz'))
  expect(kurz.map(({ name }) => name)).toEqual([
    'titel',
    'kurzfassung',
    'jobcenter',
    'handlungsfelder',
    'zielgruppen',
    'ausgangslage',
    'umsetzung',
    'einfluss',
  ])
  for (const feld of kurz) for (const text of [feld.titel, feld.hilfe, feld.gut, feld.schlecht]) expect(text, feld.name).not.toBe('')
})

test('jedes Feld des Schemas steht genau einmal im Formular, mit Titel und Hilfe', () => {
  const { felder, bereiche } = toFormular()
  const imFormular = bereiche.flatMap((bereich) => bereich.felder.filter(({ art }) => art !== 'abschnitt')).map(({ name }) => name)
  expect(imFormular.sort()).toEqual(Object.keys(Beispiel.shape).sort())
  for (const feld of alle(felder).filter(({ name }) => !name.endsWith('#')))
    for (const text of [feld.titel, feld.hilfe, feld.gut, feld.schlecht]) expect(text, feld.name).not.toBe('')
})

test('jede Auswahl zeigt Wörter statt Kennungen', () => {
  for (const feld of alle(toFormular().felder)) {
    if (!('werte' in feld) || feld.art !== 'auswahl') continue
    expect(feld.werte.length, feld.name).toBeGreaterThan(0)
    for (const { label } of feld.werte) expect(label, feld.name).not.toBe('')
  }
})

test('ein neues Feld im Schema steht ohne weitere Änderung in Formular, Vorlage und JSON-Schema', () => {
  const schema = z.extend(Beispiel, {
    wetter: feld(z.optional(z.enum(['sonne', 'regen'])), { title: 'Wetter', description: 'Wie war es?', gut: 'sonne', schlecht: 'gut' }),
    geduld: feld(zeichen(3, 400), { title: 'Geduld', description: 'Wie lange?', gut: 'Ein Jahr.', schlecht: 'lange' }),
  })
  const { felder, bereiche } = toFormular(schema)
  const weiteres = bereiche.find(({ id }) => id === 'weiteres')
  expect(weiteres?.felder.map(({ name, titel, art, stufe }) => ({ name, titel, art, stufe }))).toEqual([
    { name: 'wetter', titel: 'Wetter', art: 'auswahl', stufe: 'voll' },
    { name: 'geduld', titel: 'Geduld', art: 'absatz', stufe: 'kurz' },
  ])
  expect(felder.map(({ name }) => name)).toContain('wetter')
  expect(toVorlage(felder)).toContain('# Geduld: Wie lange? Gut: Ein Jahr.\ngeduld:')
  expect(toJsonSchema(schema).properties?.['wetter']).toMatchObject({ title: 'Wetter', enum: ['sonne', 'regen'] })
})
