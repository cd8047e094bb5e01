/** Text aus HTML, das dieses Haus selbst geschrieben hat; Absätze und Zellen bleiben getrennt. */
export const textInHtml = (html: string): string =>
  html
    .replace(/<\/(?:p|li|h\d|td|th|blockquote|figcaption)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x(?<zahl>[\da-f]{1,6})|(?<name>[a-z]+));/gi, (ganz, zahl?: string, name = '') =>
      zahl ? String.fromCodePoint(Number.parseInt(zahl, 16)) : (ENTITAETEN[name] ?? ganz),
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

const ENTITAETEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
