import type { Angabe } from './befund.ts'

/**
 * Namen der Eigenschaften ohne ihr Präfix, nach ISO 16684-1 (XMP), Exif für XMP, IPTC Photo Metadata 2023, MWG 2.0 und Adobe.
 * Das Präfix wählt das Programm, das schreibt; der Name ist fest.
 */
const NAMEN: Readonly<Record<Angabe, readonly string[]>> = {
  ort: [
    'GPSLatitude',
    'GPSLongitude',
    'GPSDestLatitude',
    'GPSDestLongitude',
    'GPSAreaInformation',
    'Location',
    'Sublocation',
    'City',
    'LocationCreated',
    'LocationShown',
  ],
  urheber: ['creator', 'rights', 'Artist', 'Author', 'Copyright', 'Credit', 'Owner', 'CaptionWriter', 'Photographer', 'ImageEditor'],
  geraet: ['OwnerName', 'CameraOwnerName', 'SerialNumber', 'BodySerialNumber', 'CameraSerialNumber', 'LensSerialNumber'],
  person: ['CreatorContactInfo', 'CiEmailWork', 'CiTelWork', 'PersonInImage', 'PersonDisplayName', 'Regions', 'RegionInfo'],
  kommentar: ['description', 'title', 'subject', 'Headline', 'Instructions', 'UserComment', 'ImageDescription', 'Comment'],
  vorschaubild: ['Thumbnails'],
  herstellerdaten: ['MakerNote'],
}
const ANGABEN = new Map(Object.entries(NAMEN).flatMap(([angabe, namen]) => namen.map((name) => [name, angabe as Angabe] as const)))

/** Anfang eines Elements oder Attributs: Name, dazu beim Attribut ein Wert und beim Element, ob es gleich wieder endet. */
const EIGENSCHAFT = /[<\s][\w-]{1,40}:(\w{1,40})(?:\s*=\s*["']\s*(["']?)|\s*(\/?)>)?/g
/** So viel eines Pakets wird gelesen (Bytes); üblich sind unter 20.000. */
const MAX_XMP = 256_000

/** Sucht in einem XMP-Paket nach dem, was über Menschen etwas sagt. Gelesen werden nur Namen; Werte bleiben ungelesen. Wirft nicht. */
export const findInXmp = (paket: Buffer, angaben: Set<Angabe>): void => {
  // Ein Paket in UTF-16 unterscheidet sich für diese Namen nur durch die Nullen dazwischen.
  const text = paket.toString('latin1', 0, MAX_XMP).replaceAll('\0', '')
  for (const [, name = '', leeresAttribut = '', leeresElement = ''] of text.matchAll(EIGENSCHAFT)) {
    const angabe = ANGABEN.get(name)
    if (angabe && !leeresAttribut && !leeresElement) angaben.add(angabe)
  }
}
