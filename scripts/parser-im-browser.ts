import type { Plugin } from 'vite'

/** Was `src/mdx/micromark.ts` benutzt; für die Vorschau bündelt Vite es vorab. */
export const parserpakete = [
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx-expression',
  'mdast-util-mdx-jsx',
  'micromark-extension-gfm',
  'micromark-extension-mdx-expression',
  'micromark-extension-mdx-jsx',
]

/**
 * Teile dieser Pakete, die nie laufen, und was von ihnen bleibt: Vier Schreibweisen sind in MDX abgeschaltet (`MDX` in `micromark.ts`), dafür
 * genügt ihr Name. Programme in `{…}` erkennt der Parser nur; ihr Inhalt wird nicht gelesen.
 */
const UNBENUTZT: Readonly<Record<string, string>> = {
  'micromark-core-commonmark/lib/autolink.js': "export const autolink = { name: 'autolink' }",
  'micromark-core-commonmark/lib/code-indented.js': "export const codeIndented = { name: 'codeIndented' }",
  'micromark-core-commonmark/lib/html-flow.js': "export const htmlFlow = { name: 'htmlFlow' }",
  'micromark-core-commonmark/lib/html-text.js': "export const htmlText = { name: 'htmlText' }",
  'micromark-util-events-to-acorn/lib/index.js': 'export const eventsToAcorn = undefined',
  'unist-util-position-from-estree/lib/index.js': 'export const positionFromEstree = undefined',
}

/** Lässt im Browser weg, was der Parser nie benutzt. */
export const ohneUnbenutztes = (): Plugin => ({
  name: 'ohne-unbenutztes',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: new RegExp(`/node_modules/(?:${Object.keys(UNBENUTZT).join('|').replaceAll('.', '\\.')})$`) },
    handler: (id) => UNBENUTZT[id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length)],
  },
})
