import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { checkBestand } from '../bestandslauf.ts'
import type { Bildbefund } from '../bild/befund.ts'
import { MAX_BILD_BYTES } from '../bild/grenzen.ts'
import { leseBild } from '../bild/leser.ts'
import type { Finding } from '../finding.ts'
import { exifBlock, exifText, MUSTERBILD, mitAbschnitt, mitExif, mitMassen, ORT } from '../musterbild.ts'
import type { Datei } from '../rule.ts'

/** Länger darf kein Bild aufhalten (Millisekunden), auch kein böses. */
const MAX_MS = 1_000

const farbe = { create: { width: 640, height: 48, channels: 3, background: '#7d2f12' } } as const
const BILDER = {
  jpg: await sharp(farbe).jpeg().toBuffer(),
  png: await sharp(farbe).png().toBuffer(),
  webp: await sharp(farbe).webp().toBuffer(),
  avif: await sharp(farbe).avif({ effort: 0 }).toBuffer(),
}
type Endung = keyof typeof BILDER
const ENDUNGEN = Object.keys(BILDER) as Endung[]

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const u32 = (zahl: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(zahl)
  return bytes
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const pngBlock = (art: string, inhalt: Buffer): Buffer => {
  const daten = Buffer.concat([latin1(art), inhalt])
  let crc = 0xffffffff
  for (const byte of daten) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return Buffer.concat([u32(inhalt.length), daten, u32((crc ^ 0xffffffff) >>> 0)])
}
/** Hinter IHDR, das immer an derselben Stelle endet. */
const pngMit = (...bloecke: Buffer[]): Buffer => Buffer.concat([BILDER.png.subarray(0, 33), ...bloecke, BILDER.png.subarray(33)])
const pngKopf = (breite: number, hoehe: number): Buffer => {
  const kopf = Buffer.concat([u32(breite), u32(hoehe), Buffer.from([8, 2, 0, 0, 0])])
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    pngBlock('IHDR', kopf),
    pngBlock('IDAT', deflateSync(Buffer.alloc(100))),
    pngBlock('IEND', latin1('')),
  ])
}

const webpBlock = (art: string, inhalt: Buffer): Buffer => {
  const kopf = Buffer.alloc(8)
  kopf.write(art, 'latin1')
  kopf.writeUInt32LE(inhalt.length, 4)
  return Buffer.concat([kopf, inhalt, Buffer.alloc(inhalt.length & 1)])
}
const webp = (...bloecke: Buffer[]): Buffer => webpBlock('RIFF', Buffer.concat([latin1('WEBP'), ...bloecke]))
const webpMasse = (breite: number, hoehe: number, schalter = 0): Buffer => {
  const inhalt = Buffer.alloc(10)
  inhalt[0] = schalter
  inhalt.writeUIntLE(breite - 1, 4, 3)
  inhalt.writeUIntLE(hoehe - 1, 7, 3)
  return webpBlock('VP8X', inhalt)
}
const webpMit = (art: string, inhalt: Buffer): Buffer =>
  webp(webpMasse(640, 48, art === 'EXIF' ? 8 : 4), BILDER.webp.subarray(12), webpBlock(art, inhalt))

const avifMit = (breite: number, hoehe: number): Buffer => {
  const neu = Buffer.from(BILDER.avif)
  const masse = neu.indexOf('ispe') + 8
  neu.writeUInt32BE(breite, masse)
  neu.writeUInt32BE(hoehe, masse + 4)
  return neu
}
/** Ein HEIC im Kleinen: nur der Kopf und ein Exif-Block. */
const heicMit = (exif: Buffer): Buffer => {
  const kasten = (art: string, ...inhalt: Buffer[]): Buffer => {
    const daten = Buffer.concat(inhalt)
    return Buffer.concat([u32(daten.length + 8), latin1(art), daten])
  }
  const kopf = kasten('ftyp', latin1('heic\0\0\0\0mif1heic'))
  const meta = (von: number) =>
    kasten(
      'meta',
      u32(0),
      kasten('iinf', u32(0), Buffer.from([0, 1]), kasten('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), latin1('Exif\0'))),
      kasten('iloc', u32(0), Buffer.from([0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1]), u32(von), u32(exif.length + 4)),
    )
  return Buffer.concat([kopf, meta(kopf.length + meta(0).length + 8), kasten('mdat', u32(0), exif)])
}

const xmp = (inhalt: string): Buffer =>
  latin1(
    `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" ${inhalt.startsWith('<') ? `>${inhalt}</rdf:Description>` : `${inhalt}/>`}</rdf:RDF></x:xmpmeta>`,
  )
const XMP_URHEBER = xmp('<dc:creator><rdf:Seq><rdf:li>Erika Muster</rdf:li></rdf:Seq></dc:creator>')
const jpegXmp = (paket: Buffer): Buffer => mitAbschnitt(BILDER.jpg, 0xe1, Buffer.concat([latin1('http://ns.adobe.com/xap/1.0/\0'), paket]))
const iptc = (feld: number, text: string): Buffer => {
  const daten = Buffer.concat([Buffer.from([0x1c, 2, feld, 0, text.length]), latin1(text)])
  return Buffer.concat([latin1('Photoshop 3.0\x008BIM\x04\x04\0\0'), u32(daten.length), daten, Buffer.alloc(daten.length & 1)])
}

const GPS = exifBlock({ ort: ORT })
const gpsMit = async (bild: Sharp): Promise<Buffer> =>
  bild.withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' } }).toBuffer()
/** Zufall, der in jedem Lauf derselbe ist. */
const zufall = (anzahl: number, saat: number): Buffer => {
  const bytes = Buffer.alloc(anzahl)
  let x = saat
  for (let at = 0; at < anzahl; at++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = x >>> 24
  }
  return bytes
}
const ohneEnde = (jpeg: Buffer): Buffer => jpeg.subarray(0, -2)
const durchgang = BILDER.jpg.subarray(BILDER.jpg.indexOf(Buffer.from([0xff, 0xda])), -2)
/** Zwei Bilder hintereinander. */
const bewegt = async (format: 'gif' | 'webp'): Promise<Buffer> => {
  const zweites = await sharp({ create: { ...farbe.create, background: '#ffffff' } })
    .png()
    .toBuffer()
  return sharp([BILDER.png, zweites], { join: { animated: true } })
    [format]()
    .toBuffer()
}

type Fall = readonly [was: string, datei: string, bytes: Buffer, regeln: readonly string[]]

/** Was der Prüfung begegnen kann, mit den Regeln, die sprechen müssen – und keiner sonst. */
const KORPUS: readonly Fall[] = [
  ...ENDUNGEN.map((endung): Fall => [`ein gutes Bild (${endung})`, `bus.${endung}`, BILDER[endung], []]),
  ['ein gutes Bild mit der Endung jpeg', 'bus.jpeg', BILDER.jpg, []],
  ['ein Bild mit Gerät, aber ohne Ort und Namen', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ bild: [exifText(0x010f, 'Kamera')] })), []],
  ['ein Ort ohne Werte', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ ort: [exifText(1, 'N'), [2, 5, Buffer.alloc(24)]] })), []],
  ['ein leeres Urheberfeld', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ bild: [exifText(0x013b, '        ')] })), []],
  ['ein JPEG, mit Nullen aufgefüllt', 'bus.jpg', Buffer.concat([BILDER.jpg, Buffer.alloc(4_096)]), []],
  [
    'ein hochkant gespeichertes, quer gezeigtes Bild',
    'bus.jpg',
    await sharp({ create: { ...farbe.create, width: 48, height: 640 } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
    [],
  ],

  // Endung und Inhalt, über Kreuz
  ...ENDUNGEN.flatMap((name) =>
    ENDUNGEN.filter((inhalt) => inhalt !== name).map(
      (inhalt): Fall => [`${inhalt} als ${name}`, `bus.${name}`, BILDER[inhalt], ['bildformat']],
    ),
  ),
  ['JPEG als heic', 'bus.heic', BILDER.jpg, ['bildformat']],
  ['JPEG als jfif', 'bus.jfif', BILDER.jpg, ['bildformat']],
  ['PNG als svg', 'bus.svg', BILDER.png, ['bildformat']],

  // Fremde Formate, unter eigenem und unter falschem Namen
  ['SVG mit Programm', 'plan.svg', latin1('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), ['bildformat']],
  [
    'SVG mit Vorspann, als png',
    'plan.png',
    latin1('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- Plan --><svg onload="alert(1)"/>'),
    ['bildformat'],
  ],
  ['SVG in UTF-16, als jpg', 'plan.jpg', Buffer.from('\ufeff<svg onload="alert(1)"></svg>', 'utf16le'), ['bildformat']],
  ['gepacktes SVG', 'plan.svgz', latin1('\x1f\x8b\x08\0\0\0'), ['bildformat']],
  ['HTML als jpg', 'bus.jpg', latin1('<!doctype html><html><script>alert(1)</script></html>'), ['bildformat']],
  ['PDF als png', 'bus.png', latin1('%PDF-1.7\n1 0 obj'), ['bildformat']],
  ['GIF', 'bus.gif', await sharp(farbe).gif().toBuffer(), ['bildformat']],
  ['bewegtes GIF als webp', 'bus.webp', await bewegt('gif'), ['bildformat']],
  ['TIFF', 'bus.tif', await sharp(farbe).tiff().toBuffer(), ['bildformat']],
  ['BMP als jpg', 'bus.jpg', latin1('BM\x36\0\0\0\0\0\0\0\x36\0\0\0(\0\0\0'), ['bildformat']],
  ['HEIC ohne Angaben', 'bus.heic', heicMit(exifBlock({})), ['bildformat']],
  ['HEIC mit Ort', 'bus.heic', heicMit(GPS), ['bild-metadaten', 'bildformat']],
  ['HEIC mit Ort als jpg', 'bus.jpg', heicMit(GPS), ['bild-metadaten', 'bildformat']],
  ['ein Film als avif', 'bus.avif', latin1('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), ['bildformat']],
  ['ein Office-Dokument als png', 'bus.png', latin1('PK\x03\x04\x14\0'), ['bildformat']],
  ['ein Programm als jpg', 'bus.jpg', latin1('MZ\x90\0\x03\0\0\0'), ['bildformat']],
  ['null Bytes', 'bus.jpg', Buffer.alloc(0), ['bildformat']],
  ['lauter Nullen', 'bus.png', Buffer.alloc(5_000), ['bildformat']],
  ['zufällige Bytes', 'bus.webp', zufall(100_000, 7), ['bildformat']],

  // Bomben
  ['JPEG behauptet 65.535 mal 65.535', 'bus.jpg', mitMassen(MUSTERBILD, 65_535, 65_535), ['bildgroesse']],
  ['JPEG behauptet einen Streifen', 'bus.jpg', mitMassen(MUSTERBILD, 65_535, 8), ['bildgroesse']],
  ['PNG behauptet 2 Milliarden mal 2 Milliarden', 'bus.png', pngKopf(0x7fffffff, 0x7fffffff), ['bildgroesse']],
  ['PNG behauptet 50.000 mal 50.000', 'bus.png', pngKopf(50_000, 50_000), ['bildgroesse']],
  [
    'WebP behauptet 16 Millionen mal 16 Millionen',
    'bus.webp',
    webp(webpMasse(1 << 24, 1 << 24), BILDER.webp.subarray(12)),
    ['bildgroesse'],
  ],
  ['AVIF behauptet 60.000 mal 60.000', 'bus.avif', avifMit(60_000, 60_000), ['bildgroesse']],
  [
    'echte 36 Millionen Pixel in wenigen Kilobyte',
    'bus.png',
    await sharp({ create: { ...farbe.create, width: 6_000, height: 6_000 } })
      .png()
      .toBuffer(),
    ['bildgroesse'],
  ],
  ['über 5 MB', 'bus.jpg', Buffer.concat([ohneEnde(BILDER.jpg), zufall(MAX_BILD_BYTES, 3)]), ['bildgroesse']],
  [
    'über 5 MB, mit Ort',
    'bus.jpg',
    Buffer.concat([mitExif(BILDER.jpg, GPS), Buffer.alloc(MAX_BILD_BYTES)]),
    ['bild-metadaten', 'bildgroesse'],
  ],
  [
    'JPEG mit 2.000 Durchgängen',
    'bus.jpg',
    Buffer.concat([ohneEnde(BILDER.jpg), ...Array<Buffer>(2_000).fill(durchgang), BILDER.jpg.subarray(-2)]),
    ['bild-lesbar'],
  ],
  [
    'PNG mit 2.000 gepackten Textbomben',
    'bus.png',
    pngMit(...Array<Buffer>(2_000).fill(pngBlock('zTXt', Buffer.concat([latin1('Software\0\0'), deflateSync(Buffer.alloc(1_000_000))])))),
    [],
  ],
  [
    'Exif, das im Kreis zeigt',
    'bus.jpg',
    mitExif(BILDER.jpg, latin1(`II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0`)),
    [],
  ],
  ['Exif, das ins Leere zeigt', 'bus.jpg', mitExif(BILDER.jpg, latin1('II*\0\xff\xff\xff\xff')), []],
  ['XMP aus 60.000 offenen Klammern', 'bus.jpg', jpegXmp(Buffer.alloc(60_000, '<a:')), []],

  // Bewegtes
  ['bewegtes WebP', 'bus.webp', await bewegt('webp'), ['bildgroesse']],
  ['bewegtes PNG', 'bus.png', pngMit(pngBlock('acTL', Buffer.concat([u32(2), u32(0)]))), ['bildgroesse']],

  // Beschädigtes
  ...ENDUNGEN.map(
    (endung): Fall => [`abgebrochenes ${endung}`, `bus.${endung}`, BILDER[endung].subarray(0, BILDER[endung].length - 20), ['bild-lesbar']],
  ),
  ...ENDUNGEN.map((endung): Fall => [`nur der Anfang von ${endung}`, `bus.${endung}`, BILDER[endung].subarray(0, 30), ['bild-lesbar']]),
  [
    'PNG mit verdorbenen Bilddaten',
    'bus.png',
    Buffer.concat([BILDER.png.subarray(0, -40), zufall(20, 5), BILDER.png.subarray(-20)]),
    ['bild-lesbar'],
  ],
  ['JPEG-Anfang, dann Zufall', 'bus.jpg', Buffer.concat([latin1('\xff\xd8\xff'), zufall(50_000, 11)]), ['bild-lesbar']],

  // Zwei Dateien in einer
  ...ENDUNGEN.map(
    (endung): Fall => [
      `HTML hinter ${endung}`,
      `bus.${endung}`,
      Buffer.concat([BILDER[endung], latin1('<script>alert(1)</script>')]),
      ['bild-anhang'],
    ],
  ),
  ['ein ZIP hinter JPEG', 'bus.jpg', Buffer.concat([BILDER.jpg, latin1('PK\x05\x06'), Buffer.alloc(18)]), ['bild-anhang']],
  ['ein zweites JPEG hinter dem ersten', 'bus.jpg', Buffer.concat([BILDER.jpg, BILDER.jpg]), ['bild-anhang']],
  ['Fremdes vor PNG', 'bus.png', Buffer.concat([latin1('Vorspann'), BILDER.png]), ['bild-anhang']],
  ['HTML vor JPEG', 'bus.jpg', Buffer.concat([latin1('<html><!-- '), BILDER.jpg]), ['bild-anhang']],
  ['HTML im Farbprofil', 'bus.jpg', mitAbschnitt(BILDER.jpg, 0xe2, latin1('ICC_PROFILE\0<html><body>')), ['bild-anhang']],
  ['HTML im Kommentar', 'bus.jpg', mitAbschnitt(BILDER.jpg, 0xfe, latin1('<script>alert(1)</script>')), ['bild-anhang', 'bild-beigaben']],
  [
    'ein PHP-Programm im PNG-Text',
    'bus.png',
    pngMit(pngBlock('tEXt', latin1('Comment\0<?php system(1); ?>'))),
    ['bild-anhang', 'bild-beigaben'],
  ],

  // Ort, Namen, Nummern
  ['Ort im JPEG', 'bus.jpg', await gpsMit(sharp(farbe).jpeg()), ['bild-metadaten']],
  ['Ort im PNG', 'bus.png', await gpsMit(sharp(farbe).png()), ['bild-metadaten']],
  ['Ort im WebP', 'bus.webp', await gpsMit(sharp(farbe).webp()), ['bild-metadaten']],
  ['Ort im AVIF', 'bus.avif', await gpsMit(sharp(farbe).avif({ effort: 0 })), ['bild-metadaten']],
  ['Ort im XMP', 'bus.jpg', jpegXmp(xmp('exif:GPSLatitude="52,30.0N"')), ['bild-metadaten']],
  ['Urheber im Exif', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ bild: [exifText(0x013b, 'Erika Muster')] })), ['bild-metadaten']],
  ['Urheber im XMP (JPEG)', 'bus.jpg', jpegXmp(XMP_URHEBER), ['bild-metadaten']],
  [
    'Urheber im XMP (PNG, gepackt)',
    'bus.png',
    pngMit(pngBlock('iTXt', Buffer.concat([latin1('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(XMP_URHEBER)]))),
    ['bild-metadaten'],
  ],
  ['Urheber im XMP (WebP)', 'bus.webp', webpMit('XMP ', XMP_URHEBER), ['bild-metadaten']],
  [
    'Urheber im XMP (AVIF)',
    'bus.avif',
    await sharp(farbe).avif({ effort: 0 }).withXmp(XMP_URHEBER.toString()).toBuffer(),
    ['bild-metadaten'],
  ],
  [
    'Gesichter im XMP',
    'bus.jpg',
    jpegXmp(xmp('<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList/></mwg-rs:Regions>')),
    ['bild-metadaten'],
  ],
  ['ein leerer Urheber im XMP', 'bus.jpg', jpegXmp(xmp('<dc:creator/>')), []],
  ['Urheber im IPTC', 'bus.jpg', mitAbschnitt(BILDER.jpg, 0xed, iptc(80, 'Erika Muster')), ['bild-metadaten']],
  ['Seriennummer der Kamera', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ exif: [exifText(0xa431, '4711')] })), ['bild-metadaten']],
  ['Besitzer der Kamera (WebP)', 'bus.webp', webpMit('EXIF', exifBlock({ exif: [exifText(0xa430, 'Erika Muster')] })), ['bild-metadaten']],
  ['Autor im PNG-Text', 'bus.png', pngMit(pngBlock('tEXt', latin1('Author\0Erika Muster'))), ['bild-metadaten']],
  [
    'Exif als Hexzahlen im PNG-Text',
    'bus.png',
    pngMit(pngBlock('tEXt', latin1(`Raw profile type exif\0\nexif\n${GPS.length}\n${GPS.toString('hex')}`))),
    ['bild-metadaten'],
  ],

  // Beigaben
  [
    'Vorschaubild im Exif',
    'bus.jpg',
    mitExif(BILDER.jpg, exifBlock({ vorschau: [[0x0201, 4, Buffer.from([9, 0, 0, 0])]] })),
    ['bild-beigaben'],
  ],
  [
    'Vorschaubild von Photoshop',
    'bus.jpg',
    mitAbschnitt(BILDER.jpg, 0xed, Buffer.concat([latin1('Photoshop 3.0\x008BIM\x04\x0c\0\0'), u32(4), u32(1)])),
    ['bild-beigaben'],
  ],
  ['Kommentar im JPEG', 'bus.jpg', mitAbschnitt(BILDER.jpg, 0xfe, latin1('Sitzung')), ['bild-beigaben']],
  ['Herstellerdaten', 'bus.jpg', mitExif(BILDER.jpg, exifBlock({ exif: [[0x927c, 7, latin1('Kamera intern')]] })), ['bild-beigaben']],
  ['Kommentar im PNG-Text', 'bus.png', pngMit(pngBlock('tEXt', latin1('Comment\0Sitzung am Montag'))), ['bild-beigaben']],
  [
    'ein schmales Bild',
    'bus.png',
    await sharp({ create: { ...farbe.create, width: 120 } })
      .png()
      .toBuffer(),
    ['bildbreite'],
  ],
]

const checkDateien = (dateien: readonly Datei[]): Finding[] =>
  checkBestand(
    {
      eintraege: [],
      dateien,
      jobcenter: new Map(),
      vergeben: { kennungen: new Set(), adressen: new Set() },
      seiten: new Set(),
      adressbuch: [],
    },
    '',
  )

const regelnZu = (datei: string, bild: readonly Bildbefund[]): string[] =>
  checkDateien([
    { pfad: 'bus', art: 'ordner' },
    { pfad: 'bus/index.mdx', art: 'datei' },
    { pfad: `bus/${datei}`, art: 'datei', bild },
  ])
    .map(({ rule }) => rule)
    // Der Ordner beanstandet nur den Namen, hier geht es um den Inhalt.
    .filter((rule) => rule !== 'ordner')
    .sort()

test.each(KORPUS)('%s', async (_was, datei, bytes, regeln) => {
  const start = performance.now()
  const befunde = await leseBild(datei, bytes)
  expect(performance.now() - start).toBeLessThan(MAX_MS)
  expect(regelnZu(datei, befunde)).toEqual(regeln)
})

test('der Korpus bringt jede Art von Befund hervor, und zu jeder gehört ein Satz', async () => {
  const arten = new Set<string>()
  for (const [, datei, bytes] of KORPUS)
    for (const befund of await leseBild(datei, bytes)) {
      arten.add(befund.art)
      expect(regelnZu(datei, [befund]), befund.art).toHaveLength(1)
    }
  const alle: Record<Bildbefund['art'], true> = {
    fremd: true,
    endung: true,
    'zu-schwer': true,
    'zu-viele-pixel': true,
    bewegt: true,
    schmal: true,
    beschaedigt: true,
    'zu-aufwendig': true,
    anhang: true,
    personenangaben: true,
    beigaben: true,
  }
  expect([...arten].sort()).toEqual(Object.keys(alle).sort())
})

test('kein Satz verrät, was im Bild steht', async () => {
  for (const [, datei, bytes] of KORPUS) {
    const befunde = await leseBild(datei, bytes)
    const saetze = checkDateien([{ pfad: `bus/${datei}`, art: 'datei', bild: befunde }]).map(({ message }) => message)
    expect(saetze.join('\n')).not.toMatch(/Erika|4711|52,30|Sitzung/)
  }
})

test('verdorbene Bytes an jeder Stelle sind ein Befund oder keiner, nie ein Absturz', async () => {
  for (const [nummer, endung] of ENDUNGEN.entries()) {
    const gut = await gpsMit(sharp({ create: { ...farbe.create, width: 16, height: 16 } })[endung === 'jpg' ? 'jpeg' : endung]())
    for (let lauf = 0; lauf < 60; lauf++) {
      const boese = Buffer.from(gut)
      for (const [index, byte] of zufall(8, lauf * 31 + nummer).entries()) boese[(byte * 7 + lauf * 13 + index * 97) % boese.length] = byte
      const start = performance.now()
      expect(Array.isArray(await leseBild(`bus.${endung}`, boese))).toBe(true)
      expect(performance.now() - start).toBeLessThan(MAX_MS)
    }
  }
})
