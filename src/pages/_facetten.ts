import { countWerte, facetteOf } from '../catalogue/facetten.ts'
import { type Karte, toKarte } from '../catalogue/karte.ts'
import { type LandId, laender } from '../model/jobcenter.ts'
import { facettenseiten } from '../texte/verzeichnisse.ts'
import { getKatalog } from './_katalog.ts'
import { ohneFertige } from './_vorrat.ts'

/** Die Werte einer Facette, zu denen es Beispiele gibt, mit ihrer Zahl. */
export const getFacettenwerte = async (id: string): Promise<{ id: string; label: string; anzahl: number }[]> =>
  countWerte(facetteOf(id), (await getKatalog()).liste)

/** Alle Länder mit der Zahl ihrer Beispiele; eine Seite, zu der ein Link führt, hat nur, wo es welche gibt. */
export const getLaender = async (): Promise<{ id: LandId; label: string; anzahl: number; href: string | undefined }[]> => {
  const anzahlen = new Map((await getFacettenwerte('land')).map(({ id, anzahl }) => [id, anzahl]))
  return (Object.keys(laender) as LandId[]).map((id) => {
    const anzahl = anzahlen.get(id) ?? 0
    return { id, label: laender[id], anzahl, href: anzahl > 0 ? `${facettenseiten.land.pfad}${id}/` : undefined }
  })
}

/** Eine Seite je Wert einer Facette: Beschriftung und Karten seiner Beispiele. */
export const getFacettenseiten = (
  id: 'feld' | 'gruppe' | 'land',
): Promise<{ params: { id: string }; props: { label: string; karten: Karte[] } }[]> =>
  ohneFertige(`${facettenseiten[id].pfad.slice(1)}[id]/index.html`, async () => {
    const { liste } = await getKatalog()
    const facette = facetteOf(id)
    const karten = new Map<string, Karte[]>([...facette.werte.keys()].map((wert) => [wert, []]))
    for (const fall of liste) for (const wert of facette.of(fall)) karten.get(wert)?.push(toKarte(fall))
    return countWerte(facette, liste).map(({ id: wert, label }) => ({
      params: { id: wert },
      props: { label, karten: karten.get(wert) ?? [] },
    }))
  })
