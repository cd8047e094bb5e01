import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ADRESSBUCH, type Adresszeile, parseAdressbuch } from '../model/adressbuch.ts'

/** Das Adressbuch eines Bestands; `undefined`, wenn er keines führt. @throws mit einem Satz, wenn es sich nicht lesen lässt */
export const readAdressbuch = async (contentDir: string): Promise<Adresszeile[] | undefined> => {
  const text = await readFile(join(contentDir, ADRESSBUCH), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : parseAdressbuch(text)
}
