import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { countBytes, MAX_BYTES } from '../../src/share/mail/mail.ts'
import { hasFarbe, kontrastOf } from './farbe.ts'
import { findOutlookmaengel } from './outlook.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** Was um einen Text herum gilt, aus den Stilen im Text: Mailprogramme lesen oft nur sie. */
interface Umgebung {
  farbe?: string
  grund: string
  schrift?: string
}

/** Elemente, die Mailprogramme entfernen oder derentwegen sie eine Mail ablehnen. */
const VERBOTEN: ReadonlySet<string> = new Set(
  'script iframe frame object embed applet form input button select textarea video audio canvas svg math base link template'.split(' '),
)
/** Anordnungen, die Outlook nicht kennt. */
const OHNE_OUTLOOK = /(?:^|;)\s*(?:display:\s*(?:flex|grid|inline-flex)|position:|float:)|url\(|calc\(|var\(/i
const MAX_BREITE = 600
/** So viel verspricht das Haus (WCAG 2.2, 1.4.6). */
const KONTRAST = 7

/**
 * Was Mailprogramme an einer Mail ablehnen, entfernen oder falsch zeigen würden (nach caniemail.com und den Grenzen von Gmail und Outlook).
 * @returns je Mangel ein Satz; leer, wenn alles stimmt
 */
export const pruefeMail = ({ html, text }: { html: string; text: string }): string[] => {
  const maengel: string[] = []
  const melde = (satz: string): unknown => maengel.push(satz)
  const dokument = parse(html, { onParseError: ({ code }) => melde(`HTML nicht eindeutig: ${code}`) })
  const wurzel = dokument.childNodes.find(isElement)
  if (!/^<!doctype html>/i.test(html)) melde('Dokumenttyp fehlt')
  if (!wurzel || attribut(wurzel, 'lang') !== 'de') melde('lang="de" fehlt')
  if (!/<title>[^<]+<\/title>/.test(html)) melde('Titel fehlt')
  if (!/charset=utf-8/i.test(html)) melde('Zeichensatz fehlt')
  if (!/<meta name="color-scheme" content="light dark">/.test(html)) melde('Farbschema fehlt')
  if (/\{\{|<!--(?:wenn|ende) /.test(html)) melde('Platzhalter übrig')
  if (/@import|@font-face/i.test(html)) melde('Fremde Schrift oder Gestaltung')
  if (countBytes(html) > MAX_BYTES) melde(`${countBytes(html)} Bytes`)
  if (text.trim() === '') melde('Textteil fehlt')
  if (/<\/?[a-z][^>]*>|\{\{/i.test(text)) melde('HTML im Textteil')
  if (wurzel) walk(wurzel, { grund: '#ffffff' }, (element, umgebung) => pruefeElement(element, umgebung, text, melde))
  return [...maengel, ...findOutlookmaengel(html)]
}

const isElement = (node: Node): node is Element => 'tagName' in node

const attribut = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value

const stilOf = (element: Element, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`, 'i').exec(attribut(element, 'style') ?? '')?.[1]?.trim()

/** Besucht alles Sichtbare, mit dem, was dort gilt. */
const walk = (element: Element, aussen: Umgebung, besuche: (element: Element, umgebung: Umgebung) => void): void => {
  const farbe = stilOf(element, 'color') ?? aussen.farbe
  const schrift = stilOf(element, 'font-family') ?? aussen.schrift
  const grund = stilOf(element, 'background-color') ?? attribut(element, 'bgcolor') ?? aussen.grund
  const umgebung = { grund, ...(farbe !== undefined && { farbe }), ...(schrift !== undefined && { schrift }) }
  besuche(element, umgebung)
  // Was die Vorschauzeile des Posteingangs liest, sieht in der Mail niemand.
  if (stilOf(element, 'display') === 'none') return
  for (const kind of element.childNodes) if (isElement(kind)) walk(kind, umgebung, besuche)
}

const pruefeElement = (element: Element, umgebung: Umgebung, text: string, melde: (satz: string) => unknown): void => {
  const { tagName: name } = element
  if (VERBOTEN.has(name)) melde(`<${name}> ist nicht erlaubt`)
  for (const { name: attr } of element.attrs) if (/^on/.test(attr)) melde(`${name} ${attr} ist nicht erlaubt`)
  if (OHNE_OUTLOOK.test(attribut(element, 'style') ?? '')) melde(`${name}: Outlook kennt „${attribut(element, 'style')}“ nicht`)
  if (name === 'table' && attribut(element, 'role') !== 'presentation') melde('Tabelle ohne role="presentation"')
  for (const breite of [attribut(element, 'width'), stilOf(element, 'width'), stilOf(element, 'max-width')])
    if (/^[\d.]+(?:px)?$/.test(breite ?? '') && Number.parseFloat(breite ?? '') > MAX_BREITE) melde(`${name} ist ${breite} breit`)
  if (name === 'img') pruefeBild(element, melde)
  if (name === 'a') pruefeLink(attribut(element, 'href') ?? '', text, melde)
  if (hasText(element)) pruefeText(element, umgebung, melde)
}

const pruefeBild = (element: Element, melde: (satz: string) => unknown): void => {
  if (!attribut(element, 'alt')?.trim()) melde('Bild ohne Alternativtext')
  if (!attribut(element, 'width')) melde('Bild ohne Breite: Outlook zeigt es in voller Größe')
  if (!/^https:\/\/.+\.(?:png|jpe?g|gif)$/.test(attribut(element, 'src') ?? ''))
    melde(`Bild „${attribut(element, 'src')}“ zeigt nicht jedes Programm`)
}

const pruefeLink = (href: string, text: string, melde: (satz: string) => unknown): void => {
  if (!/^https:\/\//.test(href)) melde(`Link „${href}“ ist nicht vollständig`)
  else if (!text.includes(href)) melde(`Link „${href}“ fehlt im Textteil`)
}

const NICHT_ZU_LESEN: ReadonlySet<string> = new Set(['style', 'title', 'noscript', 'xml', 'script'])

const hasText = (element: Element): boolean =>
  !NICHT_ZU_LESEN.has(element.tagName) &&
  stilOf(element, 'display') !== 'none' &&
  element.childNodes.some((kind) => kind.nodeName === '#text' && 'value' in kind && kind.value.trim() !== '')

const pruefeText = ({ tagName }: Element, { farbe, grund, schrift }: Umgebung, melde: (satz: string) => unknown): void => {
  if (!schrift) melde(`${tagName}: Schrift steht nicht im Text`)
  if (!farbe || !hasFarbe(farbe) || !hasFarbe(grund)) melde(`${tagName}: Farbe steht nicht im Text`)
  else if (kontrastOf(farbe, grund) < KONTRAST)
    melde(`${tagName}: Kontrast ${kontrastOf(farbe, grund).toFixed(1)} von ${farbe} auf ${grund}`)
}
