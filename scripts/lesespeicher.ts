import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Lesen } from '../src/checks/bestand.ts'
import { lesenInProzessen } from '../src/checks/leseprozesse.ts'
import type { Auftrag, Gelesen } from '../src/checks/leser.ts'
import { readGeprueft, writeGeprueft } from './zwischenspeicher.ts'

/** Liest Einreichungen und merkt sich das Ergebnis, damit der nächste Bau nur liest, was sich geändert hat. */
export interface Lesespeicher {
  lesen: Lesen
  /** Hält fest, was gelesen wurde; alles andere ist vergessen. */
  schreibe(): Promise<void>
}

interface Ablage {
  fassung: string
  /** Schlüssel der Einreichung → was beim Lesen herauskam. */
  gelesen: Map<string, Gelesen>
}

/**
 * Öffnet den Lesespeicher in `datei`; fehlt sie oder ist sie verdorben, wird alles gelesen.
 * @param fassung Fingerabdruck von Programm, Register und Einstellungen: Eine andere Prüfung fängt von vorn an
 */
export const openLesespeicher = (datei: string, fassung: string): Lesespeicher => {
  const jetzt = new Map<string, Gelesen>()
  let stand = fassung
  let geaendert = false
  return {
    async lesen(auftraege, umfeld, onProgress) {
      // Einige Regeln vergleichen mit dem heutigen Tag.
      stand = `${fassung} ${umfeld.heute}`
      const [alle, bisher] = await Promise.all([auftraege, readAblage(datei, stand)])
      const schluessel = alle.map(schluesselOf)
      const offen = alle.filter((_auftrag, index) => !bisher.has(schluessel[index] ?? ''))
      const bekannt = alle.length - offen.length
      const neue = offen.length > 0 ? await lesenInProzessen(offen, umfeld, (fertig) => onProgress?.(bekannt + fertig, alle.length)) : []
      geaendert = offen.length > 0 || bisher.size !== bekannt
      const rest = neue.values()
      return schluessel.map((name) => {
        const gelesen = bisher.get(name) ?? (rest.next().value as Gelesen)
        jetzt.set(name, gelesen)
        return gelesen
      })
    },
    async schreibe() {
      if (geaendert) await writeGeprueft(datei, serialize({ fassung: stand, gelesen: jetzt } satisfies Ablage))
    },
  }
}

const readAblage = async (datei: string, fassung: string): Promise<ReadonlyMap<string, Gelesen>> => {
  const inhalt = await readGeprueft(datei)
  if (!inhalt) return new Map()
  const ablage = deserialize(inhalt) as Ablage
  return ablage.fassung === fassung ? ablage.gelesen : new Map()
}

const schluesselOf = ({ slug, file, bytes }: Auftrag): string =>
  createHash('sha256').update(`${slug}\0${file}\0`).update(bytes).digest('base64url')
