import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Feld } from '../src/karten/kartenbild.ts'
import { qrSvg } from '../src/karten/qr.ts'
import { drawKarte, drawQr } from './kartenzeichner.ts'

const karte = (titel: string, felder: Feld[]) => ({
  adresse: '/karten/bus11.png',
  name: 'Beispiel „bus-auf-dem-land“',
  inhalt: { ueber: 'Mobilität', titel, unter: 'Jobcenter Musterkreis', hub: 'Gelungene Beispiele', bild: { felder } },
})

test('auch die vollste Karte bleibt unter 80 kB', async () => {
  const titel = 'Jugendberufsagentur, Schuldnerberatung & Wohnungsnotfallhilfe beraten gemeinsam in der Großwohnsiedlung Nord 🚌'
  for (const felder of [
    ['anerkennung-qualifizierung'],
    ['steuerung-daten', 'beteiligung-netzwerk', 'anerkennung-qualifizierung'],
  ] as Feld[][])
    expect((await drawKarte(karte(titel, felder))).length).toBeLessThan(80_000)
})

test('lässt sich eine Karte nicht zeichnen, sagt ein Satz, welche', async () => {
  await expect(drawKarte(karte('Ein Bus', ['gibt-es-nicht' as Feld]))).rejects.toThrow(
    'Die Karte zu Beispiel „bus-auf-dem-land“ ließ sich nicht zeichnen (',
  )
})

test('ein QR-Code behält seinen freien Rand und verträgt Schäden', async () => {
  const ziel = 'https://beispiele.example.org/b/bus11/'
  for (const bild of [Buffer.from(qrSvg(ziel)), await drawQr(ziel)]) {
    const { data, info } = await sharp(bild)
      .resize(400, 400, { kernel: 'nearest' })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const modul = 400 / 37
    const isWeiss = (x: number, y: number) => data[(y * info.width + x) * 4] === 255
    for (let n = 0; n < 400; n++)
      for (const rand of [1, Math.floor(modul * 3.5), 398]) expect(isWeiss(n, rand) && isWeiss(rand, n)).toBe(true)
    // Ein Fleck auf einem Zwanzigstel der Fläche, wo keine Suchmuster stehen.
    for (let y = 200; y < 260; y++) for (let x = 180; x < 250; x++) data.fill(0, (y * info.width + x) * 4, (y * info.width + x) * 4 + 3)
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(ziel)
  }
})
