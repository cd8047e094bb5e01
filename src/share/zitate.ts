import type { Abschnitt, Block } from '../model/bericht.ts'
import { textInHtml } from '../model/html-text.ts'

/** Ein Zitat aus einem Beispiel. */
export interface Zitat {
  text: string
  /** Wer es sagt: eine Aufgabe, kein Name. */
  rolle: string
  /** Wo es veröffentlicht ist; fehlt sie, liegt eine Einwilligung vor, sonst hätte die Prüfung das Beispiel angehalten. */
  quelle?: string
}

/** Die Zitate eines geprüften Beispiels in der Folge des Textes; was widerrufen ist, hat schon die Prüfung entfernt. */
export const zitateOf = (abschnitte: readonly Abschnitt[]): Zitat[] => abschnitte.flatMap(({ bloecke }) => bloecke.flatMap(zitateIn))

const zitateIn = (block: Block): Zitat[] => {
  if (block.art === 'html') return []
  if (block.name !== 'Zitat') return block.inhalt.flatMap(zitateIn)
  const { rolle = '', quelle } = block.props
  const text = block.inhalt.map(textOf).join('\n').trim()
  return [{ text, rolle, ...(quelle !== undefined && { quelle }) }]
}

const textOf = (block: Block): string => (block.art === 'html' ? textInHtml(block.html) : block.inhalt.map(textOf).join('\n'))
