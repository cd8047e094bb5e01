import type { Paket } from '../model/paket.ts'
import { closestTo } from './naechstes.ts'

/**
 * Je Beispiel eines Themenpakets, das es im Bestand nicht gibt, ein Satz. Archivierte und zurückgezogene zählen als vorhanden:
 * Sie fallen auf der Seite still heraus, damit ein Widerruf nie am Themenpaket scheitert.
 * @param ordner Namen aller Ordner unter `beispiele/`
 */
export const findUnbekannte = (name: string, { beispiele }: Paket, ordner: readonly string[]): string[] =>
  beispiele.flatMap(({ slug }) => {
    if (ordner.includes(slug)) return []
    const nah = closestTo(slug, ordner)
    return [
      `Das Themenpaket „${name}“ nennt das Beispiel „${slug}“, aber einen solchen Ordner gibt es nicht. ${
        nah ? `Meinten Sie „${nah}“?` : 'Bitte prüfen Sie den Namen, oder streichen Sie den Eintrag.'
      }`,
    ]
  })
