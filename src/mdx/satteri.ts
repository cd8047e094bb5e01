import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import type { Parser } from './text.ts'

/** Nur CommonMark und GFM; alles, was der Parser sonst kann, bleibt aus. */
const OPTIONS = {
  features: {
    gfm: true,
    frontmatter: false,
    math: false,
    headingAttributes: false,
    directive: false,
    superscript: false,
    subscript: false,
    wikilinks: false,
    definitionList: false,
    smartPunctuation: false,
    rawHtml: false,
  },
}

/** Der Parser von Bau und Prüfung; nativer Code, den es im Browser nicht gibt. */
export const parseNativ: Parser = (koerper) => mdxToMdast(koerper, OPTIONS) as Root
