import { defineCollection } from 'astro:content'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Loader } from 'astro/loaders'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { hub } from '../hub.config.ts'
import { contentDir } from '../scripts/ordner.ts'
import type { Bestand } from './checks/bestand.ts'
import { waitForGeprueft } from './checks/geprueft.ts'
import { findUnbekannte } from './checks/pakete.ts'
import { reportText } from './checks/reporters/text.ts'
import type { Bericht } from './model/bericht.ts'
import { Jobcenter } from './model/jobcenter.ts'
import { Paket } from './model/paket.ts'
import { Textseite } from './model/textseite.ts'

/**
 * Nur geprüfte Beispiele kommen in den Datenspeicher, als Blöcke statt als Programm. Der Bau bricht bei jedem Fehler ab;
 * die Vorschau lässt das fehlerhafte Beispiel weg und sagt, warum.
 */
const geprueft = (): Loader => ({
  name: 'gepruefte-beispiele',
  schema: z.custom<Bericht>(),
  async load({ store, generateDigest, watcher, logger }) {
    const load = async () => {
      const { findings, berichte, dateien } = (await waitForGeprueft()) ?? (await readSelbst())
      const errors = findings.some(({ severity }) => severity === 'error')
      if (findings.length > 0)
        logger[errors ? 'error' : 'warn'](`\n${reportText(findings, { gelesen: dateien.length, adresse: hub.adresse })}`)
      if (errors && !watcher) throw new Error('Der Bau hält an: Im Bestand sind Fehler. Die Liste steht oben und mit „npm run pruefen“.')
      const ids = new Set(berichte.map(({ slug }) => slug))
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      for (const bericht of berichte) store.set({ id: bericht.slug, data: { ...bericht }, digest: generateDigest(JSON.stringify(bericht)) })
    }
    await load()
    if (!watcher) return
    const root = join(contentDir, 'beispiele')
    watcher.add(root)
    let waiting: NodeJS.Timeout | undefined
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(root)) return
      clearTimeout(waiting)
      waiting = setTimeout(() => void load(), 150)
    })
  },
})

/** Liest selbst, wenn kein Bau den geprüften Bestand schickt; nur dann wird der Leser überhaupt geladen. */
const readSelbst = async (): Promise<Bestand> => (await import('./checks/bestand.ts')).readBestand(contentDir)

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
  beispiele: defineCollection({ loader: darfLeerSein(geprueft()) }),
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
