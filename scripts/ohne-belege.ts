import type { Plugin } from 'vite'

/** Was Menschen über eine Regel lesen und was Tests von ihr brauchen; im Formular prüft sie nur. */
const NUR_ZUM_LESEN: ReadonlySet<string> = new Set(['examples', 'why', 'repair'])

/** Lässt im Browser weg, was eine Regel nur belegt und erklärt: Das ist mehr als ihr Programm. Die Seite `/regeln/<id>/` zeigt es. */
export const ohneBelege = (): Plugin => ({
  name: 'ohne-belege',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/checks\/rules\/[^/]+\.ts$/ },
    handler(code) {
      const regel = this.parse(code).body.find((knoten) => knoten.type === 'ExportDefaultDeclaration')?.declaration
      const angaben = regel?.type === 'CallExpression' ? regel.arguments[0] : undefined
      if (angaben?.type !== 'ObjectExpression') return undefined
      let rest = code
      for (const angabe of angaben.properties.toReversed()) {
        if (angabe.type !== 'Property' || angabe.key.type !== 'Identifier' || !NUR_ZUM_LESEN.has(angabe.key.name)) continue
        rest = `${rest.slice(0, angabe.value.start)}${angabe.key.name === 'examples' ? '[]' : "''"}${rest.slice(angabe.value.end)}`
      }
      return { code: rest, map: null }
    },
  },
})
