import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { nurZumPruefen } from './scripts/nur-zum-pruefen.ts'
import { cacheDir, contentDir, outDir } from './scripts/ordner.ts'
import { ohneUnbenutztes, parserpakete } from './scripts/parser-im-browser.ts'
import { teileSeiten } from './scripts/seitenteilung.ts'

/** In der Vorschau kommen die Dateien der Suche aus dem Speicher, kurze Links, was daneben liegt, und Karten von Routen; im Bau legt alles `scripts/bau.ts` ab. Ein geändertes Beispiel lädt die offene Seite neu. */
const nurInDerVorschau = {
  name: 'nur-in-der-vorschau',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      injectRoute({ pattern: '/suche/[...datei]', entrypoint: './src/vorschau/suche.ts' })
      injectRoute({ pattern: '/b/[kennung]', entrypoint: './src/vorschau/kurzlink.ts' })
      injectRoute({ pattern: '/b/[kennung]/[datei]', entrypoint: './src/vorschau/weitergabe.ts' })
      injectRoute({ pattern: '/b/[kennung]/qr.[format]', entrypoint: './src/vorschau/qr.ts' })
      injectRoute({ pattern: '/karten/[...datei]', entrypoint: './src/vorschau/karte.ts' })
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

export default defineConfig({
  site: hub.adresse,
  outDir,
  cacheDir,
  trailingSlash: 'ignore',
  build: { format: 'directory', assets: '_gebaut', inlineStylesheets: 'never' },
  integrations: [mdx(), nurInDerVorschau, teileSeiten()],
  // Nur das Formular nutzt Pakete, die Vite für die Vorschau vorab bündeln muss: Dort bringen die Parser ein Paket alter Bauart mit. Auch kleine Skripte bleiben eigene Dateien: Keine Seite enthält ein Programm.
  vite: {
    plugins: [tailwindcss(), nurZumPruefen(), ohneUnbenutztes()],
    optimizeDeps: { noDiscovery: true, include: parserpakete },
    build: { assetsInlineLimit: 0 },
    // Der Name eines Skripts steht auf jeder Seite: Der von Astro nennt außer der Komponente noch vierzig Zeichen, die nichts sagen.
    environments: {
      // `content.config.ts` braucht daraus nur wenig; sonst übersetzte Vite dafür bei jedem Bau Astros ganze Laufzeit.
      astro: { resolve: { external: ['astro/content/config', 'astro/loaders', 'astro/zod'] } },
      client: { build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `_gebaut/${name.split('.')[0]}.[hash].js` } } } },
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
})
