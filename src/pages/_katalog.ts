import { getCollection, getLiveCollection } from 'astro:content'
import { createKatalog, type Katalog } from '../catalogue/katalog.ts'

let built: Promise<Katalog> | undefined

/** Der Katalog aus Beispielen und Register; beim Bauen einmal zusammengefügt, in der Vorschau bei jeder Anfrage neu. */
export const getKatalog = (): Promise<Katalog> => {
  if (import.meta.env.DEV) return load()
  built ??= load()
  return built
}

const load = async (): Promise<Katalog> => {
  const [beispiele, jobcenter] = await Promise.all([getLiveCollection('beispiele'), getCollection('jobcenter')])
  if (!beispiele.entries) throw beispiele.error
  return createKatalog(
    beispiele.entries.map(({ data }) => data),
    jobcenter.map(({ data }) => data),
  )
}
