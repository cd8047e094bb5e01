import { escape as escapeHtml } from 'html-escaper'
import { wegweiser as texte } from '../texte/wegweiser.ts'
import type { Umleitung } from './umleitungen.ts'

/** Name und öffentliche Adresse des Portals, ohne Schrägstrich am Ende. */
interface Hub {
  name: string
  adresse: string
}

/** Gestaltung der Wegweiser, eine Datei in `public/`. */
const STIL = '/wegweiser.css'

/** Kein Skript, nichts von anderswo: nur die eine Gestaltung und das Zeichen. */
const RICHTLINIE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** Die Seite, die von einer alten oder kurzen Adresse weiterführt: sofort, und mit einem Link für alle, deren Browser es nicht tut. */
export const toUmleitungsseite = ({ nach, titel }: Umleitung, hub: Hub): string => {
  const ziel = escapeHtml(nach)
  return toSeite(
    hub,
    texte.weiter,
    `<meta http-equiv="refresh" content="0; url=${ziel}"><link rel="canonical" href="${escapeHtml(hub.adresse)}${ziel}">`,
    `<p><a href="${ziel}">${escapeHtml(titel ?? `${hub.adresse}${nach}`)}</a></p>`,
  )
}

/** Was unter einer Adresse steht, die es nicht mehr gibt. */
export interface Entfallenes {
  adresse: string
  /** Ein Beispiel ist gegangen; oder eine Liste ist leer und füllt sich vielleicht wieder. */
  art: 'beispiel' | 'liste' | 'seite'
}

/** Die Seite für etwas, das es nicht mehr gibt. Sie nennt keinen Titel: Wer seine Einwilligung zurücknimmt, soll ganz verschwinden. */
export const toEntfallenseite = ({ art }: Entfallenes, hub: Hub): string =>
  toSeite(
    hub,
    texte.entfallen[art].titel,
    '<meta name="robots" content="noindex">',
    `<p>${texte.entfallen[art].text}</p><p>${texte.wohin}</p><ul>${texte.wege
      .map(({ href, label }) => `<li><a href="${href}">${escapeHtml(label)}</a></li>`)
      .join('')}</ul>`,
  )

const toSeite = (hub: Hub, titel: string, kopf: string, inhalt: string): string =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${RICHTLINIE}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${titel} – ${hub.name}`)}</title>${kopf}<link rel="icon" href="/zeichen.svg" type="image/svg+xml"><link rel="stylesheet" href="${STIL}"></head><body data-wegweiser><header><a href="/">${escapeHtml(hub.name)}</a></header><main><h1>${titel}</h1>${inhalt}</main></body></html>\n`
