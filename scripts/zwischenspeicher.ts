import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Ein Ordner mit Fertigem, dessen Name sagt, woraus es entstanden ist: Gleiches entsteht nur einmal. */
export interface Zwischenspeicher {
  /** Liefert, was unter `name` liegt; fehlt es oder ist es verdorben, entsteht es jetzt. */
  hole(name: string, entstehe: () => Promise<Uint8Array | string>): Promise<Uint8Array | string>
  /** Löscht alles, was seit dem Öffnen niemand geholt hat: So wächst der Ordner nicht. */
  raeumeAuf(): Promise<void>
}

/** Öffnet den Zwischenspeicher in `ordner`; der Ordner entsteht, wenn es ihn nicht gibt. */
export const openZwischenspeicher = async (ordner: string): Promise<Zwischenspeicher> => {
  await mkdir(ordner, { recursive: true })
  const vorhanden = new Set(await readdir(ordner))
  const geholt = new Set<string>()
  /** Zwei Aufträge können dasselbe wollen; auch dann entsteht es nur einmal. Fertiges bleibt nicht im Speicher. */
  const laufend = new Map<string, Promise<Uint8Array | string>>()

  const lege = async (name: string, entstehe: () => Promise<Uint8Array | string>): Promise<Uint8Array | string> => {
    const datei = join(ordner, name)
    const gemerkt = vorhanden.has(name) ? await readGeprueft(datei) : undefined
    if (gemerkt) return gemerkt
    const inhalt = await entstehe()
    await writeGeprueft(datei, inhalt)
    vorhanden.add(name)
    return inhalt
  }
  return {
    hole(name, entstehe) {
      geholt.add(name)
      const schon = laufend.get(name)
      if (schon) return schon
      const bald = lege(name, entstehe).finally(() => laufend.delete(name))
      laufend.set(name, bald)
      return bald
    },
    async raeumeAuf() {
      await Promise.all([...vorhanden].filter((name) => !geholt.has(name)).map((name) => rm(join(ordner, name), { force: true })))
    },
  }
}

const pruefsummeOf = (inhalt: Uint8Array | string): Buffer => createHash('sha256').update(inhalt).digest()
const LAENGE = 32

/** Schreibt mit der Prüfsumme am Anfang: Was nach einem Stromausfall halb dasteht, kommt nie auf die Website. */
export const writeGeprueft = async (datei: string, inhalt: Uint8Array | string): Promise<void> => {
  // Erst umbenannt ist es da: Ein abgebrochener Bau hinterlässt keine halbe Datei unter ihrem Namen.
  await writeFile(`${datei}.${process.pid}`, [pruefsummeOf(inhalt), inhalt])
  await rename(`${datei}.${process.pid}`, datei)
}

/** Liest, was `writeGeprueft` geschrieben hat. @returns leer, wenn es fehlt oder verdorben ist */
export const readGeprueft = async (datei: string): Promise<Uint8Array | undefined> => {
  const bytes = await readFile(datei).catch(() => Buffer.alloc(0))
  const inhalt = bytes.subarray(LAENGE)
  return bytes.length >= LAENGE && pruefsummeOf(inhalt).equals(bytes.subarray(0, LAENGE)) ? inhalt : undefined
}

interface Gemerktes {
  fassung: string
  wert: unknown
}

/** Hält fest, was bei einer Fassung herauskam. */
export const writeGemerktes = (datei: string, fassung: string, wert: unknown): Promise<void> =>
  writeGeprueft(datei, serialize({ fassung, wert } satisfies Gemerktes))

/**
 * Liest, was `writeGemerktes` festgehalten hat.
 * @param fassung Fingerabdruck von Programm, Register und Einstellungen: Bei einer anderen käme anderes heraus
 * @returns leer, wenn die Datei fehlt, verdorben ist oder von einer anderen Fassung stammt
 */
export const readGemerktes = async <Wert>(datei: string, fassung: string): Promise<Wert | undefined> => {
  const inhalt = await readGeprueft(datei)
  if (!inhalt) return undefined
  const gemerktes = deserialize(inhalt) as Gemerktes
  return gemerktes.fassung === fassung ? (gemerktes.wert as Wert) : undefined
}
