import type { Abschnitt, Block } from '../model/bericht.ts'
import { textInHtml } from '../model/html-text.ts'

/** Der Alternativtext, unter dem ein Bild im Text steht. */
export const findBildtext = (abschnitte: readonly Abschnitt[], datei: string): string | undefined => {
  for (const html of abschnitte.flatMap(({ bloecke }) => bloecke.flatMap(htmlOf)))
    for (const [bild] of html.matchAll(/<img\b(?:"[^"]*"|[^">])*>/g))
      if (attributOf(bild, 'src')?.replace(/^\.\//, '') === datei) return attributOf(bild, 'alt')
  return undefined
}

const htmlOf = (block: Block): string[] => (block.art === 'html' ? [block.html] : block.inhalt.flatMap(htmlOf))

const attributOf = (tag: string, name: string): string | undefined => {
  const wert = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return wert === undefined ? undefined : textInHtml(wert)
}
