import { createHash } from 'node:crypto'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { contentDir, outDir } from './scripts/ordner.ts'

export default defineConfig({
  site: hub.adresse,
  outDir,
  // Jeder Bestand hat seinen eigenen Zwischenspeicher; zwei Baue stören sich nicht.
  cacheDir: `.cache/astro-${createHash('sha256').update(contentDir).digest('hex').slice(0, 12)}`,
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_gebaut', inlineStylesheets: 'never' },
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Pagefind rechnet in WebAssembly; mehr darf kein Skript.
  security: {
    csp: {
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
    },
  },
})
