import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Der Inhalt aller gebauten Dateien nach ihrem Pfad, die des Suchindex ausgepackt. */
export const readGebautes = async (dist: string): Promise<Map<string, string>> => {
  const dateien = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      dateien.map(async (entry): Promise<[string, string]> => {
        const pfad = join(entry.parentPath, entry.name)
        const bytes = await readFile(pfad)
        return [pfad, (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')]
      }),
    ),
  )
}

/** Die Dateien, in deren Pfad oder Inhalt etwas steht. */
export const filesWith = (gebautes: ReadonlyMap<string, string>, stueck: RegExp): string[] =>
  [...gebautes].filter(([pfad, inhalt]) => stueck.test(pfad) || stueck.test(inhalt)).map(([pfad]) => pfad)
