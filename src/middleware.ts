import type { MiddlewareHandler } from 'astro'
import { schuetzen } from './lesetext/schuetzen.ts'
import { mapText } from './lesetext/text-in-html.ts'

/** In diesen Elementen gilt jedes Zeichen, wie es dasteht. */
const WOERTLICH: ReadonlySet<string> = new Set(['head', 'pre', 'code', 'kbd', 'samp'])

/** Setzt den Text jeder deutschen Seite, kurz bevor sie geschrieben wird. Bestand, Suchindex und Daten bleiben, wie sie sind. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const antwort = await next()
  if (!antwort.headers.get('content-type')?.startsWith('text/html')) return antwort
  const html = await antwort.text()
  const gesetzt = mapText(html, (text, offen) => (offen.some((name) => WOERTLICH.has(name)) ? text : schuetzen(text)))
  return new Response(gesetzt, antwort)
}
