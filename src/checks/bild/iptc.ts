import type { Angabe } from './befund.ts'
import { findInXmp } from './xmp.ts'

/** Felder des zweiten Satzes nach IPTC-IIM 4.2. */
const FELDER: Readonly<Record<number, Angabe>> = {
  5: 'kommentar', // Object Name
  25: 'kommentar', // Keywords
  26: 'ort', // Content Location Code
  27: 'ort', // Content Location Name
  40: 'kommentar', // Special Instructions
  80: 'urheber', // By-line
  90: 'ort', // City
  92: 'ort', // Sub-location
  95: 'ort', // Province
  105: 'kommentar', // Headline
  110: 'urheber', // Credit
  115: 'urheber', // Source
  116: 'urheber', // Copyright Notice
  118: 'person', // Contact
  120: 'kommentar', // Caption
  122: 'urheber', // Writer
}

/** Sucht in IPTC-Feldern nach dem, was über Menschen etwas sagt. Wirft nicht. */
export const findInIptc = (iptc: Buffer, angaben: Set<Angabe>): void => {
  for (let at = 0; at + 5 <= iptc.length && iptc[at] === 0x1c; ) {
    const laenge = iptc.readUInt16BE(at + 3)
    const wert = iptc.toString('latin1', at + 5, at + 5 + laenge)
    const angabe = iptc[at + 1] === 2 ? FELDER[iptc[at + 2] ?? 0] : undefined
    if (angabe && wert.trim()) angaben.add(angabe)
    at += 5 + laenge
  }
}

/** Nummern der Photoshop-Blöcke (Adobe Photoshop File Formats Specification). */
const BLOCK = { iptc: 0x0404, xmp: 0x0424, vorschau: [0x0409, 0x040c] }

/** Sucht in den Blöcken, die Photoshop an Bilder hängt. Wirft nicht. */
export const findInPhotoshop = (bloecke: Buffer, angaben: Set<Angabe>): void => {
  for (let at = 0; at + 12 <= bloecke.length && bloecke.toString('latin1', at, at + 4) === '8BIM'; ) {
    const nummer = bloecke.readUInt16BE(at + 4)
    // Name mit Länge davor, zusammen auf eine gerade Zahl gefüllt; die Daten ebenso.
    const daten = at + 6 + (((bloecke[at + 6] ?? 0) + 2) & ~1)
    if (daten + 4 > bloecke.length) return
    const laenge = bloecke.readUInt32BE(daten)
    const inhalt = bloecke.subarray(daten + 4, daten + 4 + laenge)
    if (nummer === BLOCK.iptc) findInIptc(inhalt, angaben)
    else if (nummer === BLOCK.xmp) findInXmp(inhalt, angaben)
    else if (BLOCK.vorschau.includes(nummer)) angaben.add('vorschaubild')
    at = daten + 4 + laenge + (laenge & 1)
  }
}
