import { defineCollection } from 'astro:content'
import { join } from 'node:path'
import { file, glob } from 'astro/loaders'
import { extend, string } from 'zod/mini'
import { contentDir } from '../scripts/ordner.ts'
import { Beispiel } from './model/beispiel.ts'
import { Jobcenter } from './model/jobcenter.ts'
import { Textseite } from './model/textseite.ts'

export const collections = {
  beispiele: defineCollection({
    loader: glob({ base: join(contentDir, 'beispiele'), pattern: '*/index.mdx', generateId: ({ entry }) => entry.split('/')[0] ?? entry }),
    schema: Beispiel,
  }),
  jobcenter: defineCollection({
    loader: file(join(contentDir, 'jobcenter.json'), {
      parser: (text) => JSON.parse(text).map((eintrag: Jobcenter) => ({ id: eintrag.traeger_nummer, ...eintrag })),
    }),
    schema: extend(Jobcenter, { id: string() }),
  }),
  seiten: defineCollection({
    loader: glob({ base: join(contentDir, 'seiten'), pattern: '*.mdx' }),
    schema: Textseite,
  }),
}
