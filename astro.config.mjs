import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { ohneBelege } from './scripts/ohne-belege.ts'
import { cacheDir, contentDir, outDir } from './scripts/ordner.ts'

/** In der Vorschau kommen die Dateien der Suche aus dem Speicher und kurze Links von einer Route; im Bau legt beides `scripts/bau.ts` ab. Ein geändertes Beispiel lädt die offene Seite neu. */
const nurInDerVorschau = {
  name: 'nur-in-der-vorschau',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      injectRoute({ pattern: '/suche/[...datei]', entrypoint: './src/vorschau/suche.ts' })
      injectRoute({ pattern: '/b/[kennung]', entrypoint: './src/vorschau/kurzlink.ts' })
      for (const pattern of ['/api/v1/[...datei]', '/dcat.[format]', '/vokabulare.[format]', '/b/[kennung]/zitat.[format]'])
        injectRoute({ pattern, entrypoint: './src/vorschau/daten.ts', prerender: false })
    },
    'astro:server:setup': ({ server }) => {
      const beispiele = join(contentDir, 'beispiele')
      server.watcher.add(beispiele)
      server.watcher.on('all', (_ereignis, pfad) => {
        if (!pfad.startsWith(beispiele)) return
        // Damit vergisst Astro, welche Seiten es gab; für Sammlungen aus dem Datenspeicher sagt es sich das selbst.
        for (const umgebung of Object.values(server.environments)) umgebung.hot.send('astro:content-changed', {})
        server.ws.send({ type: 'full-reload' })
      })
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
