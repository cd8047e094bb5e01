import type { MiddlewareHandler } from 'astro'
import { schuetzen } from './lesetext/schuetzen.ts'
import { mapText } from './lesetext/text-in-html.ts'
import { trennen } from './lesetext/trennen.ts'

/** In diesen Elementen gilt jedes Zeichen, wie es dasteht. */
const WOERTLICH: ReadonlySet<string> = new Set(['head', 'pre', 'code', 'kbd', 'samp'])
const TITEL: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** Setzt den Text jeder Seite, kurz bevor sie geschrieben wird. Bestand, Suchindex und Daten bleiben, wie sie sind. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const antwort = await next()
  if (!antwort.headers.get('content-type')?.startsWith('text/html')) return antwort
  const html = await antwort.text()
  const deutsch = /<html[^>]*\slang="de"/.test(html)
  const gesetzt = mapText(html, (text, offen) => {
    if (offen.some((name) => WOERTLICH.has(name))) return text
    const geschuetzt = schuetzen(text)
    return deutsch && offen.some((name) => TITEL.has(name)) ? trennen(geschuetzt) : geschuetzt
  })
  return new Response(gesetzt, antwort)
}
