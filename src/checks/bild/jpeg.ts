import { findInExif } from './exif.ts'
import { findInPhotoshop } from './iptc.ts'
import { findInXmp } from './xmp.ts'
import { darfSuchen, merkeMasse, type Zerlegung } from './zerlegung.ts'

const ENDE = 0xd9
const DURCHGANG = 0xda
const KOMMENTAR = 0xfe
/** Kopfzeilen mit den Maßen: SOF0 bis SOF15, ohne DHT, JPG und DAC, die dazwischenliegen. */
const istMasse = (marke: number): boolean => marke >= 0xc0 && marke <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marke)
/** Marken ohne Länge: TEM und die Neustarts RST0 bis RST7. */
const istEinzeln = (marke: number): boolean => marke === 0x01 || (marke >= 0xd0 && marke <= 0xd7)

/** Geht ein JPEG Abschnitt für Abschnitt durch (ITU-T T.81, Anhang B). @throws RangeError, wenn es mitten in einem Abschnitt endet */
export const zerlegeJpeg = (bytes: Buffer, zerlegung: Zerlegung): void => {
  let at = 2
  while (bytes.readUInt8(at) === 0xff) {
    while (bytes.readUInt8(at) === 0xff) at++
    const marke = bytes.readUInt8(at++)
    if (marke === ENDE) {
      zerlegung.ende = at
      return
    }
    if (istEinzeln(marke)) continue
    const laenge = bytes.readUInt16BE(at)
    const inhalt = bytes.subarray(at + 2, at + laenge)
    at += laenge
    if (istMasse(marke)) merkeMasse(zerlegung, inhalt.readUInt16BE(3), inhalt.readUInt16BE(1))
    else if (marke === DURCHGANG) {
      zerlegung.durchgaenge++
      at = endOfDurchgang(bytes, at)
    } else if (marke === KOMMENTAR) {
      if (inhalt.toString('latin1').replaceAll('\0', '').trim()) zerlegung.angaben.add('kommentar')
    } else if (marke >= 0xe0 && marke <= 0xef) readAnwendung(marke - 0xe0, inhalt, zerlegung)
  }
}

/** In den Bilddaten folgt auf 0xFF eine Null oder ein Neustart; alles andere ist die nächste Marke. */
const endOfDurchgang = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && !istEinzeln(next)) return at
  }
  return bytes.length
}

const EXIF = 'Exif\0\0'
const XMP = ['http://ns.adobe.com/xap/1.0/\0', 'http://ns.adobe.com/xmp/extension/\0']
const PHOTOSHOP = 'Photoshop 3.0\0'
/** Technik ohne Angaben über Menschen: Farbprofil, Verzeichnis weiterer Bilder, Farbumrechnung. */
const TECHNIK = ['ICC_PROFILE\0', 'MPF\0', 'Adobe']

const readAnwendung = (nummer: number, inhalt: Buffer, zerlegung: Zerlegung): void => {
  const { angaben } = zerlegung
  const beginnt = (kennung: string) => inhalt.toString('latin1', 0, kennung.length) === kennung
  if (nummer === 0) {
    // JFIF darf ein Vorschaubild tragen, seine Maße stehen dahinter; JFXX trägt immer eines.
    if (beginnt('JFXX\0') || (inhalt[12] ?? 0) * (inhalt[13] ?? 0) > 0) angaben.add('vorschaubild')
  } else if (TECHNIK.some(beginnt) || !darfSuchen(zerlegung)) return
  else if (beginnt(EXIF)) findInExif(inhalt.subarray(EXIF.length), angaben)
  else if (XMP.some(beginnt)) findInXmp(inhalt, angaben)
  else if (beginnt(PHOTOSHOP)) findInPhotoshop(inhalt.subarray(PHOTOSHOP.length), angaben)
  else angaben.add('herstellerdaten')
}
