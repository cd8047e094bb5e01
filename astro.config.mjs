import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { cacheDir, outDir } from './scripts/ordner.ts'

/** In der Vorschau kommen die Dateien der Suche aus dem Speicher und kurze Links von einer Route; im Bau legt beides `scripts/bau.ts` ab. */
const nurInDerVorschau = {
  name: 'nur-in-der-vorschau',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      injectRoute({ pattern: '/suche/[...datei]', entrypoint: './src/vorschau/suche.ts' })
      injectRoute({ pattern: '/b/[kennung]', entrypoint: './src/vorschau/kurzlink.ts' })
    },
  },
}

export default defineConfig({
  site: hub.adresse,
  outDir,
  cacheDir,
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_gebaut', inlineStylesheets: 'never', concurrency: 16 },
  integrations: [mdx(), nurInDerVorschau],
  // Die Seiten nutzen keine Pakete im Browser, die Vite vorab bündeln müsste. Auch kleine Skripte bleiben eigene Dateien: Keine Seite enthält ein Programm.
  vite: { plugins: [tailwindcss()], optimizeDeps: { noDiscovery: true, include: [] }, build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
})
