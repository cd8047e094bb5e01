import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Legt den Ordner eines neuen Beispiels an und schreibt `index.mdx` hinein. Was schon da ist, bleibt, wie es ist.
 * @returns der Pfad der Datei; `undefined`, wenn es den Ordner schon gibt
 */
export const legeAn = async (contentDir: string, ordner: string, text: string): Promise<string | undefined> => {
  const beispiele = join(contentDir, 'beispiele')
  await mkdir(beispiele, { recursive: true })
  try {
    await mkdir(join(beispiele, ordner))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  }
  const datei = join(beispiele, ordner, 'index.mdx')
  await writeFile(datei, text, { flag: 'wx' })
  return datei
}
