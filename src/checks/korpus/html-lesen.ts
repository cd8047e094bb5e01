/** Ein Element im ausgelieferten HTML, in der Reihenfolge des Textes, mit dem Text darin. */
export interface HtmlElement {
  name: string
  attribute: Record<string, string>
  /** Namen der Elemente darum, von außen nach innen. */
  eltern: readonly string[]
  text: string
}

const LEER: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input'])

/** Ein Tag oder ein Stück Text in der strengsten Schreibweise; sie verstehen alle Leser von HTML gleich. */
const STUECK = /<(?<ende>\/)?(?<name>[a-z][a-z0-9]*)(?<attribute>(?: [a-z][a-z-]*(?:="[^"]*")?)*)>|(?<text>[^<]+)/gy
const ATTRIBUT = / (?<name>[a-z][a-z-]*)(?:="(?<wert>[^"]*)")?/g

/**
 * Liest ausgeliefertes HTML zurück, unabhängig von dem, was es geschrieben hat. Angenommen wird nur eine strenge Teilmenge: doppelte
 * Anführungszeichen, kein Kommentar, jedes Element geschlossen. Über sie gibt es zwischen Browsern keinen Streit.
 * @returns alle Elemente und den sichtbaren Text
 * @throws wenn etwas davon abweicht
 */
export const readHtml = (html: string): { elemente: HtmlElement[]; text: string } => {
  const elemente: HtmlElement[] = []
  const offen: HtmlElement[] = []
  let text = ''
  let gelesen = 0
  for (const { 0: stueck, groups } of html.matchAll(STUECK)) {
    gelesen += stueck.length
    if (groups?.['text'] !== undefined) {
      const klar = decode(groups['text'])
      text += klar
      for (const element of offen) element.text += klar
    } else if (groups?.['ende']) {
      const letztes = offen.pop()
      if (letztes?.name !== groups['name'] || groups['attribute']) throw new Error(`Falsch geschlossen: ${stueck}`)
    } else {
      const element = {
        name: groups?.['name'] ?? '',
        attribute: readAttribute(groups?.['attribute'] ?? ''),
        eltern: offen.map(({ name }) => name),
        text: '',
      }
      elemente.push(element)
      if (!LEER.has(element.name)) offen.push(element)
    }
  }
  if (gelesen !== html.length || offen.length > 0)
    throw new Error(`Nicht lesbar ab Zeichen ${gelesen}: ${html.slice(gelesen, gelesen + 60)}`)
  return { elemente, text }
}

const readAttribute = (quelle: string): Record<string, string> => {
  const attribute: Record<string, string> = {}
  for (const { groups } of quelle.matchAll(ATTRIBUT)) {
    const name = groups?.['name'] ?? ''
    if (Object.hasOwn(attribute, name)) throw new Error(`Attribut doppelt: ${name}`)
    attribute[name] = decode(groups?.['wert'] ?? '')
  }
  return attribute
}

/** Ausgeliefert werden nur Zeichenverweise in hexadezimaler Schreibweise; jedes andere `&` wäre mehrdeutig. */
const decode = (quelle: string): string => {
  const klar = quelle.replace(/&#x([0-9A-F]{1,6});/g, (_verweis, zahl: string) => String.fromCodePoint(Number.parseInt(zahl, 16)))
  if (/&(?!#x[0-9A-F]{1,6};)/.test(quelle)) throw new Error(`Mehrdeutiges „&“: ${quelle.slice(0, 60)}`)
  return klar
}
