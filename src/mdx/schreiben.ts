import { type AbschnittId, abschnittIds, abschnitte as ueberschriften } from '../model/abschnitte.ts'
import type { Kopfwert } from '../model/bauplan.ts'
import type { Kopf } from './dokument.ts'
import { writeKopf } from './kopf-schreiben.ts'

/** Die Abschnitte eines Beispiels als Markdown; leere fehlen. */
export type Texte = Readonly<Partial<Record<AbschnittId, string>>>

/**
 * Schreibt ein Beispiel als `index.mdx`. Was der eigene Leser daraus liest, sind wieder dieselben Angaben; als `kopf` stehen sie schon da,
 * wo das gewiss ist (siehe `kopf-schreiben.ts`).
 */
export const writeMdx = (daten: Readonly<Record<string, Kopfwert>>, texte: Texte): { text: string; kopf: Kopf | undefined } => {
  const { yaml, kopf } = writeKopf(daten)
  const gefuellt = abschnittIds.filter((id) => cleanText(texte[id]) !== '')
  const koerper = gefuellt.map((id) => `\n## ${ueberschriften[id]}\n\n${cleanText(texte[id])}\n`).join('')
  return { text: `---\n${yaml}---\n${koerper}`, kopf }
}

/** Text eines Abschnitts mit einheitlichen Zeilenenden, ohne leere Zeilen am Rand. */
export const cleanText = (text = ''): string => text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '')
