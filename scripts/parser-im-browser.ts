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
 * Teile der Leser, die im Formular nie laufen, und was sie bereitstellen. Vier Schreibweisen von Markdown gibt es in MDX nicht (`MDX` in
 * `micromark.ts`); Programme in `{…}` erkennt der Leser nur, ihr Inhalt wird nicht gelesen; und der Leser für YAML schreibt keines.
 */
const UNBENUTZT: Readonly<Record<string, string>> = {
  'micromark-core-commonmark/lib/autolink.js': 'autolink',
  'micromark-core-commonmark/lib/code-indented.js': 'codeIndented',
  'micromark-core-commonmark/lib/html-flow.js': 'htmlFlow',
  'micromark-core-commonmark/lib/html-text.js': 'htmlText',
  'micromark-util-events-to-acorn/lib/index.js': 'eventsToAcorn',
  'unist-util-position-from-estree/lib/index.js': 'positionFromEstree',
  'yaml/browser/dist/parse/cst-scalar.js': 'createScalarToken resolveAsScalar setScalarValue',
  'yaml/browser/dist/parse/cst-stringify.js': 'stringify',
  'yaml/browser/dist/parse/cst-visit.js': 'visit',
  'yaml/browser/dist/stringify/stringify.js': 'createStringifyContext stringify',
  'yaml/browser/dist/stringify/stringifyCollection.js': 'stringifyCollection',
  'yaml/browser/dist/stringify/stringifyDocument.js': 'stringifyDocument',
  'yaml/browser/dist/stringify/stringifyNumber.js': 'stringifyNumber',
  'yaml/browser/dist/stringify/stringifyPair.js': 'stringifyPair',
  'yaml/browser/dist/stringify/stringifyString.js': 'stringifyString',
}

/** Lässt im Browser weg, was die Leser nie benutzen. Eine abgeschaltete Schreibweise braucht noch ihren Namen, alles andere nichts. */
export const ohneUnbenutztes = (): Plugin => ({
  name: 'ohne-unbenutztes',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: new RegExp(`/node_modules/(?:${Object.keys(UNBENUTZT).join('|').replaceAll('.', '\\.')})$`) },
    handler: (id) =>
      UNBENUTZT[id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length)]
        ?.split(' ')
        .map((name) => `export const ${name} = { name: '${name}' }`)
        .join('\n'),
  },
})
