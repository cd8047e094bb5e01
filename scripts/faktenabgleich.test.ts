import { expect, test } from 'vitest'
import { findGemeinsames, median, readGelesenes, stueckeVonFakt, vergleicheZahlen, zahlenIn, ziehe } from './faktenabgleich.ts'

const zahlen = (text: string) => zahlenIn(text).map(({ zahl }) => zahl)

test('Zahlen in einheitlicher Form: Tausender, Komma, Wörter, Monate, Paragrafen, Niveau', () => {
  expect(zahlen('Am 16. Mai 2022 kamen 11.900 Menschen, 1,5 Mio. Euro, zwölf Mütter')).toEqual(['16', '5', '2022', '11900', '1.5', '12'])
  expect(zahlen('zehnminütige Gespräche nach §16i und § 16e, ab B1, im 2020-03')).toEqual(['10', '§16i', '§16e', 'B1', '2020', '3'])
  expect(zahlen('01.10.2019-31.03.2025')).toEqual(['1', '10', '2019', '31', '3', '2025'])
  expect(zahlen('fünfundzwanzig Betriebe, einundvierzig Kurse, ein Dutzend Firmen, Hunderte von Anfragen')).toEqual([
    '25',
    '41',
    '12',
    '100',
  ])
  expect(zahlen('Mann und vierzig, wundervierzig')).toEqual(['40'])
  expect(zahlen('Die erste Phase, einer von beiden, U25')).toEqual([])
})

test('eine Zahl in Ziffern ohne Beleg fällt auf, ein Zahlwort ist anzusehen', () => {
  const fakt = stueckeVonFakt({
    key: 'a-99',
    source: { url: 'https://a.de/77', date: '2017-08' },
    results: [{ value: 306, period: '2024' }],
  })
  const angaben = [
    { ort: 'kurzfassung', text: '306 Menschen im Jahr 2024, gemeldet am 3. August 2017' },
    { ort: 'Umsetzung', text: 'drei Wege, 306 Menschen' },
    { ort: 'Umsetzung', text: '77 oder 99' },
  ]
  const { belegt, unbelegt, zuPruefen } = vergleicheZahlen(angaben, fakt)
  expect(belegt).toEqual([
    { wortlaut: '306', ort: 'kurzfassung', fundorte: ['results[0].value'] },
    { wortlaut: '2024', ort: 'kurzfassung', fundorte: ['results[0].period'] },
    { wortlaut: 'August', ort: 'kurzfassung', fundorte: ['source.date'] },
    { wortlaut: '2017', ort: 'kurzfassung', fundorte: ['source.date'] },
  ])
  expect(unbelegt.map(({ wortlaut }) => wortlaut)).toEqual(['3', '77', '99'])
  expect(zuPruefen).toEqual([{ wortlaut: 'drei', ort: 'Umsetzung', fundorte: [] }])
})

test('was eine Zahl am ehesten trägt, steht zuerst; eine Zeitangabe in Ziffern belegt kein Zahlwort', () => {
  const fakt = stueckeVonFakt({ years: '2019-05', approach: ['5 Wege'], results: [{ text: '5 Kurse', period: '2019' }] })
  const ortVon = (text: string) => vergleicheZahlen([{ ort: 'titel', text }], fakt).belegt.flatMap(({ fundorte }) => fundorte)
  expect(ortVon('5')).toEqual(['results[0].text', 'approach[0]', 'years'])
  expect(ortVon('fünf Wege')).toEqual(['results[0].text', 'approach[0]'])
  const nurZeit = stueckeVonFakt({ years: '2019-05, fünfjährig', source: { date: '2019-04' } })
  const urteil = vergleicheZahlen([{ ort: 'titel', text: 'vier Jahre, fünf Jahre, im April' }], nurZeit)
  expect(urteil.zuPruefen.map(({ wortlaut }) => wortlaut)).toEqual(['vier'])
  expect(urteil.belegt.map(({ wortlaut }) => wortlaut)).toEqual(['fünf', 'April'])
})

const ZWOELF = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'

test('gemeinsame Wortläufe: erst ab zwölf Wörtern, in voller Länge, nie über ein Stück hinaus', () => {
  const quelle = (name: string, ...stuecke: string[]) => ({ name, stuecke })
  expect(findGemeinsames([quelle('a', `Davor ${ZWOELF}, dreizehn danach`)], [quelle('fakt', `${ZWOELF} Dreizehn! Ende`)])).toEqual([
    { name: 'a', mit: 'fakt', wortlaut: `${ZWOELF} dreizehn` },
  ])
  expect(findGemeinsames([quelle('a', ZWOELF), quelle('b', ZWOELF)], [])).toEqual([{ name: 'b', mit: 'a', wortlaut: ZWOELF }])
  expect(
    findGemeinsames([quelle('a', 'eins zwei drei vier fünf sechs', 'sieben acht neun zehn elf zwölf')], [quelle('f', ZWOELF)]),
  ).toEqual([])
  expect(findGemeinsames([quelle('a', ZWOELF, ZWOELF)], [])).toEqual([])
})

test('die Auswahl ist mit demselben Startwert dieselbe und wiederholt nichts', () => {
  const liste = Array.from({ length: 40 }, (_, index) => index)
  expect(ziehe(liste, 15, 7)).toEqual(ziehe(liste, 15, 7))
  expect(ziehe(liste, 15, 8)).not.toEqual(ziehe(liste, 15, 7))
  expect(new Set(ziehe(liste, 15, 7)).size).toBe(15)
  expect(ziehe(liste, 99, 7)).toHaveLength(40)
})

test('Median', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeUndefined()
})

test('aus einem Beispiel zählen Kopf und Text, nicht Kennung, Adresse, Veröffentlichung und der zitierte Titel einer Quelle', () => {
  const datei = `---
kennung: k7m3q
titel: Ein Bus für 42 Dörfer
kurzfassung: Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem umgebauten Bus.
jobcenter:
  - "99999"
herkunft: oeffentliche-quelle
quellen:
  - titel: Bericht 2024
    herausgeber: Musterkreis
    adresse: https://www.musterkreis.de/4711
    datum: 2025
handlungsfelder: [aufsuchende-arbeit]
zielgruppen: [leistungsberechtigte]
einfluss:
  - text: Zwei Fachkräfte beraten im Bus.
    art: direkt
veroeffentlicht: 2026-11-23
lizenz: CC-BY-4.0
---

## Ausgangslage

Weite Wege.

## Umsetzung

Seit 2023 fährt ein Bus.
`
  const gelesen = readGelesenes('bus', new TextEncoder().encode(datei))
  expect(gelesen?.angaben.flatMap(({ ort, text }) => zahlen(text).map((zahl) => `${zahl} ${ort}`))).toEqual([
    '42 titel',
    '4 kurzfassung',
    '2025 quellen[0].datum',
    '2 einfluss[0].text',
    '2023 Umsetzung',
  ])
  expect(gelesen?.saetze).not.toContain('Bericht 2024')
  expect(readGelesenes('leer', new TextEncoder().encode('---\n---\n'))).toBeUndefined()
})
