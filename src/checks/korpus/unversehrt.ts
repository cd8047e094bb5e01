import { BILDNAME } from '../../mdx/bilder.ts'
import { bausteine } from '../../model/bausteine.ts'
import type { Bericht, Block } from '../../model/bericht.ts'
import { type HtmlElement, readHtml } from './html-lesen.ts'

/** Alles HTML eines Berichts, in der Reihenfolge der Seite. */
export const htmlIn = (bericht: Bericht): string[] => bericht.abschnitte.flatMap(({ bloecke }) => bloecke.flatMap(htmlOf))

const htmlOf = (block: Block): string[] => (block.art === 'html' ? [block.html] : block.inhalt.flatMap(htmlOf))

const bausteineIn = (bloecke: readonly Block[]): Extract<Block, { art: 'baustein' }>[] =>
  bloecke.flatMap((block) => (block.art === 'baustein' ? [block, ...bausteineIn(block.inhalt)] : []))

type Pruefer = (wert: string) => boolean
const genau =
  (...werte: readonly string[]): Pruefer =>
  (wert) =>
    werte.includes(wert)
const frei: Pruefer = () => true
const ID = /^text-fn(?:ref)?-[\w.~!*'();:@&=+$,/?#%-]+$/
const href: Pruefer = (wert) =>
  /^(?:#[\w.~!*'();:@&=+$,/?#%-]+|\/(?!\/)[\w\-./~%?=&#]*|mailto:[^\s@:/?]+@[^\s@:/?]+)$/.test(wert) ||
  /^https:\/\/(?:[a-z0-9äöüß%-]+\.)+[a-z]{2,24}(?::\d+)?(?:[/?#][^\s\\]*)?$/i.test(wert)

/** Was auf der Seite stehen darf, hier ein zweites Mal und von Hand: Der Test soll nicht glauben, was er prüft. */
const ERLAUBT: Record<string, Record<string, Pruefer>> = {
  ...Object.fromEntries(
    'p em strong del code pre blockquote ul hr br table thead tbody tr sup h4'
      .split(' ')
      .map((name): [string, Record<string, Pruefer>] => [name, {}]),
  ),
  a: {
    href,
    title: frei,
    'aria-label': frei,
    'aria-describedby': genau('footnote-label'),
    'data-footnote-ref': genau(''),
    'data-footnote-backref': genau(''),
    id: (wert) => ID.test(wert),
  },
  h3: { id: genau('footnote-label') },
  img: { src: (wert) => BILDNAME.test(wert), alt: frei, title: frei },
  ol: { start: (wert) => /^\d{1,9}$/.test(wert) },
  li: { id: (wert) => ID.test(wert) },
  th: { align: genau('left', 'right', 'center') },
  td: { align: genau('left', 'right', 'center') },
  section: { 'data-footnotes': genau('') },
  input: { type: genau('checkbox'), disabled: genau(''), checked: genau('') },
}

/**
 * Was an einem angenommenen Bericht nicht ungefährlich ist; leer, wenn alles gut ist.
 * @param quelle der Text der Datei: Auf der Seite darf kein Zeichen stehen, das dort nicht steht
 */
export const findMaengel = (bericht: Bericht, quelle: string): string[] => {
  try {
    const gelesen = htmlIn(bericht).map(readHtml)
    const elemente = gelesen.flatMap((stueck) => stueck.elemente)
    const ids = elemente.flatMap(({ attribute }) => attribute['id'] ?? [])
    const vorhanden = new Set(ids)
    // Was die Umwandlung selbst hinzufügt: die Überschrift, die Marken und die Rückwege der Anmerkungen.
    const zeichen = new Set([...quelle.normalize('NFC'), ...'Anmerkungen↩0123456789\n <>&"', ...'Zurück zur Stelle von Anmerkung'])
    const texte = [
      ...gelesen.map(({ text }) => text),
      ...elemente.flatMap(({ attribute }) => [attribute['title'] ?? '', attribute['alt'] ?? '']),
    ]
    return [
      ...elemente.flatMap(describe),
      ...(vorhanden.size < ids.length ? ['Eine Id kommt zweimal vor'] : []),
      ...elemente.flatMap(({ attribute }) => findInsLeere(attribute['href'] ?? '', vorhanden)),
      ...[...new Set(texte.join(''))]
        .filter((einzeln) => !zeichen.has(einzeln))
        .map((einzeln) => `Zeichen nicht aus der Datei: ${einzeln.codePointAt(0)?.toString(16)}`),
      ...bericht.abschnitte
        .flatMap(({ bloecke }) => bausteineIn(bloecke))
        .flatMap(({ name, props }) => (bausteine[name].safeParse(props).success ? [] : [`Baustein ${name} falsch`])),
    ]
  } catch (error) {
    return [String(error)]
  }
}

const describe = ({ name, attribute, eltern }: HtmlElement): string[] => {
  const erlaubt = Object.hasOwn(ERLAUBT, name) ? ERLAUBT[name] : undefined
  if (!erlaubt) return [`Element ${name} ist nicht erlaubt`]
  return [
    ...(name === 'a' && eltern.includes('a') ? ['Link im Link'] : []),
    ...Object.entries(attribute).flatMap(([attribut, wert]) =>
      Object.hasOwn(erlaubt, attribut) && erlaubt[attribut]?.(wert) ? [] : [`${name} ${attribut}=${wert} ist nicht erlaubt`],
    ),
  ]
}

/** Verweise auf Anmerkungen kommen an; andere Sprungmarken dürfen auf Teile der Seite zeigen. */
const findInsLeere = (ziel: string, ids: ReadonlySet<string>): string[] =>
  ziel.startsWith('#text-') && !ids.has(ziel.slice(1)) ? [`Sprung ins Leere: ${ziel}`] : []
