import type { MiddlewareHandler } from 'astro'
import { schuetzen } from './lesetext/schuetzen.ts'
import { mapText } from './lesetext/text-in-html.ts'
import { trennen } from './lesetext/trennen.ts'

/** In diesen Elementen gilt jedes Zeichen, wie es dasteht. */
const WOERTLICH: ReadonlySet<string> = new Set(['pre', 'code', 'kbd', 'samp'])
const TITEL: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** Setzt den Inhalt jeder Seite, kurz bevor sie geschrieben wird. Kopf und Fuß, Bestand, Suchindex und Daten bleiben, wie sie sind. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const antwort = await next()
  if (!antwort.headers.get('content-type')?.startsWith('text/html')) return antwort
  const html = await antwort.text()
  const von = html.indexOf('<main')
  const bis = html.lastIndexOf('</main>')
  if (von < 0 || bis < von) return new Response(html, antwort)
  const deutsch = /<html[^>]*\slang="de"/.test(html)
  return new Response(html.slice(0, von) + setze(html.slice(von, bis), deutsch) + html.slice(bis), antwort)
}

const setze = (html: string, deutsch: boolean): string =>
  mapText(html, (text, offen) => {
    // Ohne Leerzeichen gibt es nichts zu schützen, und kurze Wörter trennt niemand: So ist das meiste schnell erledigt.
    if (text.length < 4 || offen.some((name) => WOERTLICH.has(name))) return text
    const geschuetzt = text.includes(' ') ? schuetzen(text) : text
    return deutsch && offen.some((name) => TITEL.has(name)) ? trennen(geschuetzt) : geschuetzt
  })
