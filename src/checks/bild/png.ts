import { inflateSync } from 'node:zlib'
import { findInExif } from './exif.ts'
import { findInIptc, findInPhotoshop } from './iptc.ts'
import { findInXmp } from './xmp.ts'
import { darfSuchen, merkeMasse, type Zerlegung } from './zerlegung.ts'

/** So viel wird aus einem gepackten Text entpackt (Bytes): genug für jedes XMP-Paket, zu wenig für eine Bombe. */
const MAX_TEXT = 256_000

/** Geht ein PNG Block für Block durch (ISO 15948). @throws RangeError, wenn es mitten in einem Block endet */
export const zerlegePng = (bytes: Buffer, zerlegung: Zerlegung): void => {
  for (let at = 8; at < bytes.length; ) {
    const laenge = bytes.readUInt32BE(at)
    const art = bytes.toString('latin1', at + 4, at + 8)
    const inhalt = bytes.subarray(at + 8, at + 8 + laenge)
    at += laenge + 12
    if (art === 'IHDR') merkeMasse(zerlegung, inhalt.readUInt32BE(0), inhalt.readUInt32BE(4))
    else if (art === 'acTL') zerlegung.bewegt = true
    else if (art === 'IEND') {
      if (at <= bytes.length) zerlegung.ende = at
      return
    } else if (art === 'eXIf' && darfSuchen(zerlegung)) findInExif(inhalt, zerlegung.angaben)
    else if (TEXTE.has(art) && darfSuchen(zerlegung)) readText(art, inhalt, zerlegung)
  }
}

const TEXTE: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt'])

const XMP = 'XML:com.adobe.xmp'
/** ImageMagick legt fremde Blöcke als Hexzahlen ab. */
const ROH = /^Raw profile type (\w+)$/
/** Schlüsselwörter, die Programme von selbst setzen und die nichts verraten. */
const TECHNIK = /^(?:Software|Creation Time|date:\w+|exif:(?!GPS)\w+|png:[\w.:]+|Thumb::\w+)$/i

const readText = (art: string, inhalt: Buffer, { angaben }: Zerlegung): void => {
  const trenner = inhalt.indexOf(0)
  const schluessel = inhalt.toString('latin1', 0, trenner)
  const text = textOf(art, inhalt.subarray(trenner + 1))
  const roh = ROH.exec(schluessel)?.[1]?.toLowerCase()
  if (schluessel === XMP) findInXmp(text, angaben)
  else if (roh) readRoh(roh, text, angaben)
  else if (/^exif:GPS(?:Latitude|Longitude)$/i.test(schluessel)) angaben.add('ort')
  else if (TECHNIK.test(schluessel) || !text.toString('latin1').trim()) return
  else angaben.add(/^(?:Author|Artist|Copyright|Creator)$/i.test(schluessel) ? 'urheber' : 'kommentar')
}

/** Der Text hinter dem Schlüsselwort, entpackt; leer, wenn er sich nicht oder nur zu einer Bombe entpacken lässt. */
const textOf = (art: string, rest: Buffer): Buffer => {
  if (art === 'tEXt') return rest
  if (art === 'zTXt') return entpacke(rest.subarray(1))
  const sprache = rest.indexOf(0, 2)
  const text = rest.subarray(rest.indexOf(0, sprache + 1) + 1)
  return rest[0] === 1 ? entpacke(text) : text
}

const entpacke = (gepackt: Buffer): Buffer => {
  try {
    return inflateSync(gepackt, { maxOutputLength: MAX_TEXT })
  } catch {
    return Buffer.alloc(0)
  }
}

/** Aufbau: Zeile mit dem Namen, Zeile mit der Länge, dann die Bytes als Hexzahlen. */
const readRoh = (name: string, text: Buffer, angaben: Zerlegung['angaben']): void => {
  const [, , ...zeilen] = text.toString('latin1').trim().split('\n')
  const bytes = Buffer.from(zeilen.join('').replace(/\s/g, ''), 'hex')
  const exif = bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? bytes.subarray(6) : bytes
  if (name === 'xmp') findInXmp(bytes, angaben)
  else if (name === 'iptc' || name === '8bim') {
    findInIptc(bytes, angaben)
    findInPhotoshop(bytes, angaben)
  } else if (name === 'exif' || name === 'app1') findInExif(exif, angaben)
}
