import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { teileSaetze } from '../model/satz.ts'
import { schulstufe } from './lesbarkeit.ts'
import { SEITENANKER } from './rules/verweise-im-bestand.ts'
import { isKunstwort, satzanfang, woerterIn, zaehleSilben } from './satz.ts'
import { mengenIn } from './zahlen.ts'

const saetze = (text: string) => teileSaetze(text).map((satz) => satz.text)

test('Kürzel, Ordnungszahlen und Daten beenden keinen Satz', () => {
  expect(saetze('Am 3. Mai kamen z. B. Frauen, d. h. Mütter. Bis Ende 2019. Im 2. Quartal ca. 40 Menschen!')).toEqual([
    'Am 3. Mai kamen z. B. Frauen, d. h. Mütter.',
    'Bis Ende 2019.',
    'Im 2. Quartal ca. 40 Menschen!',
  ])
})

test('eine Zahl am Ende beendet einen Satz, ein Anführungszeichen gehört noch dazu', () => {
  expect(saetze('Sie waren zwischen 18 und 67. Wie ging es weiter? „Gut.“ So hieß es.')).toEqual([
    'Sie waren zwischen 18 und 67.',
    'Wie ging es weiter?',
    '„Gut.“',
    'So hieß es.',
  ])
  expect(teileSaetze('Eins.  Zwei.').map(({ start }) => start)).toEqual([0, 7])
})

test('Wörter: Bindestrich, Doppelpunkt und Tausenderpunkt trennen nicht', () => {
  expect(woerterIn('Der Job-Turbo half 1.450 Bewerber:innen – seit 2017/2018.')).toEqual([
    'Der',
    'Job-Turbo',
    'half',
    '1.450',
    'Bewerber:innen',
    'seit',
    '2017/2018',
  ])
})

test.each([
  ['Amt', 1],
  ['Beratung', 3],
  ['Häuser', 2],
  ['Quelle', 2],
  ['Arbeitslosigkeit', 5],
  ['Kundinnenbeirat', 5],
  ['SGB', 1],
])('„%s“ hat %i Silben', (wort, silben) => expect(zaehleSilben(wort)).toBe(silben))

test('ein Kunstwort spricht man, eine Abkürzung buchstabiert man', () => {
  expect(['TANDEM', 'VOICE', 'AVGS', 'DSGVO', 'BAMF'].map(isKunstwort)).toEqual([true, true, false, false, false])
})

test('Wiener Sachtextformel, von Hand gerechnet: 4 Wörter in 2 Sätzen, davon 1 lang und dreisilbig, 2 einsilbig', () => {
  expect(
    schulstufe([
      ['Der', 'Bus'],
      ['Gute', 'Beratung'],
    ]),
  ).toBeCloseTo(0.1935 * 25 + 0.1672 * 2 + 0.1297 * 25 - 0.0327 * 50 - 0.875, 10)
})

test('der Satzanfang trägt keine fremden Anführungszeichen', () => {
  expect(satzanfang('Das Projekt „Bus“ fährt, und zwar oft, in die Dörfer.')).toBe('„Das Projekt Bus fährt, und zwar …“')
  expect(satzanfang('Ein Bus.')).toBe('„Ein Bus.“')
})

test('Mengen sind keine Jahre, Anteile, Dauern, Daten oder Paragrafen', () => {
  expect(mengenIn('Am 3. Mai 2024 kamen rund 1.450 Menschen, 40 Prozent unter 25, für 6 Monate nach § 16i und 12 Frauen.')).toEqual([
    { wert: 1450, start: 26, ende: 31, ungefaehr: true },
    { wert: 12, start: 91, ende: 93, ungefaehr: false },
  ])
})

test('lange Reihen von Satzzeichen halten niemanden auf', () => {
  for (const zeichen of ['.', '.“', '. ', '!?', 'A.', 'a ', '1.', '-', 'wird '])
    for (const teil of [teileSaetze, woerterIn, mengenIn]) expect(teil(zeichen.repeat(65_536 / zeichen.length))).toBeInstanceOf(Array)
}, 10_000)

test('jeder Anker, auf den Links zeigen dürfen, steht wirklich auf der Beispielseite', () => {
  const teile = readdirSync(new URL('../components/beispiel', import.meta.url)).map((name) => `components/beispiel/${name}`)
  const vorlagen = [
    ...teile,
    'pages/beispiele/[slug].astro',
    'components/Einfluss.astro',
    'components/Ressourcen.astro',
    'components/Kontextbox.astro',
  ]
    .map((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
    .join('\n')
  expect(vorlagen).toContain('<h2 id={id}')
  for (const anker of [...SEITENANKER.slice(5), 'quellen', 'kontakt']) expect(vorlagen).toContain(`id="${anker}"`)
})
