import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const PACKBAR = /\.(?:html|css|js|json|svg|txt)$/

/** Legt eine Kopie des gebauten Ordners an, in der jede Textdatei auch gepackt liegt, wie ein Webserver sie ausliefert. */
export const packe = async (dist: string, ziel: string): Promise<void> => {
  await rm(ziel, { recursive: true, force: true })
  await cp(dist, ziel, { recursive: true })
  for (const datei of await readdir(ziel, { recursive: true }))
    if (PACKBAR.test(datei)) await writeFile(join(ziel, `${datei}.br`), await promisify(brotliCompress)(await readFile(join(ziel, datei))))
}
