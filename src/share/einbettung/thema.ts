import type { Facette } from '../../catalogue/facetten.ts'
import { toKarte } from '../../catalogue/karte.ts'
import type { Fall } from '../../catalogue/katalog.ts'
import { kurzadresse } from '../../model/adressbuch.ts'
import { laender } from '../../model/jobcenter.ts'
import { liste as texte } from '../../texte/einbetten.ts'
import { type Einbettungsliste, MAX_ANZAHL } from './liste.ts'

/** Worum es in einer Einbettung geht. */
export interface Thema {
  /** Pfad ohne Schrägstriche am Rand, wie der Teil der Adresse dahinter: `handlungsfelder/arbeitgeber`. */
  pfad: string
  titel: string
  hinweis: string
  /** Pfad der Seite mit allen Beispielen dazu, ohne Adresse des Portals. */
  seite: string
  /** Anfrage an die Übersicht, an die sich ein Land anhängen lässt. */
  anfrage?: string
}

/** Die Liste zu einem Thema. */
export const toListe = (
  { titel, hinweis, seite, anfrage }: Thema,
  faelle: readonly Fall[],
  { name, adresse }: { name: string; adresse: string },
): Einbettungsliste => ({
  titel,
  hinweis,
  leer: texte.leer,
  alle: { text: texte.alle(name), adresse: `${adresse}${seite}` },
  ...(anfrage !== undefined && { mitLand: `${adresse}/beispiele/?${anfrage}land=` }),
  laender,
  beispiele: faelle.map((fall) => {
    const { titel: name, kennung, jobcenter, land } = toKarte(fall)
    return {
      titel: name,
      ort: [jobcenter, land].filter(Boolean).join(' · '),
      adresse: `${adresse}${kurzadresse(kennung)}`,
      laender: [...new Set(fall.jobcenter.map((eintrag) => eintrag.land))],
    }
  }),
})

/**
 * Zu jedem Wert einer Facette, was eine Einbettung daraus zeigen kann: die neuesten überhaupt und die neuesten je Land. So bleibt jede
 * Liste klein, und jede Wahl von Land und Anzahl ist darin enthalten.
 * @param faelle neueste zuerst
 */
export const groupNeueste = (facette: Pick<Facette, 'werte' | 'of'>, faelle: readonly Fall[]): Map<string, Fall[]> => {
  const gruppen = new Map([...facette.werte.keys()].map((wert) => [wert, { faelle: [] as Fall[], zahlen: new Map<string, number>() }]))
  for (const fall of faelle)
    for (const wert of facette.of(fall)) {
      const gruppe = gruppen.get(wert)
      if (!gruppe) continue
      const orte = new Set(['', ...fall.jobcenter.map(({ land }) => land)])
      if ([...orte].every((ort) => (gruppe.zahlen.get(ort) ?? 0) >= MAX_ANZAHL)) continue
      gruppe.faelle.push(fall)
      for (const ort of orte) gruppe.zahlen.set(ort, (gruppe.zahlen.get(ort) ?? 0) + 1)
    }
  return new Map([...gruppen].map(([wert, gruppe]) => [wert, gruppe.faelle]))
}
