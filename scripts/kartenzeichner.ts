import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { Karte } from '../src/karten/karten.ts'
import { kartenbild } from '../src/karten/kartenbild.ts'
import { qrRaster } from '../src/karten/qr.ts'
import { createSatz, type Satz } from '../src/karten/satz.ts'
import { KARTE } from '../src/model/weitergabe.ts'

/** Latein für Deutsch; die übrigen springen für einzelne Zeichen und Namen aus anderen Sprachen ein. */
const SCHRIFTEN = ['latin', 'latin-ext', 'cyrillic', 'greek']
const STAERKEN = { normal: 400, fett: 600 }

export const FARBEN = fileURLToPath(new URL('../src/layouts/gestalt/farben.css', import.meta.url))

interface Werkzeug {
  satz: Satz
  farben: string
}

let werkzeug: Promise<Werkzeug> | undefined

const loadWerkzeug = async (): Promise<Werkzeug> => {
  const ordner = join(dirname(createRequire(import.meta.url).resolve('@fontsource/fira-sans/package.json')), 'files')
  const read = (staerke: number) =>
    Promise.all(SCHRIFTEN.map((schrift) => readFile(join(ordner, `fira-sans-${schrift}-${staerke}-normal.woff`))))
  const [normal, fett, farben] = await Promise.all([read(STAERKEN.normal), read(STAERKEN.fett), readFile(FARBEN, 'utf8')])
  return { satz: createSatz({ normal, fett }), farben }
}

/** Zwei Drittel der Zeit, die die Vorgabe braucht, und die Karten werden nur ein Zehntel größer. */
const KOMPRESSION = 4

/** Zeichnet eine Karte als PNG, 1200 × 630. @throws mit einem Satz, der sagt, welche Karte es ist und woran es liegt */
export const drawKarte = async ({ name, inhalt }: Karte): Promise<Uint8Array> => {
  try {
    werkzeug ??= loadWerkzeug()
    const { satz, farben } = await werkzeug
    const { pixels } = await renderAsync(kartenbild(inhalt, satz, farben), { font: { loadSystemFonts: false } })
    // Das PNG von resvg wäre um die Hälfte größer.
    return await sharp(pixels, { raw: { width: KARTE.breite, height: KARTE.hoehe, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: KOMPRESSION })
      .toBuffer()
  } catch (error) {
    throw new Error(`Die Karte zu ${name} ließ sich nicht zeichnen (${(error as Error).message}).`)
  }
}

/** Pixel je Modul: Der Code ist damit um 4 cm breit, wenn er mit 300 Punkten je Zoll gedruckt wird. */
const JE_MODUL = 12

/** Ein QR-Code als PNG in Graustufen. */
export const drawQr = async (adresse: string): Promise<Uint8Array> => {
  const raster = qrRaster(adresse)
  const seite = raster.length
  return sharp(Buffer.from(raster.flat().map((dunkel) => (dunkel ? 0 : 255))), { raw: { width: seite, height: seite, channels: 1 } })
    .resize(seite * JE_MODUL, seite * JE_MODUL, { kernel: 'nearest' })
    .toColourspace('b-w')
    .png()
    .toBuffer()
}
