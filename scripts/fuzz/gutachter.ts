import type { Definition, Node, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readHtml } from '../../src/checks/korpus/html-lesen.ts'
import { htmlIn } from '../../src/checks/korpus/unversehrt.ts'
import { splitKopf } from '../../src/mdx/trennen.ts'
import type { Bericht } from '../../src/model/bericht.ts'

/** Was von einem Text zu sehen ist, im Wortlaut. */
interface Ansicht {
  text: string
  links: string[]
  bilder: string[]
  /** Texte der Anmerkungen, sortiert: Ihre Reihenfolge ergibt sich aus den Verweisen. */
  anmerkungen: string[]
}

/** MDX kennt weder eingerückten Quelltext noch Links in spitzen Klammern noch HTML. */
const MDX = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }

/** Ob ein Bericht nur aus Markdown besteht; über Bausteine weiß der zweite Leser nichts. */
export const isMarkdown = (bericht: Bericht): boolean =>
  bericht.abschnitte.every(({ bloecke }) => bloecke.every(({ art }) => art === 'html'))

/**
 * Eine Anmerkung im Text eines Links: micromark liest einen Link im Link, satteri lässt die Klammern des äußeren als Text stehen.
 * Dort wird nicht verglichen.
 */
const ANMERKUNG_IM_LINK = /\[[^\]]*\[\^|\[\^[^\]]+\][^[]*\][([]/

/** Ein Kästchen vor einer Tabelle oder vor dem Ende seiner Zeile: micromark liest es als Text und danach einen Block, satteri umgekehrt. */
const KAESTCHEN_VOR_BLOCK = /^[>\s]*(?:(?:[-*+]|\d{1,9}[.)])\s+)+\[[ xX]\](?:[^\n]*\||[ \t]*$)/m

/** Ein `\` am Zeilenende, hinter dem nur noch die Klammer eines Links schließt: micromark liest einen Umbruch, satteri das Zeichen selbst. */
const UMBRUCH_VOR_KLAMMER = /\\\n[>\s]*\]/

/**
 * Vergleicht, was auf der Seite steht, mit dem, was ein zweiter, unabhängiger Leser (micromark) im selben Text sieht.
 * @returns der erste Unterschied; `undefined`, wenn beide dasselbe sehen
 */
export const findUnterschied = (bericht: Bericht, datei: string): string | undefined => {
  const koerper = splitKopf(datei)?.koerper ?? ''
  if ([ANMERKUNG_IM_LINK, KAESTCHEN_VOR_BLOCK, UMBRUCH_VOR_KLAMMER].some((stelle) => stelle.test(koerper))) return undefined
  const seite = ansichtOfHtml(bericht)
  const zweite = ansichtOfText(koerper)
  for (const teil of ['text', 'links', 'bilder', 'anmerkungen'] as const) {
    const [a, b] = [JSON.stringify(seite[teil]), JSON.stringify(zweite[teil])]
    if (a !== b) {
      const ab = [...a].findIndex((zeichen, index) => zeichen !== b[index])
      return `${teil}: Seite ${a.slice(Math.max(0, ab - 30), ab + 40)} – zweiter Leser ${b.slice(Math.max(0, ab - 30), ab + 40)}`
    }
  }
  return undefined
}

const ansichtOfHtml = (bericht: Bericht): Ansicht => {
  const html = htmlIn(bericht).join('\n')
  const [haupt = '', ...noten] = html.split(/<section data-footnotes>/)
  // Marken und Rückwege der Anmerkungen hat die Umwandlung hinzugefügt.
  const gelesen = readHtml(haupt.replace(/<sup><a href="#text-fn-[^>]*>\d+<\/a><\/sup>/g, ''))
  const eintraege = noten
    .join('')
    .split(/<li id="text-fn-/)
    .slice(1)
  const ohneWege = (text: string) =>
    text.replace(/<a href="#text-fnref-[^>]*>↩(?:<sup>\d+<\/sup>)?<\/a>/g, '').replace(/<sup><a href="#text-fn-[^>]*>\d+<\/a><\/sup>/g, '')
  return {
    text: wortlaut(gelesen.text),
    links: gelesen.elemente
      .flatMap(({ name, attribute }) => (name === 'a' ? [adresse(attribute['href'] ?? '')] : []))
      .filter(isVergleichbar),
    bilder: gelesen.elemente.flatMap(({ name, attribute }) =>
      name === 'img' ? [`${attribute['src']} ${wortlaut(attribute['alt'] ?? '')}`] : [],
    ),
    anmerkungen: eintraege
      .map((eintrag) =>
        wortlaut(
          ohneWege(eintrag.slice(eintrag.indexOf('>') + 1))
            .replace(/<\/?[a-z][^>]*>/g, '')
            .replace(/&#x([0-9A-F]+);/g, (_v, zahl: string) => String.fromCodePoint(Number.parseInt(zahl, 16))),
        ),
      )
      .sort(),
  }
}

const ansichtOfText = (koerper: string): Ansicht => {
  const baum = fromMarkdown(koerper, { extensions: [gfm(), MDX], mdastExtensions: [gfmFromMarkdown()] })
  const ziele = new Map<string, Definition>()
  visit(baum, (node) => {
    if (node.type === 'definition' && !ziele.has((node as Definition).identifier))
      ziele.set((node as Definition).identifier, node as Definition)
  })
  const ansicht: Ansicht = { text: '', links: [], bilder: [], anmerkungen: [] }
  const sehen = (node: Node, in_: { text: string }, imText: boolean): void => {
    if (node.type === 'footnoteDefinition') {
      const anmerkung = { text: '' }
      for (const kind of childrenOf(node)) sehen(kind, anmerkung, false)
      ansicht.anmerkungen.push(wortlaut(anmerkung.text))
      return
    }
    if ('value' in node) in_.text += String(node.value)
    if (imText && node.type === 'link' && 'url' in node) ansicht.links.push(adresse(String(node.url)))
    if (imText && node.type === 'linkReference' && 'identifier' in node)
      ansicht.links.push(adresse(ziele.get(String(node.identifier))?.url ?? ''))
    if (imText && node.type === 'image' && 'url' in node && 'alt' in node)
      ansicht.bilder.push(`${node.url} ${wortlaut(String(node.alt ?? ''))}`)
    for (const kind of childrenOf(node)) sehen(kind, in_, imText)
  }
  const haupt = { text: '' }
  for (const node of (baum as Root).children) if (node.type !== 'heading' || node.depth !== 2) sehen(node, haupt, true)
  return { ...ansicht, links: ansicht.links.filter(isVergleichbar), text: wortlaut(haupt.text), anmerkungen: ansicht.anmerkungen.sort() }
}

const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : [])

const visit = (node: Node, tun: (node: Node) => void): void => {
  tun(node)
  for (const kind of childrenOf(node)) visit(kind, tun)
}

/**
 * Ohne Leerraum und ohne Zeichen von Hervorhebung und Tabelle. Beide Leser deuten sie an Grenzfällen verschieden, der Wortlaut bleibt derselbe:
 * zwei Hervorhebungen, die aufeinandertreffen (`**a*_`); eine Tabelle gleich hinter einer Liste mit Tabelle.
 */
const wortlaut = (text: string): string => text.replace(/[\s*_~|:-]+/g, '')

/** Nackte Mailadressen gleich hinter einem Umlaut erkennt nur einer der beiden; ihr Wortlaut wird verglichen. */
const isVergleichbar = (link: string): boolean => !link.startsWith('mailto:')

/** Zwei Schreibweisen derselben Adresse, mit und ohne Prozentzeichen, sind gleich. */
const adresse = (href: string): string => {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
