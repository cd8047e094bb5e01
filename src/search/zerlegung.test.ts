import { expect, test } from 'vitest'
import { fold, stammOf } from './wort.ts'
import { zerlege } from './zerlegung.ts'

const wortschatz = new Set(
  [
    'Sprache',
    'Förderung',
    'Jugend',
    'Beruf',
    'Agentur',
    'Arbeit',
    'Losigkeit',
    'Kinder',
    'Betreuung',
    'Integration',
    'Grund',
    'Migration',
    'Markt',
    'Gesundheit',
    'Amt',
    'Hintergrund',
  ]
    .map(stammOf)
    .concat('jugendberufsagentur'),
)
const teile = (wort: string) => zerlege(fold(wort), wortschatz)

test('zerlegt in Wörter, mit und ohne Fuge', () => {
  expect(teile('Sprachförderung')).toEqual([stammOf('Sprache'), stammOf('Förderung')])
  expect(teile('Kinderbetreuung')).toEqual([stammOf('Kinder'), stammOf('Betreuung')])
  expect(teile('Gesundheitsamt')).toEqual([stammOf('Gesundheit'), 'amt'])
  expect(teile('Jugendberufsagenturen')).toEqual([stammOf('Jugend'), stammOf('Beruf'), stammOf('Agentur')])
})

test('nimmt wenige lange Teile vor vielen kurzen', () => {
  expect(teile('Migrationshintergrund')).toEqual([stammOf('Migration'), stammOf('Hintergrund')])
})

test('lässt ganz, was keine Zusammensetzung bekannter Wörter ist', () => {
  for (const wort of ['Jobcenter', 'Arbeitgeber', 'Hintergrund', 'Beratung', 'Hausbesuch', '16i', 'Amt'])
    expect(teile(wort), wort).toEqual([])
})
