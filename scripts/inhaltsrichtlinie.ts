/** Was eine Seite laden darf, als Liste des Erlaubten. Pagefind rechnet in WebAssembly; mehr darf kein Skript. */
export const inhaltsrichtlinie = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self' mailto:",
    "base-uri 'none'",
    "manifest-src 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
}
