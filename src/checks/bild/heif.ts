import { findInExif } from './exif.ts'
import { findInXmp } from './xmp.ts'
import { darfSuchen, merkeMasse, type Zerlegung } from './zerlegung.ts'

interface Kasten {
  art: string
  inhalt: Buffer
  /** Versatz hinter dem Kasten, bezogen auf den Behälter. */
  ende: number
}

/** Was ein Bild auf oberster Ebene braucht; `moov` und `moof` gehören zu bewegten Bildern. */
const OBEN: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'idat', 'free', 'skip', 'moov', 'moof', 'sidx'])

/** Geht AVIF und HEIC Kasten für Kasten durch (ISO 14496-12 und 23008-12). @throws RangeError, wenn es mitten in einem Kasten endet */
export const zerlegeHeif = (bytes: Buffer, zerlegung: Zerlegung): void => {
  let ende = 0
  for (const { art, inhalt, ende: bis } of kaesten(bytes, 0, OBEN)) {
    ende = bis
    if (art === 'moov') zerlegung.bewegt = true
    else if (art === 'meta') readMeta(inhalt, bytes, zerlegung)
  }
  if (ende <= bytes.length) zerlegung.ende = ende
}

/** Die Kästen eines Behälters der Reihe nach; ein unbekannter beendet die Reihe, wenn `erlaubt` gegeben ist. */
function* kaesten(behaelter: Buffer, from: number, erlaubt?: ReadonlySet<string>): Generator<Kasten> {
  for (let at = from; at + 8 <= behaelter.length; ) {
    const art = behaelter.toString('latin1', at + 4, at + 8)
    if (erlaubt && !erlaubt.has(art)) return
    const kurz = behaelter.readUInt32BE(at)
    // 1: Die Länge steht als 64-Bit-Zahl dahinter. 0: Der Kasten reicht bis zum Ende.
    const laenge = kurz === 1 ? Number(behaelter.readBigUInt64BE(at + 8)) : kurz === 0 ? behaelter.length - at : kurz
    if (laenge < 8) return
    yield { art, inhalt: behaelter.subarray(at + (kurz === 1 ? 16 : 8), at + laenge), ende: at + laenge }
    at += laenge
  }
}

const readMeta = (meta: Buffer, datei: Buffer, zerlegung: Zerlegung): void => {
  // Vor dem Inhalt stehen vier Bytes Fassung und Schalter.
  const teile = new Map([...kaesten(meta, 4)].map(({ art, inhalt }) => [art, inhalt]))
  for (const { art, inhalt } of kaesten(teile.get('iprp') ?? Buffer.alloc(0), 0))
    if (art === 'ipco')
      for (const eigenschaft of kaesten(inhalt, 0))
        if (eigenschaft.art === 'ispe') merkeMasse(zerlegung, eigenschaft.inhalt.readUInt32BE(4), eigenschaft.inhalt.readUInt32BE(8))
  for (const { art } of kaesten(teile.get('iref') ?? Buffer.alloc(0), 4)) if (art === 'thmb') zerlegung.angaben.add('vorschaubild')
  const arten = readArten(teile.get('iinf') ?? Buffer.alloc(0))
  const iloc = teile.get('iloc')
  if (iloc) readOrte(iloc, arten, datei, teile.get('idat') ?? Buffer.alloc(0), zerlegung)
}

/** Nummer eines Teils → `Exif` oder `mime`. */
const readArten = (iinf: Buffer): Map<number, string> => {
  const arten = new Map<number, string>()
  for (const { art, inhalt } of kaesten(iinf, iinf[0] === 0 ? 6 : 8)) {
    if (art !== 'infe') continue
    const breit = inhalt[0] === 3
    const nummer = breit ? inhalt.readUInt32BE(4) : inhalt.readUInt16BE(4)
    const at = breit ? 10 : 8
    arten.set(nummer, inhalt.toString('latin1', at, at + 4))
  }
  return arten
}

/** Ein Teil liegt meist am Stück, eine Kachel nie in mehr als einigen (Zahl der Stücke). */
const MAX_STUECKE = 64

/** Sucht die Stücke mit Exif und XMP auf: Wo sie liegen, steht in `iloc`, mit Zahlen wechselnder Breite. */
const readOrte = (iloc: Buffer, arten: ReadonlyMap<number, string>, datei: Buffer, idat: Buffer, zerlegung: Zerlegung): void => {
  const fassung = iloc.readUInt8(0)
  const breiten = iloc.readUInt16BE(4)
  let at = 6
  const zahl = (breite: number): number => {
    at += breite
    if (breite === 8) return Number(iloc.readBigUInt64BE(at - 8))
    return breite === 0 ? 0 : iloc.readUIntBE(at - breite, breite)
  }
  const anzahl = zahl(fassung < 2 ? 2 : 4)
  for (let teil = 0; teil < anzahl; teil++) {
    const art = arten.get(zahl(fassung < 2 ? 2 : 4))
    const imKasten = fassung > 0 && (zahl(2) & 0xf) === 1
    zahl(2)
    const basis = zahl((breiten >> 4) & 0xf)
    const stuecke = Math.min(zahl(2), MAX_STUECKE)
    for (let stueck = 0; stueck < stuecke; stueck++) {
      if (fassung > 0) zahl(breiten & 0xf)
      const von = basis + zahl((breiten >> 12) & 0xf)
      const laenge = zahl((breiten >> 8) & 0xf)
      if ((art !== 'Exif' && art !== 'mime') || !darfSuchen(zerlegung)) continue
      const quelle = imKasten ? idat : datei
      const inhalt = quelle.subarray(von, laenge === 0 ? undefined : von + laenge)
      // Vor dem Exif-Block steht, wie viele Bytes bis zu seinem Anfang fehlen.
      if (art === 'Exif' && inhalt.length > 4) findInExif(inhalt.subarray(4 + inhalt.readUInt32BE(0)), zerlegung.angaben)
      else if (art === 'mime') findInXmp(inhalt, zerlegung.angaben)
    }
  }
}
