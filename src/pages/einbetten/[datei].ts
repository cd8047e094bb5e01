import type { APIRoute, GetStaticPaths } from 'astro'
import { hub } from '../../../hub.config.ts'
import stil from '../../layouts/einbettung.css?raw'
import seitenstil from '../../layouts/einbettungsseite.css?raw'
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
    params: { datei: 'gelungene-beispiele.js' },
    props: { typ: 'text/javascript', text: wrap(element, { ADRESSE: hub.adresse, TEXTE: { fehler: texte.fehler }, STIL: pack(stil) }) },
  },
  { params: { datei: 'rahmen.js' }, props: { typ: 'text/javascript', text: wrap(rahmen) } },
  { params: { datei: 'rahmen.css' }, props: { typ: 'text/css', text: `${stil}${seitenstil}` } },
]) satisfies GetStaticPaths

/** Die Gestaltung in einer Zeile, ohne Kommentare. */
const pack = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Skripte und Gestaltung der Einbettung unter festen Namen, lesbar, wie sie geschrieben sind: Wer sie auf seiner Website zulassen soll, will
 * sehen, was sie tun. Alles liegt unter `/einbetten/`: Ein abgeschotteter Rahmen gehört zu keiner Website, und nur dieser Pfad ist für alle offen.
 */
export const GET: APIRoute<{ typ: string; text: string }> = ({ props: { typ, text } }) =>
  new Response(text, { headers: { 'Content-Type': `${typ}; charset=utf-8` } })
