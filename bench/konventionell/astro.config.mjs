import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { hub } from './hub.config.ts'
import { cacheDir, outDir } from './scripts/ordner.ts'

// So, wie man ein Astro-Projekt mit MDX anlegt: dieselben Seiten mit derselben Inhaltsrichtlinie, sonst die Vorgaben.
export default defineConfig({
  site: hub.adresse,
  outDir,
  cacheDir,
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
})
