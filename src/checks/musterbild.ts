import { BILDANGABE, einsetzen } from './muster.ts'

/** Eine gültige Einreichung, die `bus.jpg` zeigt. */
export const MIT_BILD = einsetzen({ kopf: BILDANGABE, text: '![Der Beratungsbus auf dem Marktplatz](bus.jpg)' }).datei

/** Ein echtes JPEG, 640 mal 16 Pixel in Grau: breit genug, um nichts zu beanstanden, und nur 325 Bytes groß. */
export const MUSTERBILD = Buffer.from(
  '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl' +
    '+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAQAoADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA' +
    'AAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB//2Q==',
  'base64',
)

/** Setzt einen Abschnitt gleich hinter den Anfang eines JPEG. `marke` ist das zweite Byte, etwa 0xe1 für Exif. */
export const mitAbschnitt = (jpeg: Buffer, marke: number, inhalt: Buffer): Buffer => {
  const kopf = Buffer.from([0xff, marke, (inhalt.length + 2) >> 8, (inhalt.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), kopf, inhalt, jpeg.subarray(2)])
}

/** Schreibt andere Maße in die Kopfzeile eines JPEG; die Bilddaten bleiben. */
export const mitMassen = (jpeg: Buffer, breite: number, hoehe: number): Buffer => {
  const neu = Buffer.from(jpeg)
  const kopfzeile = neu.indexOf(Buffer.from([0xff, 0xc0]))
  neu.writeUInt16BE(hoehe, kopfzeile + 5)
  neu.writeUInt16BE(breite, kopfzeile + 7)
  return neu
}

/** Ein Feld eines Exif-Verzeichnisses: Nummer, Typ und Bytes des Werts. */
export type Exiffeld = readonly [nummer: number, typ: number, wert: Buffer]
const TYP_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 }

/** Text als Wert eines Feldes vom Typ 2. */
export const exifText = (nummer: number, text: string): Exiffeld => [nummer, 2, Buffer.from(`${text}\0`, 'latin1')]

/** Der Ort der Belege: 52° 30′ Nord. */
export const ORT: readonly Exiffeld[] = [
  exifText(1, 'N'),
  [2, 5, Buffer.from([52, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0])],
]

/** Ein Exif-Block aus Feldern des Bildes, der Aufnahme, des Orts und des Vorschaubilds. */
export const exifBlock = (teile: {
  bild?: readonly Exiffeld[]
  exif?: readonly Exiffeld[]
  ort?: readonly Exiffeld[]
  vorschau?: readonly Exiffeld[]
}): Buffer => {
  const stuecke: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  const append = (felder: readonly Exiffeld[] | undefined, naechstes = 0): number => {
    if (!felder) return 0
    const at = stuecke.reduce((summe, { length }) => summe + length, 0)
    stuecke.push(verzeichnis(felder, at, naechstes))
    return at
  }
  const vorschau = append(teile.vorschau)
  const zeiger = [
    [0x8769, append(teile.exif)],
    [0x8825, append(teile.ort)],
  ] as const
  const bild = append(
    [...(teile.bild ?? []), ...zeiger.flatMap(([nummer, at]): Exiffeld[] => (at ? [[nummer, 4, u32(at)]] : []))],
    vorschau,
  )
  const block = Buffer.concat(stuecke)
  block.writeUInt32LE(bild, 4)
  return block
}

const u32 = (zahl: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(zahl)
  return bytes
}

const verzeichnis = (felder: readonly Exiffeld[], at: number, naechstes: number): Buffer => {
  const tabelle = Buffer.alloc(2 + felder.length * 12 + 4)
  const werte: Buffer[] = []
  let hinten = at + tabelle.length
  tabelle.writeUInt16LE(felder.length, 0)
  for (const [index, [nummer, typ, wert]] of felder.entries()) {
    const eintrag = 2 + index * 12
    tabelle.writeUInt16LE(nummer, eintrag)
    tabelle.writeUInt16LE(typ, eintrag + 2)
    tabelle.writeUInt32LE(wert.length / (TYP_BYTES[typ] ?? 1), eintrag + 4)
    if (wert.length <= 4) wert.copy(tabelle, eintrag + 8)
    else {
      tabelle.writeUInt32LE(hinten, eintrag + 8)
      werte.push(wert)
      hinten += wert.length
    }
  }
  tabelle.writeUInt32LE(naechstes, tabelle.length - 4)
  return Buffer.concat([tabelle, ...werte])
}

/** Ein JPEG mit diesem Exif-Block. */
export const mitExif = (jpeg: Buffer, block: Buffer): Buffer =>
  mitAbschnitt(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block]))
