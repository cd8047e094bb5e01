import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { outDir } from './scripts/ordner.ts'

export default defineConfig({
  site: hub.adresse,
  outDir,
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_gebaut', inlineStylesheets: 'never' },
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
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
