import { getCollection } from 'astro:content'
import { createKatalog, type Katalog } from '../catalogue/katalog.ts'

let built: Promise<Katalog> | undefined

export const getKatalog = (): Promise<Katalog> => {
  built ??= load()
  return built
}

const load = async (): Promise<Katalog> => {
  const [beispiele, jobcenter] = await Promise.all([getCollection('beispiele'), getCollection('jobcenter')])
  return createKatalog(
    beispiele.map(({ id, data }) => ({ slug: id, beispiel: data, abschnitte: [], bilder: [] })),
    jobcenter.map(({ data }) => data),
  )
}
