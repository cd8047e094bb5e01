import type { Angabe } from './befund.ts'
import { findInIptc, findInPhotoshop } from './iptc.ts'
import { findInXmp } from './xmp.ts'

/** Felder nach CIPA DC-008 (Exif 3.0), TIFF 6.0 und den Zusätzen von Windows und DNG. */
const FELDER: Readonly<Record<number, Angabe>> = {
  270: 'kommentar', // ImageDescription
  315: 'urheber', // Artist
  33432: 'urheber', // Copyright
  40091: 'kommentar', // XPTitle
  40092: 'kommentar', // XPComment
  40093: 'urheber', // XPAuthor
  40094: 'kommentar', // XPKeywords
  40095: 'kommentar', // XPSubject
  37500: 'herstellerdaten', // MakerNote
  37510: 'kommentar', // UserComment
  42032: 'geraet', // CameraOwnerName
  42033: 'geraet', // BodySerialNumber
  42037: 'geraet', // LensSerialNumber
  42038: 'kommentar', // ImageTitle
  42039: 'urheber', // Photographer
  42040: 'urheber', // ImageEditor
  50735: 'geraet', // CameraSerialNumber
  65000: 'geraet', // OwnerName
  65001: 'geraet', // SerialNumber
}
const ZEIGER = { sub: 0x014a, exif: 0x8769, gps: 0x8825 }
/** Blöcke anderer Art, die in einem TIFF liegen; jeder wird einmal durchsucht. */
const EINGEBETTET: Readonly<Record<number, (block: Buffer, angaben: Set<Angabe>) => void>> = {
  700: findInXmp,
  33723: findInIptc,
  34377: findInPhotoshop,
}
const VORSCHAU = { streifen: 0x0111, jpeg: 0x0201 }
/** GPSLatitude, GPSLongitude, GPSDestLatitude, GPSDestLongitude, dazu der Name der Gegend (GPSAreaInformation). */
const ORTE: ReadonlySet<number> = new Set([0x02, 0x04, 0x14, 0x16])
const ORTSNAME = 0x1c

/** Bytes je Wert, nach der Nummer des Typs. */
const TYP_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** Mehr Einträge hat kein Verzeichnis einer Kamera, mehr Verzeichnisse auch nicht. */
const MAX_EINTRAEGE = 500
const MAX_VERZEICHNISSE = 8
/** So weit wird in einen Wert hineingesehen, ob er leer ist (Bytes). */
const MAX_BLICK = 64

/** Sucht in einem Exif-Block (ab der Byte-Reihenfolge „II“ oder „MM“) nach dem, was über Menschen etwas sagt. Wirft nicht. */
export const findInExif = (tiff: Buffer, angaben: Set<Angabe>): void => {
  const kennung = tiff.toString('latin1', 0, 2)
  if (kennung !== 'II' && kennung !== 'MM') return
  const klein = kennung === 'II'
  const u16 = (at: number) => (klein ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number) => (klein ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const gelesen = new Set<number>()
  const eingebettet = new Set<number>()

  const readVerzeichnis = (at: number, art: 'bild' | 'gps' | 'vorschau'): void => {
    // Verzeichnisse dürfen aufeinander zeigen; im Kreis geht es hier nicht.
    if (at === 0 || gelesen.has(at) || gelesen.size >= MAX_VERZEICHNISSE) return
    gelesen.add(at)
    const anzahl = Math.min(u16(at), MAX_EINTRAEGE)
    for (let eintrag = at + 2; eintrag < at + 2 + anzahl * 12; eintrag += 12) {
      const feld = u16(eintrag)
      const laenge = (TYP_BYTES[u16(eintrag + 2)] ?? 1) * u32(eintrag + 4)
      const von = laenge <= 4 ? eintrag + 8 : u32(eintrag + 8)
      const wert = tiff.subarray(von, von + laenge)
      if (art === 'gps') {
        if (ORTE.has(feld) ? hatZaehler(wert, u32, von) : feld === ORTSNAME && hatInhalt(wert.subarray(8))) angaben.add('ort')
        continue
      }
      if (art === 'vorschau' && (feld === VORSCHAU.jpeg || feld === VORSCHAU.streifen)) angaben.add('vorschaubild')
      if (feld === ZEIGER.exif) readVerzeichnis(u32(eintrag + 8), 'bild')
      else if (feld === ZEIGER.sub) readVerzeichnis(u32(laenge <= 4 ? eintrag + 8 : von), 'bild')
      else if (feld === ZEIGER.gps) readVerzeichnis(u32(eintrag + 8), 'gps')
      else if (!eingebettet.has(feld)) {
        eingebettet.add(feld)
        EINGEBETTET[feld]?.(wert, angaben)
      }
      const angabe = FELDER[feld]
      // Vor dem Kommentar steht in acht Bytes sein Zeichensatz.
      if (angabe && hatInhalt(feld === 0x9286 ? wert.subarray(8) : wert)) angaben.add(angabe)
    }
    if (art === 'bild') readVerzeichnis(u32(at + 2 + anzahl * 12), 'vorschau')
  }

  try {
    readVerzeichnis(u32(4), 'bild')
  } catch (error) {
    // Ein Verzeichnis, das über den Block hinauszeigt: Was bis dahin gefunden ist, zählt.
    if (!(error instanceof RangeError)) throw error
  }
}

/** Leer heißt: nur Nullen, Leerzeichen oder aufgefüllt mit 0xFF. */
const hatInhalt = (wert: Buffer): boolean => wert.subarray(0, MAX_BLICK).some((byte) => byte !== 0 && byte !== 0x20 && byte !== 0xff)

/** Grad, Minuten und Sekunden als Brüche: Ohne einen Zähler ist kein Ort genannt. */
const hatZaehler = (wert: Buffer, u32: (at: number) => number, von: number): boolean =>
  [0, 8, 16].some((offset) => offset + 4 <= wert.length && u32(von + offset) !== 0)
