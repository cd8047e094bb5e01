import { readFile, writeFile } from 'node:fs/promises'

/** Merkt sich, seit wann eine Datei der Website so aussieht. */
export interface Zeiten {
  /** Seit wann unter `pfad` dieser Inhalt liegt; beim ersten Mal jetzt. */
  seit(pfad: string, summe: string): Date
  /** Hält fest, was gefragt wurde; alles andere ist vergessen. */
  schreibe(): Promise<void>
}

type Eintraege = Record<string, readonly [summe: string, ms: number]>

/** Liest die Zeiten aus `datei`; fehlt sie oder ist sie verdorben, beginnt alles heute. */
export const createZeiten = async (datei: string, jetzt = Date.now()): Promise<Zeiten> => {
  const bisher = new Map(Object.entries(await readEintraege(datei)))
  const neue: Eintraege = {}
  return {
    seit(pfad, summe) {
      const [alt, ms] = bisher.get(pfad) ?? []
      // Ging die Uhr damals vor, läge die Zeit noch in der Zukunft: Sie beginnt neu.
      const seit = alt === summe && typeof ms === 'number' && ms <= jetzt ? ms : jetzt
      neue[pfad] = [summe, seit]
      return new Date(seit)
    },
    schreibe: () => writeFile(datei, JSON.stringify(neue)),
  }
}

const readEintraege = async (datei: string): Promise<Eintraege> => {
  try {
    const eintraege = JSON.parse(await readFile(datei, 'utf8'))
    return typeof eintraege === 'object' && eintraege !== null ? eintraege : {}
  } catch {
    return {}
  }
}
