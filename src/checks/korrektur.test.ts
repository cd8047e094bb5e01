import { expect, test } from 'vitest'
import { readEinreichung } from './einreichung.ts'
import { korrigiere } from './korrektur.ts'
import { einsetzen, musterUmfeld } from './muster.ts'
import { checkEinreichung } from './run.ts'

const check = (datei: string) =>
  checkEinreichung('muster/index.mdx', readEinreichung('muster', new TextEncoder().encode(datei), musterUmfeld.umbenennungen), musterUmfeld)
const nachher = (datei: string) => korrigiere(datei, check(datei)).text

test('Datum, Begriff und Feldname werden getauscht, auch in Anführungszeichen; danach ist die Prüfung zufrieden', () => {
  const { datei } = einsetzen({
    kopf: 'zielgrupen:\n  - "Langzeitleistungsbezieher" # Kommentar bleibt\nzeitraum:\n  beginn: März 2015\nveroeffentlicht: 4.3.2025\nzielgruppen:\n  - leistungsberechtigte',
  })
  const kaputt = datei.replace('\nzielgruppen:\n  - leistungsberechtigte', '')
  const { text, behoben } = korrigiere(kaputt, check(kaputt))
  expect(text).toContain('zielgruppen:\n  - "Langzeitleistungsbezieher" # Kommentar bleibt')
  expect(text).toContain('  beginn: 2015-03\n')
  expect(text).toContain('veroeffentlicht: 2025-03-04\n')
  expect(behoben).toHaveLength(3)
  const zweite = nachher(text)
  expect(zweite).toContain('- "langzeitleistungsbeziehende" # Kommentar bleibt')
  expect(check(zweite)).toEqual([])
})

test('Windows-Zeilenenden und Sätze bleiben, wie sie sind', () => {
  const { datei } = einsetzen({ kopf: 'veroeffentlicht: 4. März 2025' })
  const windows = datei.replaceAll('\n', '\r\n')
  expect(nachher(windows)).toBe(windows.replace('4. März 2025', '2025-03-04'))
})

test('Leerraum am Zeilenende geht, ein gewollter Umbruch bleibt', () => {
  const { datei } = einsetzen({ text: 'Erste Zeile  \nzweite Zeile \n\nEin Absatz.  ' })
  expect(nachher(datei)).toBe(datei.replace('zweite Zeile ', 'zweite Zeile').replace('Ein Absatz.  ', 'Ein Absatz.'))
})

test('wo zwei Begriffe gleich nahe liegen, ein Jahr zweistellig oder ein Tag unmöglich ist, bleibt der Wert stehen', () => {
  for (const kopf of [
    'veroeffentlicht: 4.3.25',
    'veroeffentlicht: 31.2.2025',
    'einfluss:\n  - text: Zwei Fachkräfte beraten im Bus.\n    art: indirekt und direkt',
  ]) {
    const { datei } = einsetzen({ kopf })
    expect(check(datei)).not.toEqual([])
    expect(nachher(datei)).toBe(datei)
  }
})

test('alte Namen werden umgeschrieben; Kommentare, Reihenfolge und Abstände bleiben', () => {
  const { datei } = einsetzen({
    kopf: '# Vorab\numstaende:   Ländlicher Kreis mit weiten Wegen.   # Kommentar\nzielgruppen: [ alleinstehende-eltern,leistungsberechtigte ]',
  })
  expect(check(datei).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['umbenannt', 'hint'],
    ['umbenannt', 'hint'],
  ])
  expect(nachher(datei)).toBe(datei.replace('umstaende', 'rahmenbedingungen').replace('alleinstehende-eltern', 'alleinerziehende'))
})
