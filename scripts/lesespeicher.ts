import { createHash } from 'node:crypto'
import type { Lesen } from '../src/checks/bestand.ts'
import { lesenInProzessen } from '../src/checks/leseprozesse.ts'
import type { Auftrag, Gelesen } from '../src/checks/leser.ts'
import { readGemerktes, writeGemerktes } from './zwischenspeicher.ts'

/** Liest Einreichungen und merkt sich das Ergebnis, damit der nächste Bau nur liest, was sich geändert hat. */
export interface Lesespeicher {
  lesen: Lesen
  /** Hält fest, was gelesen wurde; alles andere ist vergessen. */
  schreibe(): Promise<void>
}

/** Schlüssel der Einreichung → was beim Lesen herauskam. */
type Bestand = ReadonlyMap<string, Gelesen>

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
      const sichten = Promise.all([auftraege, readGemerktes<Bestand>(datei, stand)]).then(([alle, bisher = new Map()]) => {
        const schluessel = alle.map(schluesselOf)
        const offen = alle.filter((_auftrag, index) => !bisher.has(schluessel[index] ?? ''))
        return { alle, bisher, schluessel, offen, bekannt: alle.length - offen.length }
      })
      // Schon jetzt gerufen: Bis feststeht, was zu lesen ist, läuft der erste Leseprozess.
      const lesen = lesenInProzessen(
        sichten.then(({ offen }) => offen),
        umfeld,
        async (fertig) => {
          const { alle, bekannt } = await sichten
          onProgress?.(bekannt + fertig, alle.length)
        },
      )
      const [neue, { bisher, schluessel, offen, bekannt }] = await Promise.all([lesen, sichten])
      geaendert = offen.length > 0 || bisher.size !== bekannt
      const rest = neue.values()
      return schluessel.map((name) => {
        const gelesen = bisher.get(name) ?? mitAbdruck(rest.next().value as Gelesen, name)
        jetzt.set(name, gelesen)
        return gelesen
      })
    },
    async schreibe() {
      if (geaendert) await writeGemerktes(datei, stand, jetzt satisfies Bestand)
    },
  }
}

const schluesselOf = ({ slug, file, bytes }: Auftrag): string =>
  createHash('sha256').update(`${slug}\0${file}\0`).update(bytes).digest('base64url')

const mitAbdruck = (gelesen: Gelesen, abdruck: string): Gelesen =>
  gelesen.bericht ? { ...gelesen, bericht: { ...gelesen.bericht, abdruck } } : gelesen
