import type { Hub } from '../weitergabe.ts'

/** Nur was in einer Mail vorkommt: Gestaltung im Text und Bilder des Portals. Suchmaschinen lesen die Seite selbst, nicht die Mail dazu. */
const KOPF =
  "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'\"><meta name=\"robots\" content=\"noindex\">"

/**
 * Eine Mail zum Ansehen im Rahmen einer Seite: Sie lädt nichts von anderswo, und ihre Links führen aus dem Rahmen hinaus. Die Tabulatortaste
 * überspringt sie: Dieselben Ziele stehen schon auf der Seite.
 * Adressen des Portals verlieren seinen Namen, damit die Vorschau auch unter einer anderen Adresse stimmt, etwa beim Ausprobieren.
 */
export const toVorschau = (html: string, { adresse }: Hub): string =>
  html
    .replace('<head>', `<head>${KOPF}`)
    .replaceAll(` src="${adresse}/`, ' src="/')
    .replaceAll(`<a href="${adresse}/`, '<a tabindex="-1" target="_top" href="/')
