import { createHash } from 'node:crypto'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cacheDir } from './ordner.ts'
import { createZeiten } from './zeiten.ts'
import { openZwischenspeicher } from './zwischenspeicher.ts'

const PACKBAR = /\.(?:html|css|js|json|jsonld|svg|txt|xml|csv|ttl|mdx)$/
/** Kleineres wird gepackt kaum kürzer, und jede Datei kostet den Server einen Griff mehr. */
const MIN_BYTES = 1_024
/** Bis hierher lohnt die beste Stufe von Brotli; darüber dauert sie ein Vielfaches für ein paar Prozent. */
const MAX_BESTE = 256 * 1_024
const MAX_GUTE = 8 * 1_024 * 1_024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Die Fassungen, die neben eine Datei kommen, mit der Endung, unter der Webserver sie suchen. */
const FASSUNGEN: Readonly<Record<string, (inhalt: Buffer) => Promise<Buffer>>> = {
  '.br': (inhalt) =>
    brotli(inhalt, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: inhalt.length <= MAX_BESTE ? 11 : inhalt.length <= MAX_GUTE ? 9 : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: inhalt.length,
      },
    }),
  '.gz': (inhalt) => gzipped(inhalt, { level: 9 }),
}

/**
 * Legt neben jede Textdatei ab einem Kilobyte ihre gepackten Fassungen und gibt unveränderten Dateien die Zeit, zu der sie zuerst so aussahen:
 * Webserver machen daraus ihr Kennzeichen (ETag), und wer eine Seite schon hat, holt sie nach einem Bau nicht noch einmal.
 * Gleiches wird nur einmal gepackt.
 * @param zwischen Ordner, in dem Gepacktes bis zum nächsten Bau liegt
 */
export const packe = async (ordner: string, zwischen: string = cacheDir): Promise<void> => {
  const speicher = await openZwischenspeicher(join(zwischen, 'gepackt'))
  const zeiten = await createZeiten(join(zwischen, 'zeiten.json'))
  const dateien = (await readdir(ordner, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).values()
  const arbeite = async (): Promise<void> => {
    for (const { parentPath, name } of dateien) {
      const datei = join(parentPath, name)
      const inhalt = await readFile(datei)
      const summe = createHash('sha256').update(inhalt).digest('hex')
      const zeit = zeiten.seit(relative(ordner, datei).split(sep).join('/'), summe)
      await utimes(datei, zeit, zeit)
      if (!PACKBAR.test(name) || inhalt.length < MIN_BYTES) continue
      for (const [endung, presse] of Object.entries(FASSUNGEN)) {
        await writeFile(`${datei}${endung}`, await speicher.hole(`${summe}${endung}`, () => presse(inhalt)))
        await utimes(`${datei}${endung}`, zeit, zeit)
      }
    }
  }
  // Gepackt wird neben diesem Programm; zwei Dateien je Kern halten alle beschäftigt.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, arbeite))
  await Promise.all([speicher.raeumeAuf(), zeiten.schreibe()])
}
