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

/** Für Seiten, die eine andere dieses Portals in einem Rahmen zeigen. */
export const richtlinieMitRahmen = `${inhaltsrichtlinie}; frame-src 'self'`
