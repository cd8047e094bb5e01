import { findInExif } from './exif.ts'
import { findInXmp } from './xmp.ts'
import { darfSuchen, merkeMasse, type Zerlegung } from './zerlegung.ts'

/** Geht ein WebP Block für Block durch (RFC 9649). @throws RangeError, wenn es mitten in einem Block endet */
export const zerlegeWebp = (bytes: Buffer, zerlegung: Zerlegung): void => {
  const ende = bytes.readUInt32LE(4) + 8
  for (let at = 12; at + 8 <= Math.min(ende, bytes.length); ) {
    const art = bytes.toString('latin1', at, at + 4)
    const laenge = bytes.readUInt32LE(at + 4)
    const inhalt = bytes.subarray(at + 8, at + 8 + laenge)
    at += 8 + laenge + (laenge & 1)
    if (art === 'VP8X') merkeMasse(zerlegung, inhalt.readUIntLE(4, 3) + 1, inhalt.readUIntLE(7, 3) + 1)
    else if (art === 'VP8 ') merkeMasse(zerlegung, inhalt.readUInt16LE(6) & 0x3fff, inhalt.readUInt16LE(8) & 0x3fff)
    else if (art === 'VP8L') {
      const masse = inhalt.readUInt32LE(1)
      merkeMasse(zerlegung, (masse & 0x3fff) + 1, ((masse >>> 14) & 0x3fff) + 1)
    } else if (art === 'ANIM' || art === 'ANMF') zerlegung.bewegt = true
    else if (art === 'EXIF' && darfSuchen(zerlegung)) findInExif(ohneKennung(inhalt), zerlegung.angaben)
    else if (art === 'XMP ' && darfSuchen(zerlegung)) findInXmp(inhalt, zerlegung.angaben)
  }
  if (ende <= bytes.length) zerlegung.ende = ende
}

/** Manche Programme setzen vor den Block die Kennung aus JPEG. */
const ohneKennung = (exif: Buffer): Buffer => (exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)
