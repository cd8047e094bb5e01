import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readKopf } from '../mdx/kopf.ts'
import { decodeText } from '../mdx/zeichen.ts'
import { Paket } from '../model/paket.ts'
import { closestTo } from './naechstes.ts'

const ENDUNG = '.mdx'

/**
 * Liest die Köpfe aller Themenpakete eines Bestands, nach ihrem Namen. Was nicht zu lesen ist, fehlt hier: Astro liest sie noch einmal, mit
 * ihrem Text, und hält dann den Bau an.
 */
export const readPakete = async (contentDir: string): Promise<Map<string, Paket>> => {
  const ordner = join(contentDir, 'pakete')
  const dateien = existsSync(ordner) ? (await readdir(ordner)).filter((datei) => datei.endsWith(ENDUNG)).sort() : []
  const gelesen = await Promise.all(
    dateien.map(async (datei) => {
      const { kopf } = readKopf(decodeText(await readFile(join(ordner, datei))).text)
      return [datei.slice(0, -ENDUNG.length), Paket.safeParse(kopf?.daten).data] as const
    }),
  )
  return new Map(gelesen.flatMap(([name, paket]) => (paket ? [[name, paket]] : [])))
}

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
