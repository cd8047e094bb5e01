/** Elemente, deren Inhalt kein HTML ist; der Browser zeigt ihn nicht als Text der Seite. */
const ROH: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea'])
const LEER: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** Ein Tag, ein Dokumenttyp oder ein Kommentar; spitze Klammern in Werten gehören dazu. */
const TAG = /<(?:(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)|!--[\s\S]*?--|![^>]*)>/g

/**
 * Ändert nur die Textstücke von HTML, das dieses Haus selbst geschrieben hat; Tags, Attribute, Skripte und Stile bleiben Byte für Byte.
 * @param change bekommt jedes Stück, wie es dasteht (mit Zeichenverweisen), und die Namen der offenen Elemente, das äußerste zuerst
 */
export const mapText = (html: string, change: (text: string, offen: readonly string[]) => string): string => {
  const offen: string[] = []
  let out = ''
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    if (match.index > at) out += change(html.slice(at, match.index), offen)
    at = TAG.lastIndex
    const name = match[2]?.toLowerCase()
    if (name === undefined) {
      out += match[0]
      continue
    }
    if (match[1] === '/') close(offen, name)
    else if (ROH.has(name)) at = endOfRoh(html, name, at)
    else if (!LEER.has(name) && !match[3]?.endsWith('/')) offen.push(name)
    out += html.slice(match.index, at)
    TAG.lastIndex = at
  }
  return at < html.length ? out + change(html.slice(at), offen) : out
}

/** Schließt ein Element und alles, was darin offen geblieben ist. */
const close = (offen: string[], name: string): void => {
  const stelle = offen.lastIndexOf(name)
  if (stelle >= 0) offen.length = stelle
}

const endOfRoh = (html: string, name: string, from: number): number => {
  const ende = new RegExp(`</${name}`, 'gi')
  ende.lastIndex = from
  return ende.exec(html)?.index ?? html.length
}
