import sharp from 'sharp'
import { findAeusseres } from './aeusseres.ts'
import { BEIGABEN, type Bildbefund, PERSONENANGABEN } from './befund.ts'
import { type Bildformat, type Fremdformat, istErlaubt } from './format.ts'
import { MAX_BILD_BYTES, MAX_DURCHGAENGE, MAX_KANTE, MAX_PIXEL, MIN_BREITE } from './grenzen.ts'
import { zerlegeHeif } from './heif.ts'
import { zerlegeJpeg } from './jpeg.ts'
import { zerlegePng } from './png.ts'
import { zerlegeWebp } from './webp.ts'
import { leereZerlegung, type Zerlegung } from './zerlegung.ts'

const ZERLEGER: Readonly<Partial<Record<Bildformat | Fremdformat, (bytes: Buffer, zerlegung: Zerlegung) => void>>> = {
  jpeg: zerlegeJpeg,
  png: zerlegePng,
  webp: zerlegeWebp,
  avif: zerlegeHeif,
  // Ein HEIC ist nicht erlaubt, liegt aber schon öffentlich: Ob es einen Ort nennt, gehört dazu.
  heic: zerlegeHeif,
}

/**
 * Was an einem Bild auffällt, alles auf einmal. Erst wenn nichts dagegenspricht, wird es wirklich entpackt. Wirft nicht.
 * @param datei Name der Datei
 * @param bytes ihr Inhalt; von zu großen Dateien genügen die ersten `MAX_BILD_BYTES`
 * @param groesse Größe der ganzen Datei in Bytes
 */
export const leseBild = async (datei: string, bytes: Uint8Array, groesse = bytes.length): Promise<Bildbefund[]> => {
  const puffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_BILD_BYTES))
  const { format, zuSchwer, falsch } = findAeusseres(datei, puffer, groesse)
  const { zerlegung, lesbar } = zerlege(format, puffer)
  const befunde: Bildbefund[] = [...zuSchwer, ...describeAngaben(zerlegung)]
  if (!istErlaubt(format)) return [...(beginntSpaeter(format, puffer) ? [{ art: 'anhang', wo: 'davor' } as const] : falsch), ...befunde]

  befunde.push(...falsch)
  if (zerlegung.bewegt) befunde.push({ art: 'bewegt' })
  const { breite, hoehe, durchgaenge } = zerlegung
  if (breite * hoehe > MAX_PIXEL || Math.max(breite, hoehe) > MAX_KANTE) befunde.push({ art: 'zu-viele-pixel', breite, hoehe })
  if (durchgaenge > MAX_DURCHGAENGE) befunde.push({ art: 'zu-aufwendig' })
  if (groesse <= MAX_BILD_BYTES) befunde.push(...findAnhang(puffer, zerlegung.ende))
  if (groesse <= MAX_BILD_BYTES && (!lesbar || zerlegung.ende === undefined)) befunde.push({ art: 'beschaedigt' })
  return befunde.some(({ art }) => GEGEN_ENTPACKEN.has(art)) ? befunde : [...befunde, ...(await entpacke(puffer))]
}

const GEGEN_ENTPACKEN: ReadonlySet<Bildbefund['art']> = new Set(['zu-schwer', 'zu-viele-pixel', 'bewegt', 'zu-aufwendig', 'beschaedigt'])

const zerlege = (format: Bildformat | Fremdformat, puffer: Buffer): { zerlegung: Zerlegung; lesbar: boolean } => {
  const zerlegung = leereZerlegung()
  try {
    ZERLEGER[format]?.(puffer, zerlegung)
    return { zerlegung, lesbar: true }
  } catch {
    // Die Datei endet oder bricht mitten in einem Stück ab.
    return { zerlegung, lesbar: false }
  }
}

const describeAngaben = ({ angaben }: Zerlegung): Bildbefund[] => {
  const personen = PERSONENANGABEN.filter((angabe) => angaben.has(angabe))
  const beigaben = BEIGABEN.filter((angabe) => angaben.has(angabe))
  return [
    ...(personen.length > 0 ? [{ art: 'personenangaben', was: personen } as const] : []),
    ...(beigaben.length > 0 ? [{ art: 'beigaben', was: beigaben } as const] : []),
  ]
}

/** So weit wird nach dem Anfang eines Bildes gesucht (Bytes). */
const MAX_VORSPANN = 4_096
const ANFAENGE = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'WEBPVP8', 'ftypavif'].map((anfang) => Buffer.from(anfang, 'latin1'))

/** Ob in einer Datei, die kein Bild ist, weiter hinten doch eines beginnt. */
const beginntSpaeter = (format: Fremdformat, puffer: Buffer): boolean =>
  ['unbekannt', 'html', 'programm'].includes(format) && ANFAENGE.some((anfang) => puffer.subarray(0, MAX_VORSPANN).includes(anfang))

/** Anfänge von Dateien, die auch mitten in einer anderen gelten. Zufällig trifft das bei einer von 200.000 der größten Dateien zu. */
const DARIN = /<script[\s>]|<html[\s>]|<!doctype html|<\?php\s|%PDF-\d/i
/** Ein ZIP liest man vom Ende her: Sein Verzeichnis steht in den letzten 65 kB. */
const ZIP_ENDE = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1')
const ZIP_SUCHE = 66_000

const findAnhang = (puffer: Buffer, ende: number | undefined): Bildbefund[] => {
  // Manche Kameras füllen die Datei mit Nullen auf.
  const dahinter = ende !== undefined && puffer.subarray(ende).some((byte) => byte !== 0)
  if (dahinter) return [{ art: 'anhang', wo: 'dahinter' }]
  const darin = DARIN.test(puffer.toString('latin1')) || puffer.subarray(-ZIP_SUCHE).includes(ZIP_ENDE)
  return darin ? [{ art: 'anhang', wo: 'darin' }] : []
}

const entpacke = async (puffer: Buffer): Promise<Bildbefund[]> => {
  try {
    const bild = sharp(puffer, { limitInputPixels: MAX_PIXEL, failOn: 'error' })
    const { autoOrient, pages = 1 } = await bild.metadata()
    if (pages > 1) return [{ art: 'bewegt' }]
    // Jede Zeile wird gelesen; verkleinert, damit nichts davon im Speicher bleibt.
    await bild.resize(64, 64, { fit: 'fill' }).raw().toBuffer()
    return autoOrient.width < MIN_BREITE ? [{ art: 'schmal', breite: autoOrient.width }] : []
  } catch {
    return [{ art: 'beschaedigt' }]
  }
}
