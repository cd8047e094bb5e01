import { getCollection } from 'astro:content'
import type { Link } from '../texte/rahmen.ts'

let gemerkt: Promise<Vorhandenes> | undefined

interface Vorhandenes {
  seiten: ReadonlySet<string>
  pakete: boolean
}

/** Die Links, deren Ziel der Bestand hat: Ein anderer Betreiber führt vielleicht weniger redaktionelle Seiten und keine Themenpakete. */
export const filterVorhandene = async <T extends Pick<Link, 'href' | 'aus'>>(links: readonly T[]): Promise<T[]> => {
  if (import.meta.env.DEV || !gemerkt) gemerkt = load()
  const { seiten, pakete } = await gemerkt
  return links.filter(({ href, aus }) => (aus === 'seiten' ? seiten.has(href) : aus === 'pakete' ? pakete : true))
}

const load = async (): Promise<Vorhandenes> => {
  const [seiten, pakete] = await Promise.all([getCollection('seiten'), getCollection('pakete')])
  return { seiten: new Set(seiten.map(({ id }) => `/${id}/`)), pakete: pakete.length > 0 }
}
