import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { nurAstro } from './ordner.ts'
import { hebeAuf } from './programmspeicher.ts'
import { type Lauf, openLauf } from './seitenlauf.ts'

/**
 * Rendert die Seiten, die durch `ohneFertige` gegangen sind, an Astros Bauschleife vorbei (ADR 15): Ihre Angaben sind vollständig. Ab
 * `teilungAb` Seiten hilft ein zweiter Faden. Alle anderen Seiten rendert Astro wie immer.
 */
export const teileSeiten = (): AstroIntegration => {
  let einstieg: string | undefined
  let config: AstroConfig
  let lauf: Lauf | undefined
  const merke: Plugin = {
    name: 'programm-der-seiten',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir }, dateien) {
      const name = Object.keys(dateien).find((name) => name.startsWith('prerender-entry'))
      einstieg = dir && name && pathToFileURL(join(dir, name)).href
    },
  }
  return {
    name: 'seitenteilung',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [merke] } })
      },
      'astro:config:done': (fertig) => {
        config = fertig.config
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (nurAstro) return
        setPrerenderer((vorgabe) => ({
          ...vorgabe,
          name: 'seitenteilung',
          async setup() {
            if (!einstieg) throw new Error('Astros Bündel der Seiten hat einen anderen Namen als erwartet.')
            const out = fileURLToPath(config.outDir)
            hebeAuf(out)
            lauf = openLauf({ programm: einstieg, out, site: config.site }, await import(einstieg))
            await vorgabe.setup?.()
          },
          async getStaticPaths() {
            const fuerAstro = await vorgabe.getStaticPaths()
            lauf?.beginne()
            return fuerAstro
          },
        }))
      },
      // Erst wenn Astro seine Seiten fertig hat: Scheitert eine davon, ist der Bau gleich zu Ende.
      'astro:build:generated': async () => {
        await lauf?.vollende()
      },
    },
  }
}
