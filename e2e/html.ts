/** Ein öffnendes Tag einer gebauten Seite; `inhalt` haben nur Skripte und Stile. */
export interface Tag {
  name: string
  attribute: Record<string, string>
  inhalt: string
}

/** Was auf einer Seite vorkommen darf: Text, Dokumenttyp, Tags. Kommentare schreibt das Haus nicht. */
const STUECK =
  /<!(?:doctype|DOCTYPE) html>|<\/[a-zA-Z][a-zA-Z0-9-]*>|<(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?<attribute>(?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|[^<]+/gy
const ATTRIBUT = /(?<name>[^\s"'<>/=]+)(?:=(?:"(?<doppelt>[^"]*)"|'(?<einfach>[^']*)'|(?<nackt>[^\s"'=<>`]+)))?/g
/** Elemente, deren Inhalt kein HTML ist. */
const ROH: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea'])

/**
 * Alle Tags einer Seite, wie ein Browser sie läse. Was nicht eindeutig ist, wird nicht gedeutet.
 * @throws bei allem, was die gebauten Seiten nicht enthalten dürfen, etwa Kommentaren oder einer losen spitzen Klammer
 */
export const readTags = (html: string): Tag[] => {
  const tags: Tag[] = []
  STUECK.lastIndex = 0
  for (let at = 0; at < html.length; ) {
    STUECK.lastIndex = at
    const match = STUECK.exec(html)
    if (!match) throw new Error(`Nicht eindeutig: ${html.slice(at, at + 80)}`)
    at = STUECK.lastIndex
    const name = match.groups?.['name']?.toLowerCase()
    if (!name) continue
    let inhalt = ''
    if (ROH.has(name)) {
      const ende = html.toLowerCase().indexOf(`</${name}`, at)
      if (ende < 0) throw new Error(`Nie geschlossen: ${name}`)
      inhalt = html.slice(at, ende)
      at = ende
    }
    tags.push({ name, attribute: readAttribute(match.groups?.['attribute'] ?? ''), inhalt })
  }
  return tags
}

const readAttribute = (quelle: string): Record<string, string> =>
  Object.fromEntries(
    [...quelle.matchAll(ATTRIBUT)].map(({ groups }) => [
      (groups?.['name'] ?? '').toLowerCase(),
      decode(groups?.['doppelt'] ?? groups?.['einfach'] ?? groups?.['nackt'] ?? ''),
    ]),
  )

const NAMEN: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", colon: ':', Tab: '\t', NewLine: '\n' }

const decode = (wert: string): string =>
  wert.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (verweis, hex?: string, zahl?: string, name?: string) =>
    hex || zahl ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(zahl)) : (NAMEN[name ?? ''] ?? verweis),
  )
