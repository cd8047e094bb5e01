import type { Node } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { gfm } from 'micromark-extension-gfm'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import type { Parser } from './text.ts'

/** MDX kennt weder eingerückten Quelltext noch Links in spitzen Klammern noch HTML. */
const MDX = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }

/**
 * Der Parser des Formulars: dieselbe Sprache wie beim nativen, in reinem JavaScript. Programme in `{…}` liest er nicht, er erkennt nur,
 * dass eines dasteht. Ausgeführt wird dabei nichts.
 */
export const parseImBrowser: Parser = (koerper) => {
  try {
    const baum = fromMarkdown(koerper, {
      extensions: [gfm(), MDX, mdxJsx(), mdxExpression()],
      mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
    })
    markProgramme(baum, koerper)
    return baum
  } catch (error) {
    throw withStelle(error)
  }
}

/** Zeilen mit `import` oder `export` am Anfang eines Blocks sind in MDX ein Programm, auch in einem Baustein; ihr Inhalt zählt nicht mehr. */
const markProgramme = (eltern: Node & { children: Node[] }, koerper: string): void => {
  eltern.children = eltern.children.map((node) => {
    if (node.type === 'mdxJsxFlowElement') markProgramme(node as Node & { children: Node[] }, koerper)
    const { start, end } = node.position ?? {}
    if (node.type !== 'paragraph' || start?.offset === undefined || start.column !== 1) return node
    const value = koerper.slice(start.offset, end?.offset)
    return /^(?:import|export)[ {*'"]/.test(value) ? ({ type: 'mdxjsEsm', value, position: node.position } as Node) : node
  })
}

/** Die Stelle steht bei micromark neben der Meldung, beim nativen Parser in ihr; bei nie Geschlossenem meint er das Tag, nicht den Absatz. */
const withStelle = (error: unknown): Error => {
  const { line, column, message } = error as Error & { line?: number; column?: number }
  const offen = /^Expected a closing tag for .*? \((\d+:\d+)-/.exec(message)?.[1]
  const stelle = offen ?? (line === undefined || column === undefined ? undefined : `${line}:${column}`)
  return new Error(stelle === undefined ? message : `${stelle}: ${message}`)
}
