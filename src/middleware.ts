import type { MiddlewareHandler } from 'astro'
import { schuetzen } from './lesetext/schuetzen.ts'
import { mapText } from './lesetext/text-in-html.ts'
import { trennen } from './lesetext/trennen.ts'

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

/** Überschriften, in denen lange Wörter sich teilen dürfen; wörtlicher Text nie. */
const TITEL = /<h([1-3])\b[\s\S]*?<\/h\1>/g
const WOERTLICH = /(<(?:pre|code|kbd|samp)\b[\s\S]*?<\/(?:pre|code|kbd|samp)>)/

/** Ein geschütztes Leerzeichen schadet in keinem Attribut; deshalb darf die schnelle Suche über ganze Seiten gehen, Tags eingeschlossen. */
const setze = (html: string, deutsch: boolean): string => {
  const geschuetzt = html
    .split(WOERTLICH)
    .map((stueck, index) => (index % 2 === 0 ? schuetzen(stueck) : stueck))
    .join('')
  return deutsch
    ? geschuetzt.replace(TITEL, (titel) => mapText(titel, (text, offen) => (offen.includes('code') ? text : trennen(text))))
    : geschuetzt
}
