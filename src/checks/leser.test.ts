import { expect, test } from 'vitest'
import { type Gelesen, lesen } from './leser.ts'
import { einsetzen, musterUmfeld } from './muster.ts'

const EINWILLIGUNG = (fuer: string, was: string, widerrufen = true) =>
  `  - fuer: ${fuer}${was && `\n    was: ${was}`}\n    form: schriftlich\n    erteilt_am: 2026-03-01${widerrufen ? '\n    widerrufen_am: 2026-09-01' : ''}`

const TEXT = `Der Bus hält an acht Orten.

Im Bus sitzt Kim Beispiel an vier Tagen.

* Montags fährt **Kim**
  Beispiel nach Norden.
* Dienstags fährt der Bus nach Süden.

| Tag | Wer |
|---|---|
| Mittwoch | Kim Beispiel |
| Donnerstag | zwei Fachkräfte |

<Zitat rolle="Fallmanagerin">

Endlich Zeit für ein Gespräch.

</Zitat>

<Zitat rolle="Fahrer">

Die Straßen sind eng.

</Zitat>
`

const read = (einwilligungen: string[]): Gelesen => {
  const { datei } = einsetzen({
    kopf: `einwilligungen:\n${einwilligungen.join('\n')}\nzielgruppe_genau: Alle, die Kim Beispiel im Bus besuchen.`,
    text: TEXT,
  })
  return lesen({ slug: 'muster', file: 'muster/index.mdx', bytes: new TextEncoder().encode(datei) }, musterUmfeld)
}

const readStueck = (kopf: string, text: string): Gelesen =>
  lesen({ slug: 'muster', file: 'muster/index.mdx', bytes: new TextEncoder().encode(einsetzen({ kopf, text }).datei) }, musterUmfeld)
const zitate = [EINWILLIGUNG('zitat', 'Fallmanagerin', false), EINWILLIGUNG('zitat', 'Fahrer', false)]

test('solange die Einwilligung gilt, erscheint alles; wer eingewilligt hat, erscheint nie', () => {
  const { findings, bericht, widerrufen } = read([...zitate, EINWILLIGUNG('name', 'Kim Beispiel', false)])
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(JSON.stringify(bericht?.abschnitte)).toContain('Endlich Zeit')
  expect(JSON.stringify(bericht?.abschnitte)).toContain('Kim Beispiel')
  expect(bericht?.beispiel.einwilligungen).toEqual([])
  expect(widerrufen).toBe(false)
})

test('ein widerrufenes Zitat verschwindet, das andere bleibt', () => {
  const { bericht } = read([EINWILLIGUNG('zitat', 'Fallmanagerin'), EINWILLIGUNG('zitat', 'Fahrer', false)])
  const text = JSON.stringify(bericht)
  expect(text).not.toContain('Endlich Zeit')
  expect(text).toContain('Die Straßen sind eng.')
})

test('ein widerrufener Name nimmt Absatz, Listenpunkt und Zeile mit, auch über Auszeichnung und Umbruch hinweg', () => {
  const { bericht } = read([...zitate, EINWILLIGUNG('name', 'kim beispiel')])
  const text = JSON.stringify(bericht)
  expect(text).not.toMatch(/Kim|Norden|Mittwoch/)
  expect(text).toContain('Der Bus hält an acht Orten.')
  expect(text).toContain('Dienstags')
  expect(text).toContain('Donnerstag')
  expect(bericht?.beispiel.zielgruppe_genau).toBe('Alle, die [Name entfernt] im Bus besuchen.')
})

test('ein widerrufenes Beispiel ist als widerrufen gekennzeichnet', () => {
  expect(read([...zitate, EINWILLIGUNG('beispiel', '')]).widerrufen).toBe(true)
})

test('ein erkannter Name steht mit Einwilligung da, ohne nicht; ein Widerruf hält den Bau nicht auf und löscht ihn', () => {
  const text = 'Der Bus hält an acht Orten.\n\nAm Steuer sitzt Fatima Beispielsson.'
  const mit = readStueck(`einwilligungen:\n${EINWILLIGUNG('name', 'Fatima Beispielsson', false)}`, text)
  expect(mit.findings).toEqual([])
  expect(JSON.stringify(mit.bericht)).toContain('Fatima Beispielsson')
  expect(readStueck('status: aktiv', text).findings.map(({ rule, severity }) => [rule, severity])).toEqual([['personenname', 'error']])
  const widerrufen = readStueck(`einwilligungen:\n${EINWILLIGUNG('name', 'Fatima Beispielsson')}`, text)
  expect(widerrufen.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['personenname', 'hint'],
    ['personenname', 'hint'],
    ['einwilligung-widerrufen', 'hint'],
  ])
  expect(JSON.stringify(widerrufen.bericht)).not.toContain('Beispielsson')
  expect(JSON.stringify(widerrufen.bericht)).toContain('an acht Orten')
})

test.each(['bus.jpg', './bus.jpg'])('ein widerrufenes Bild verschwindet mit Nachweis, auch als „%s“ geschrieben', (url) => {
  const kopf = (widerruf: boolean) =>
    `bilder:\n  - datei: bus.jpg\n    urheber: Team Lindenhof\n    lizenz: wie-beispiel\n    personen_erkennbar: ja\neinwilligungen:\n${EINWILLIGUNG('bild', 'bus.jpg', widerruf)}`
  const text = `Der Bus hält an acht Orten.\n\n![Zwei Fachkräfte am Bus](${url})`
  const vorher = readStueck(kopf(false), text)
  expect(vorher.findings).toEqual([])
  expect(vorher.bericht?.bilder).toEqual(['bus.jpg'])
  const { bericht } = readStueck(kopf(true), text)
  expect(bericht?.bilder).toEqual([])
  expect(JSON.stringify(bericht)).not.toMatch(/bus\.jpg|Fachkräfte am Bus|Lindenhof/)
})
