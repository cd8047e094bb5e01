import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Ein Ordner mit Fertigem, dessen Name sagt, woraus es entstanden ist: Gleiches entsteht nur einmal. */
export interface Zwischenspeicher {
  /** Liefert, was unter `name` liegt; fehlt es, entsteht es jetzt. */
  hole(name: string, entstehe: () => Promise<Uint8Array | string>): Promise<Uint8Array | string>
  /** Löscht alles, was seit dem Öffnen niemand geholt hat: So wächst der Ordner nicht. */
  raeumeAuf(): Promise<void>
}

/** Öffnet den Zwischenspeicher in `ordner`; der Ordner entsteht, wenn es ihn nicht gibt. */
export const openZwischenspeicher = async (ordner: string): Promise<Zwischenspeicher> => {
  await mkdir(ordner, { recursive: true })
  const vorhanden = new Set(await readdir(ordner))
  const geholt = new Set<string>()
  return {
    async hole(name, entstehe) {
      geholt.add(name)
      const datei = join(ordner, name)
      if (vorhanden.has(name)) return readFile(datei)
      const inhalt = await entstehe()
      // Erst umbenannt ist es da: Ein abgebrochener Bau hinterlässt keine halbe Datei unter ihrem Namen.
      await writeFile(`${datei}.${process.pid}`, inhalt)
      await rename(`${datei}.${process.pid}`, datei)
      return inhalt
    },
    async raeumeAuf() {
      await Promise.all([...vorhanden].filter((name) => !geholt.has(name)).map((name) => rm(join(ordner, name), { force: true })))
    },
  }
}
