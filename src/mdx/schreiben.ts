import { Document, isScalar, type Scalar, visit } from 'yaml'
import { type AbschnittId, abschnittIds, abschnitte as ueberschriften } from '../model/abschnitte.ts'
import type { Kopfwert } from '../model/bauplan.ts'

/** Längere Werte stehen gefaltet unter ihrem Feld: Dort braucht kein Zeichen eine Umschreibung. */
const ZEILE = 60
const BREITE = 100

/** Die Abschnitte eines Beispiels als Markdown; leere fehlen. */
export type Texte = Readonly<Partial<Record<AbschnittId, string>>>

/** Schreibt ein Beispiel als `index.mdx`. Was der eigene Leser daraus liest, sind wieder dieselben Angaben. */
export const writeMdx = (daten: Readonly<Record<string, Kopfwert>>, texte: Texte): string => {
  const gefuellt = abschnittIds.filter((id) => cleanText(texte[id]) !== '')
  const koerper = gefuellt.map((id) => `\n## ${ueberschriften[id]}\n\n${cleanText(texte[id])}\n`).join('')
  return `---\n${writeKopf(daten)}---\n${koerper}`
}

/** Text eines Abschnitts mit einheitlichen Zeilenenden, ohne leere Zeilen am Rand. */
export const cleanText = (text = ''): string => text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '')

const writeKopf = (daten: Readonly<Record<string, Kopfwert>>): string => {
  if (Object.keys(daten).length === 0) return ''
  const document = new Document(daten)
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string') setForm(node as Scalar<string>)
    },
  })
  return document.toString({ lineWidth: BREITE, defaultStringType: 'PLAIN', nullStr: '' })
}

/** Der Leser nimmt in Anführungszeichen keine Zeichencodes: Was welche bräuchte, steht in einfachen oder gefaltet. */
const setForm = (node: Scalar<string>): void => {
  if (node.value.length > ZEILE) node.type = 'BLOCK_FOLDED'
  else if (/["\\]/.test(node.value)) node.type = 'QUOTE_SINGLE'
}
