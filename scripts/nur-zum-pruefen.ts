import type { ESTree, Plugin } from 'vite'

/** Was Menschen auf gebauten Seiten lesen und was Tests brauchen, nach der Funktion, die es entgegennimmt; im Formular prüft es nur. */
const NUR_ZUM_LESEN: Readonly<Record<string, ReadonlySet<string>>> = {
  defineRule: new Set(['examples', 'why', 'repair']),
  defineBildRule: new Set(['examples', 'why', 'repair']),
  defineVokabular: new Set(['erklaerung']),
  feld: new Set(['schlecht', 'imFormular', 'einheit', 'suche', 'beilage', 'vorgabe', 'bereich', 'reihe', 'stufe']),
}

/**
 * Lässt im Browser weg, was Regeln, Begriffe und Felder nur belegt und erklärt: Das ist mehr als ihr Programm. Es steht auf den gebauten
 * Seiten. Was in einem Satz der Prüfung vorkommt, bleibt.
 */
export const nurZumPruefen = (): Plugin => ({
  name: 'nur-zum-pruefen',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/(?:checks\/rules\/.+|checks\/musterbild|model\/.+)\.ts$/ },
    handler(code, id) {
      let rest = code
      for (const [start, end] of entbehrlichIn(this.parse(code)).sort(([a], [b]) => b - a)) rest = rest.slice(0, start) + rest.slice(end)
      // Das Bild der Belege baut nur Node; braucht es niemand, soll auch niemand die Datei ausführen.
      return { code: rest, map: null, ...(id.endsWith('/musterbild.ts') && { moduleSideEffects: false }) }
    },
  },
})

type Stelle = readonly [start: number, end: number]

/** Die Stellen aller entbehrlichen Angaben unter einem Knoten. */
const entbehrlichIn = (knoten: unknown): Stelle[] => {
  if (typeof knoten !== 'object' || knoten === null) return []
  const { type, callee, arguments: angaben } = knoten as Partial<ESTree.CallExpression>
  const namen = type === 'CallExpression' && callee?.type === 'Identifier' ? NUR_ZUM_LESEN[callee.name] : undefined
  const eigene = namen && angaben ? angaben.flatMap((angabe) => entbehrlichImObjekt(angabe, namen)) : []
  return [...eigene, ...Object.values(knoten).flatMap(entbehrlichIn)]
}

/** Angaben mit einem dieser Namen in einem Objekt und in denen, aus denen es besteht. */
const entbehrlichImObjekt = (objekt: ESTree.Node, namen: ReadonlySet<string>): Stelle[] => {
  if (objekt.type !== 'ObjectExpression') return []
  return objekt.properties.flatMap((angabe, nummer): Stelle[] => {
    if (angabe.type !== 'Property') return []
    if (angabe.key.type === 'Identifier' && namen.has(angabe.key.name))
      return [[angabe.start, objekt.properties[nummer + 1]?.start ?? objekt.end - 1]]
    return entbehrlichImObjekt(angabe.value, namen)
  })
}
