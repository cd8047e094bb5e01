/** Liest eine Datei der gebauten Website; `undefined`, wenn es sie nicht gibt. */
export type ReadGebautes = (pfad: string) => Buffer | undefined

/** Die Vorschau führt nichts aus und lädt nichts nach, was auch immer in ihr steht. */
const RICHTLINIE =
  '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; font-src data:">'

const ARTEN: Record<string, string> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

/**
 * Eine gebaute Seite als einzelne Datei, die ein Doppelklick öffnet: Gestaltung, Schrift und Bilder stecken darin, Programme nicht.
 * Rechnet mit dem HTML dieses Hauses, nicht mit beliebigem.
 * @param adresse öffentliche Adresse des Hubs; dorthin zeigen die Links, wenn es sie schon gibt
 */
export const toEinzelseite = (html: string, read: ReadGebautes, adresse: string): string => {
  const alsDaten = (pfad: string): string => {
    const inhalt = read(pfad)
    const art = ARTEN[/\.(\w+)$/.exec(pfad)?.[1] ?? '']
    return inhalt && art ? `data:${art};base64,${inhalt.toString('base64')}` : ''
  }
  const stil = (pfad: string): string => {
    const css = read(pfad)?.toString('utf8') ?? ''
    return `<style>${css.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_ganz, _zeichen, ziel) => `url("${alsDaten(ziel)}")`)}</style>`
  }
  const ziel = (pfad: string): string => (adresse.startsWith('https://') ? `href="${adresse}${pfad}"` : 'href="#"')
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, RICHTLINIE)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link rel="stylesheet" href="(\/[^"]+)">/g, (_ganz, pfad) => stil(pfad))
    .replace(/<link rel="(?!stylesheet)[^>]*>/g, '')
    .replace(/<body[^>]*>/, (anfang) => `${anfang}${zeichnungen(read)}`)
    .replace(/<use href="\/bilder\.svg(#[^"]+)"/g, '<use href="$1"')
    .replace(/ srcset="[^"]*"/g, '')
    .replace(/ src="(\/[^"]+)"/g, (_ganz, pfad) => ` src="${alsDaten(pfad)}"`)
    .replace(/href="(\/(?!\/)[^"]*)"/g, (_ganz, pfad) => ziel(pfad))
}

/** Die Bildersammlung steht unsichtbar in der Seite, denn aus einer Datei lässt sich nicht auf eine andere verweisen. */
const zeichnungen = (read: ReadGebautes): string =>
  (read('/bilder.svg')?.toString('utf8') ?? '').replace(/^<\?xml[^>]*>/, '').replace(/^\s*<svg\b/, '<svg hidden')
