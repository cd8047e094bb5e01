import type { Finding } from '../../src/checks/finding.ts'
import { korrigiere } from '../../src/checks/korrektur.ts'
import type { Bericht, Korrektur } from './bericht.ts'

/**
 * Fasst eine Prüfung zum Bericht zusammen, mit jeder Zeile, die sich sicher berichtigen lässt.
 * @param texte Inhalt der geprüften Dateien nach ihrem Pfad in den Befunden
 */
export const toBericht = (findings: readonly Finding[], texte: ReadonlyMap<string, string>): Bericht => ({
  fassung: 1,
  gelesen: texte.size,
  findings: [...findings],
  korrekturen: [...texte].flatMap(([datei, text]) =>
    findKorrekturen(
      datei,
      text,
      findings.filter(({ file }) => file === datei),
    ),
  ),
})

/** Nur Zeilen mit einem Befund: Leerraum am Zeilenende ist keinen Kommentar wert. */
const findKorrekturen = (datei: string, text: string, findings: readonly Finding[]): Korrektur[] => {
  const { text: berichtigt, behoben } = korrigiere(text, findings)
  const zeilen = berichtigt.split(/\r\n|\r|\n/)
  return [...new Set(behoben.map(({ line }) => line))].flatMap((zeile) => {
    const neu = zeilen[zeile - 1]
    return neu === undefined ? [] : [{ datei, zeile, neu }]
  })
}
