import { type CollectionEntry, getCollection } from 'astro:content'
import { type PaketKarte, toPaketKarten } from '../catalogue/pakete.ts'
import { getKatalog } from './_katalog.ts'

const collator = new Intl.Collator('de')

/** Alle Themenpakete, zu denen es noch Beispiele gibt, nach Titel. */
export const getPakete = async (): Promise<{ eintrag: CollectionEntry<'pakete'>; karten: PaketKarte[] }[]> => {
  const katalog = await getKatalog()
  return (await getCollection('pakete'))
    .map((eintrag) => ({ eintrag, karten: toPaketKarten(katalog, eintrag.data) }))
    .filter(({ karten }) => karten.length > 0)
    .sort((a, b) => collator.compare(a.eintrag.data.titel, b.eintrag.data.titel))
}
