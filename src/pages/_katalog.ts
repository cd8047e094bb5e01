import { getCollection } from 'astro:content'
import { createKatalog, type Katalog } from '../catalogue/katalog.ts'

let built: Promise<Katalog> | undefined

/** Der Katalog aus dem Datenspeicher; beim Bauen einmal zusammengefügt, in der Vorschau bei jeder Anfrage neu. */
export const getKatalog = (): Promise<Katalog> => {
  if (import.meta.env.DEV) return load()
  built ??= load()
  return built
}

const load = async (): Promise<Katalog> => {
  const [beispiele, jobcenter] = await Promise.all([getCollection('beispiele'), getCollection('jobcenter')])
  return createKatalog(
    beispiele.map(({ data }) => data),
    jobcenter.map(({ data }) => data),
  )
}
