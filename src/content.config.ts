import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { defineCollection } from 'astro/content/config'
import type { Loader } from 'astro/loaders'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { contentDir } from '../scripts/ordner.ts'
import { findUnbekannte } from './checks/pakete.ts'
import { Jobcenter } from './model/jobcenter.ts'
import { Paket } from './model/paket.ts'
import { Textseite } from './model/textseite.ts'

/** Themenpakete; nennt eines ein Beispiel, das es nicht gibt, hält der Bau an, und die Vorschau sagt es. Der Ordner darf fehlen. */
const pakete = (): Loader => {
  const base = join(contentDir, 'pakete')
  const dateien = glob({ base, pattern: '*.mdx' })
  return {
    ...dateien,
    name: 'themenpakete',
    async load(context) {
      if (!existsSync(base)) return context.store.clear()
      await dateien.load(context)
      const ordner = await readdir(join(contentDir, 'beispiele'))
      const saetze = context.store.values().flatMap(({ id, data }) => findUnbekannte(id, data as Paket, ordner))
      if (saetze.length === 0) return
      if (!context.watcher) throw new Error(`Der Bau hält an:\n${saetze.join('\n')}`)
      context.logger.error(saetze.join('\n'))
    },
  }
}

/** Eine leere Sammlung ist keine fehlende: Ohne diesen Eintrag, der gleich wieder geht, warnte Astro bei jeder Seite vor einem Fehler. */
const darfLeerSein = (loader: Loader): Loader => ({
  ...loader,
  async load(context) {
    await loader.load(context)
    if (context.store.keys().length > 0) return
    context.store.set({ id: 'leer', data: {} })
    context.store.delete('leer')
  },
})

export const collections = {
  jobcenter: defineCollection({
    loader: file(join(contentDir, 'jobcenter.json'), {
      parser: (text) => JSON.parse(text).map((eintrag: Jobcenter) => ({ id: eintrag.traeger_nummer, ...eintrag })),
    }),
    schema: z.strictObject({ ...Jobcenter.shape, id: z.string() }),
  }),
  pakete: defineCollection({ loader: darfLeerSein(pakete()), schema: Paket }),
  seiten: defineCollection({
    loader: glob({ base: join(contentDir, 'seiten'), pattern: '*.mdx' }),
    schema: Textseite,
  }),
}
