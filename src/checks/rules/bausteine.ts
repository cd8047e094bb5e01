import type { Node } from 'mdast'
import type { z } from 'zod/mini'
import { type BausteinKnoten, isBaustein, literalProps } from '../../mdx/baustein-knoten.ts'
import { textOf } from '../../mdx/klartext.ts'
import { type BausteinName, bausteine, ohneInhalt } from '../../model/bausteine.ts'
import { hilfeOf } from '../../model/feldhilfe.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { closestTo } from '../naechstes.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'bausteine',
  title: 'Bausteine richtig verwenden',
  why: 'Bausteine sehen auf jeder Seite gleich aus, im Newsletter und im Druck auch. Das geht nur mit bekannten Namen und festen Angaben.',
  repair: 'Vergleichen Sie Namen und Attribute mit der Vorlage. Jeder Baustein steht für sich, mit einer Leerzeile davor und danach.',
  examples: [
    { ok: { text: '<Hinweis art="tipp" titel="Vorher klären">\n\nDer Stellplatz braucht eine Genehmigung.\n\n</Hinweis>' } },
    { ok: { text: '<Kennzahl wert="17 von 42" text="Teilnehmende in Arbeit" zeitraum="im Jahr 2024" />' } },
    {
      bad: { text: '<Hinweiss>\n\nText\n\n</Hinweiss>' },
      expect: [
        '1:1 Den Baustein „Hinweiss“ gibt es nicht. Meinten Sie „Hinweis“? Erlaubt sind: Zitat, Kennzahl, Schritte, Hinweis, Material.',
      ],
    },
    {
      bad: { text: '<Hinweis farbe="rot">\n\nText\n\n</Hinweis>' },
      expect: ['1:1 Der Baustein „Hinweis“ kennt das Attribut „farbe“ nicht. Erlaubt sind: art, titel.'],
    },
    {
      bad: { text: '<Kennzahl wert="17" text="Menschen in Arbeit" />' },
      expect: ['1:1 Beim Baustein „Kennzahl“ fehlt das Attribut „zeitraum“. Wann? Beispiel: zeitraum="Januar bis September 2024".'],
    },
    {
      bad: { text: 'Am Ende <Kennzahl wert="17" text="Menschen in Arbeit" zeitraum="im Jahr 2024" /> stehen Zahlen.' },
      expect: [
        '1:9 Der Baustein „Kennzahl“ steht mitten im Satz. Bitte setzen Sie ihn in eine eigene Zeile, mit einer Leerzeile davor und danach.',
      ],
    },
    {
      bad: { text: '<Zitat rolle="Fallmanagerin" quelle="Jahresbericht 2024">\n\n</Zitat>' },
      expect: ['1:1 Der Baustein „Zitat“ ist leer. Bitte schreiben Sie den Text zwischen „<Zitat …>“ und „</Zitat>“.'],
    },
  ],
  check({ baum }, report) {
    visitAll(baum, (node, eltern) => {
      if (!isBaustein(node) || !/^[A-Z][A-Za-z]*$/.test(node.name ?? '')) return
      for (const message of findFaults(node, eltern)) report({ stelle: stelleOfNode(node), message })
    })
  },
})

const findFaults = (node: BausteinKnoten, eltern: readonly Node[]): string[] => {
  const name = node.name ?? ''
  if (!Object.hasOwn(bausteine, name)) {
    const near = closestTo(name, Object.keys(bausteine))
    return [
      `Den Baustein „${name}“ gibt es nicht. ${near ? `Meinten Sie „${near}“? ` : ''}Erlaubt sind: ${Object.keys(bausteine).join(', ')}.`,
    ]
  }
  return [...findPlaceFaults(node, eltern), ...findContentFaults(node), ...findPropFaults(name as BausteinName, node)]
}

const findPlaceFaults = (node: BausteinKnoten, eltern: readonly Node[]): string[] => {
  if (node.type === 'mdxJsxTextElement')
    return [
      `Der Baustein „${node.name}“ steht mitten im Satz. Bitte setzen Sie ihn in eine eigene Zeile, mit einer Leerzeile davor und danach.`,
    ]
  const parent = eltern.at(-1)
  if (parent && parent.type !== 'root' && !isBaustein(parent))
    return [`Der Baustein „${node.name}“ steht in einer Liste oder einem Zitat. Bitte setzen Sie ihn davor oder danach.`]
  if (eltern.filter(isBaustein).length > 1)
    return [`Der Baustein „${node.name}“ steht zu tief in anderen Bausteinen. Bitte setzen Sie ihn daneben.`]
  return []
}

const findContentFaults = (node: BausteinKnoten): string[] => {
  const name = node.name ?? ''
  const empty = textOf(node) === ''
  if (ohneInhalt.has(name) && node.children.length > 0)
    return [`Der Baustein „${name}“ hat keinen eigenen Text. Bitte schließen Sie ihn gleich mit „/>“ und schreiben Sie den Text darunter.`]
  if (!ohneInhalt.has(name) && empty)
    return [`Der Baustein „${name}“ ist leer. Bitte schreiben Sie den Text zwischen „<${name} …>“ und „</${name}>“.`]
  return []
}

const findPropFaults = (name: BausteinName, node: BausteinKnoten): string[] => {
  const shape = bausteine[name].shape as Readonly<Record<string, z.core.$ZodType>>
  const allowed = Object.keys(shape)
  const props = literalProps(node)
  const result = bausteine[name].safeParse(props)
  const valueless = node.attributes.flatMap((attribute) => (attribute.value === null && attribute.name ? [attribute.name] : []))
  const twice = node.attributes
    .map(({ name: attribute }) => attribute)
    .filter((attribute, index, all) => attribute && all.indexOf(attribute) !== index)
  const faults = [
    ...valueless.map(
      (attribute) => `Beim Baustein „${name}“ hat das Attribut „${attribute}“ keinen Wert. Bitte ergänzen Sie ihn: ${attribute}="…".`,
    ),
    ...twice.map((attribute) => `Beim Baustein „${name}“ steht das Attribut „${attribute}“ zweimal. Bitte lassen Sie es einmal stehen.`),
  ]
  if (result.success) return faults
  const expressions = new Set(
    node.attributes.flatMap((attribute) => (typeof attribute.value === 'object' && attribute.name ? [attribute.name] : [])),
  )
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      faults.push(
        ...issue.keys.map((key) => `Der Baustein „${name}“ kennt das Attribut „${key}“ nicht. Erlaubt sind: ${allowed.join(', ')}.`),
      )
      continue
    }
    const attribute = String(issue.path[0])
    const schema = shape[attribute]
    const hilfe = schema && hilfeOf(schema)
    const rest = hilfe ? ` ${hilfe.description} Beispiel: ${attribute}="${hilfe.gut}".` : ''
    if (Object.hasOwn(props, attribute)) faults.push(`Beim Baustein „${name}“ passt der Wert des Attributs „${attribute}“ nicht.${rest}`)
    else if (!expressions.has(attribute)) faults.push(`Beim Baustein „${name}“ fehlt das Attribut „${attribute}“.${rest}`)
  }
  return faults
}
