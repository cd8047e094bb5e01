import type { Nodes, Parents } from 'mdast'
import { toKarte } from '../../catalogue/karte.ts'
import type { Einreichung } from '../../checks/rule.ts'
import { isBaustein, literalProps } from '../../mdx/baustein-knoten.ts'
import { Ressourcen } from '../../model/angaben/ressourcen.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'
import { einflussarten } from '../../model/vokabular/einfluss.ts'
import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { fillKarte } from '../karte.ts'

/** Zeigt, was schon da ist, als Karte, Anreißer und Seite. Alles entsteht als Text und Element, nie als HTML. */
export const showVorschau = (formular: HTMLElement, { teil, baum, slug }: Einreichung, register: readonly Jobcenter[]): void => {
  const jobcenter = register.filter(({ traeger_nummer }) => teil.jobcenter?.includes(traeger_nummer))
  const beispiel = { handlungsfelder: [], ergebnisse: [], ressourcen: Ressourcen.parse({}), titel: '', kurzfassung: '', ...teil }
  const vorlage = formular.querySelector<HTMLTemplateElement>('[data-kartenvorlage]')
  if (vorlage) {
    const daten = toKarte({ slug, jobcenter, beispiel } as unknown as Parameters<typeof toKarte>[0])
    const karte = fillKarte(
      vorlage,
      { ...daten, titel: daten.titel || texte.vorschauLeer, jobcenter: daten.jobcenter || texte.vorschauJobcenter },
      [],
      '',
    )
    karte.querySelector('a')?.removeAttribute('href')
    formular.querySelector('[data-vorschau-karte]')?.replaceChildren(karte)
  }
  const titel = element('p', [element('strong', [beispiel.titel || texte.vorschauLeer])])
  formular
    .querySelector('[data-vorschau-brief]')
    ?.replaceChildren(titel, element('p', [beispiel.kurzfassung]), element('p', [`${texte.weiterlesen} →`]))
  const hebel = (teil.einfluss ?? []).map(({ text, art }) => element('li', [`${text} (${einflussarten[art].label})`]))
  formular
    .querySelector('[data-vorschau-seite]')
    ?.replaceChildren(
      titel.cloneNode(true),
      element('p', [beispiel.kurzfassung]),
      ...(hebel.length > 0 ? [element('ul', hebel)] : []),
      ...(baum?.children ?? []).map(toDom),
    )
}

/** Die Knoten, die ein Beispiel haben darf, und wie sie hier heißen; alles andere zeigt nur seinen Text. */
const ELEMENTE: Readonly<Partial<Record<string, keyof HTMLElementTagNameMap>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  break: 'br',
  thematicBreak: 'hr',
}

const toDom = (node: Nodes): Node => {
  if (node.type === 'text') return document.createTextNode(node.value)
  if (node.type === 'inlineCode') return element('code', [node.value])
  if (node.type === 'code') return element('pre', [element('code', [node.value])])
  if (node.type === 'image') return element('p', [`[${node.alt ?? ''}]`])
  if (node.type === 'heading') return element(node.depth === 2 ? 'h4' : 'h5', kinder(node))
  if (node.type === 'list') return element(node.ordered ? 'ol' : 'ul', kinder(node))
  if (node.type === 'link') {
    const link = element('a', kinder(node))
    if (/^(?:https:\/\/|mailto:|\/)/.test(node.url)) link.setAttribute('href', node.url)
    return link
  }
  if (isBaustein(node))
    return element('blockquote', [
      element('p', [element('strong', [[node.name, ...Object.values(literalProps(node))].join(' · ')])]),
      ...kinder(node as unknown as Parents),
    ])
  const name = ELEMENTE[node.type]
  return element(name ?? 'span', 'children' in node ? kinder(node) : [])
}

const kinder = (node: Parents): Node[] => node.children.map(toDom)

const element = (name: keyof HTMLElementTagNameMap, inhalt: readonly (Node | string)[]): HTMLElement => {
  const neu = document.createElement(name)
  neu.append(...inhalt)
  return neu
}
