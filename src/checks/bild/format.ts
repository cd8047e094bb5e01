/** Formate, die jeder heutige Browser zeigt und die keine Programme enthalten können. */
export const BILDFORMATE = {
  jpeg: { name: 'JPEG', endungen: ['jpg', 'jpeg'] },
  png: { name: 'PNG', endungen: ['png'] },
  webp: { name: 'WebP', endungen: ['webp'] },
  avif: { name: 'AVIF', endungen: ['avif'] },
} as const satisfies Record<string, { name: string; endungen: readonly [string, ...string[]] }>
export type Bildformat = keyof typeof BILDFORMATE

/** Was sonst als Bild ankommt, erkannt an den ersten Bytes. */
export type Fremdformat =
  | 'heic'
  | 'svg'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'ico'
  | 'psd'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'pdf'
  | 'html'
  | 'archiv'
  | 'film'
  | 'programm'
  | 'leer'
  | 'unbekannt'

/** Endung → Format, das der Name verspricht. Eine Datei mit einer dieser Endungen wird als Bild gelesen. */
export const ENDUNGEN: Readonly<Record<string, string>> = {
  jpg: 'JPEG',
  jpeg: 'JPEG',
  jpe: 'JPEG',
  jfif: 'JPEG',
  png: 'PNG',
  apng: 'APNG',
  webp: 'WebP',
  avif: 'AVIF',
  heic: 'HEIC',
  heif: 'HEIF',
  hif: 'HEIF',
  svg: 'SVG',
  svgz: 'SVG',
  gif: 'GIF',
  tif: 'TIFF',
  tiff: 'TIFF',
  bmp: 'BMP',
  ico: 'ICO',
  psd: 'PSD',
  jxl: 'JPEG-XL',
  jp2: 'JPEG-2000',
  pdf: 'PDF',
}

/** Endung einer Datei in Kleinbuchstaben, ohne Punkt; leer, wenn sie keine hat. */
export const endungOf = (datei: string): string => (datei.includes('.') ? (datei.split('.').at(-1) ?? '').toLowerCase() : '')

/** Ob die Endung ein Bild verspricht. */
export const istBilddatei = (datei: string): boolean => Object.hasOwn(ENDUNGEN, endungOf(datei))

/** Ob die Endung ein Format verspricht, das hier nicht erlaubt ist: Dann sagt `bildformat`, was zu tun ist. */
export const istFremdeBilddatei = (datei: string): boolean => istBilddatei(datei) && !ZUGELASSEN.has(endungOf(datei))

const ZUGELASSEN: ReadonlySet<string> = new Set(Object.values(BILDFORMATE).flatMap(({ endungen }) => endungen))

/** Erste Bytes → Format. */
const KENNZEICHEN: ReadonlyArray<readonly [bytes: string, format: Bildformat | Fremdformat]> = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['MM\0+', 'tiff'],
  ['\0\0\x01\0', 'ico'],
  ['8BPS', 'psd'],
  ['\xff\x0a', 'jpeg-xl'],
  ['\0\0\0\x0cJXL ', 'jpeg-xl'],
  ['\0\0\0\x0cjP  ', 'jpeg-2000'],
  ['PK\x03\x04', 'archiv'],
  ['\x1f\x8b', 'archiv'],
  ['7z\xbc\xaf', 'archiv'],
  ['Rar!', 'archiv'],
  ['MZ', 'programm'],
  ['\x7fELF', 'programm'],
  ['#!', 'programm'],
]
const AVIF_MARKEN = ['avif', 'avis']
const HEIC_MARKEN = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** So viele Bytes vom Anfang genügen, um das Format zu erkennen. */
export const ANFANG = 4_096

/** Ob es eines der Formate ist, die erlaubt sind. */
export const istErlaubt = (format: Bildformat | Fremdformat): format is Bildformat => Object.hasOwn(BILDFORMATE, format)

/** Format nach den ersten Bytes; der Name der Datei zählt nicht. Läuft auch im Browser. */
export const erkenneFormat = (bytes: Uint8Array): Bildformat | Fremdformat => {
  if (bytes.length === 0) return 'leer'
  const anfang = latin1(bytes, 1_100)
  const treffer = KENNZEICHEN.find(([kennung]) => anfang.startsWith(kennung))
  if (treffer) return treffer[1]
  // Hinter „BM“ und der Größe stehen vier leere Bytes; „BM“ allein beginnt auch einen Text.
  if (anfang.startsWith('BM') && anfang.startsWith('\0\0\0\0', 6)) return 'bmp'
  if (anfang.startsWith('RIFF') && anfang.startsWith('WEBP', 8)) return 'webp'
  // Ein PDF darf erst nach bis zu 1.024 anderen Bytes beginnen.
  if (anfang.slice(0, 1_029).includes('%PDF-')) return 'pdf'
  if (anfang.startsWith('ftyp', 4)) return containerOf(anfang)
  return textOf(bytes)
}

/** Erste Marke eines Behälters nach ISO 14496-12; die übrigen entscheiden nur, wenn sie nichts Bestimmtes sagt. */
const containerOf = (anfang: string): Bildformat | Fremdformat => {
  const ende = Math.min(anfang.charCodeAt(2) * 256 + anfang.charCodeAt(3), 256)
  const marken = [anfang.slice(8, 12)]
  // Zwischen der ersten und den übrigen Marken steht die Nummer der Fassung.
  for (let at = 16; at + 4 <= ende; at += 4) marken.push(anfang.slice(at, at + 4))
  const [erste = ''] = marken
  if (AVIF_MARKEN.includes(erste)) return 'avif'
  if (HEIC_MARKEN.includes(erste)) return marken.some((marke) => AVIF_MARKEN.includes(marke)) ? 'avif' : 'heic'
  return 'film'
}

/** Text, der als Bild daherkommt: SVG, eine Internetseite – oder etwas anderes. UTF-16 wird gelesen wie UTF-8. */
const textOf = (bytes: Uint8Array): Fremdformat => {
  const text = latin1(bytes, ANFANG)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
  if (!text.startsWith('<')) return 'unbekannt'
  return /<(?:[\w-]+:)?svg[\s>]/i.test(text) ? 'svg' : 'html'
}

/** Jedes Byte als ein Zeichen; `TextDecoder` läse einige davon als Windows-1252. */
const latin1 = (bytes: Uint8Array, bis: number): string => String.fromCharCode(...bytes.subarray(0, bis))
