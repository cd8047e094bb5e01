import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { ohneBelege } from './scripts/ohne-belege.ts'
import { cacheDir, outDir } from './scripts/ordner.ts'

/** In der Vorschau kommen die Dateien der Suche aus dem Speicher, kurze Links, Karten und QR-Codes von Routen; im Bau legt alles `scripts/bau.ts` ab. */
const nurInDerVorschau = {
  name: 'nur-in-der-vorschau',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      injectRoute({ pattern: '/suche/[...datei]', entrypoint: './src/vorschau/suche.ts' })
      injectRoute({ pattern: '/b/[kennung]', entrypoint: './src/vorschau/kurzlink.ts' })
      injectRoute({ pattern: '/b/[kennung]/qr.[format]', entrypoint: './src/vorschau/qr.ts' })
      injectRoute({ pattern: '/karten/[...datei]', entrypoint: './src/vorschau/karte.ts' })
    },
  },
}

/** Was `src/mdx/micromark.ts` benutzt. */
const parserImBrowser = [
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx-expression',
  'mdast-util-mdx-jsx',
  'micromark-extension-gfm',
  'micromark-extension-mdx-expression',
  'micromark-extension-mdx-jsx',
]

export default defineConfig({
  site: hub.adresse,
  outDir,
  cacheDir,
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_gebaut', inlineStylesheets: 'never', concurrency: 16 },
  integrations: [mdx(), nurInDerVorschau],
  // Nur das Formular nutzt Pakete, die Vite für die Vorschau vorab bündeln muss: Dort bringen die Parser ein Paket alter Bauart mit. Auch kleine Skripte bleiben eigene Dateien: Keine Seite enthält ein Programm.
  vite: {
    plugins: [tailwindcss(), ohneBelege()],
    optimizeDeps: { noDiscovery: true, include: parserImBrowser },
    build: { assetsInlineLimit: 0 },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
})
