import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../../hub.config.ts'
import stil from '../../layouts/einbettung.css?raw'
import element from '../../share/einbettung/skripte/gelungene-beispiele.js?raw'
import rahmen from '../../share/einbettung/skripte/rahmen.js?raw'
import { liste as texte } from '../../texte/einbetten.ts'

/** Was eine Datei von außen braucht, steht vorn; in einer Funktion, damit auf der fremden Seite kein Name belegt wird. */
const wrap = (quelltext: string, werte: Readonly<Record<string, unknown>> = {}): string => {
  const namen = Object.entries(werte).map(([name, wert]) => `const ${name} = ${JSON.stringify(wert)}\n`)
  return `;(() => {\n'use strict'\n${namen.join('')}${quelltext}})()\n`
}

export const getStaticPaths = (() => [
  {
    params: { skript: 'gelungene-beispiele' },
    props: { text: wrap(element, { ADRESSE: hub.adresse, TEXTE: { fehler: texte.fehler }, STIL: pack(stil) }) },
  },
  { params: { skript: 'rahmen' }, props: { text: wrap(rahmen) } },
]) satisfies GetStaticPaths

/** Die Gestaltung in einer Zeile, ohne Kommentare. */
const pack = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Die beiden Skripte der Einbettung unter festen Namen, lesbar, wie sie geschrieben sind: Wer sie auf seiner Website zulassen soll, will
 * sehen, was sie tun.
 */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
