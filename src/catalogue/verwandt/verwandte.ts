import type { Fall, Katalog } from '../katalog.ts'
import { begruenden } from './gruende.ts'
import { findKandidaten } from './kandidaten.ts'
import { createVergleich } from './vergleich.ts'
import { verteilen } from './verteilen.ts'

/** Ein verwandtes Beispiel und der Grund, aus dem es hier steht. */
export interface Verwandter {
  fall: Fall
  grund: string
}

/** Die verwandten Beispiele zu einem Fall, das ähnlichste zuerst. Gerechnet wird beim ersten Mal für alle zugleich. */
export const findVerwandte = (katalog: Katalog, slug: string): Verwandter[] => {
  const schon = gerechnet.get(katalog) ?? rechne(katalog)
  gerechnet.set(katalog, schon)
  return schon(slug)
}

const gerechnet = new WeakMap<Katalog, (slug: string) => Verwandter[]>()

const rechne = ({ bySlug }: Katalog): ((slug: string) => Verwandter[]) => {
  const faelle = [...bySlug.values()]
  const vergleich = createVergleich(faelle)
  const nennbar = (stelle: number): boolean => faelle[stelle]?.beispiel.status !== 'archiviert'
  const plaetze = verteilen(
    findKandidaten(vergleich, (bei, anderer) => nennbar(anderer) && !isVorbild(faelle[bei], faelle[anderer])),
    nennbar,
  )
  const stellen = new Map(faelle.map(({ slug }, stelle) => [slug, stelle]))
  return (slug) => {
    const bei = stellen.get(slug)
    if (bei === undefined) return []
    return (plaetze[bei] ?? []).flatMap(({ stelle }) => {
      const fall = faelle[stelle]
      return fall ? [{ fall, grund: begruenden(vergleich, bei, stelle) }] : []
    })
  }
}

/** Vorbilder und Nachahmer stehen auf der Seite schon an anderer Stelle. */
const isVorbild = (a: Fall | undefined, b: Fall | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.beispiel.basiert_auf.includes(b.beispiel.kennung) || b.beispiel.basiert_auf.includes(a.beispiel.kennung))
