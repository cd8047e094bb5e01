/**
 * Was eine Seite laden darf, als Liste des Erlaubten. Keine Seite enthält ein Skript oder eine Gestaltung im Text: Deshalb genügt die eigene
 * Herkunft, ohne Prüfsummen und ohne `unsafe-inline`.
 */
export const inhaltsrichtlinie = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self' mailto:",
  "base-uri 'none'",
  "manifest-src 'self'",
].join('; ')

/** Für Seiten, die eine andere dieses Portals in einem Rahmen zeigen; die Kopfzeilen aller Seiten müssen es auch erlauben. */
export const richtlinieMitRahmen = (richtlinie: string): string => `${richtlinie}; frame-src 'self'`

/** Für die Übersicht, deren Suche auch in anderen Portalen nachsieht. @param adressen geprüfte Adressen ohne Pfad */
export const richtlinieMitPartnern = (adressen: readonly string[]): string =>
  inhaltsrichtlinie.replace("connect-src 'self'", ["connect-src 'self'", ...adressen].join(' '))
