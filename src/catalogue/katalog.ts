import type { Bericht } from '../model/bericht.ts'
import type { Jobcenter } from '../model/jobcenter.ts'

/** Ein Beispiel mit dem, was das Register über seine Jobcenter weiß. */
export interface Fall extends Bericht {
  jobcenter: Jobcenter[]
}

/** Der ganze veröffentlichte Bestand. */
export interface Katalog {
  /** Alle Beispiele, auch archivierte, nach Slug. */
  bySlug: ReadonlyMap<string, Fall>
  /** Beispiele der Übersicht: ohne archivierte, neueste zuerst; bei gleichem Tag nach Titel. */
  liste: readonly Fall[]
  /** Register nach Träger-Nummer. */
  register: ReadonlyMap<string, Jobcenter>
}

/** Fügt geprüfte Berichte und Register zum Katalog zusammen. */
export const createKatalog = (berichte: readonly Bericht[], jobcenter: readonly Jobcenter[]): Katalog => {
  const register = new Map(jobcenter.map((eintrag) => [eintrag.traeger_nummer, eintrag]))
  const faelle = berichte
    .map((bericht): Fall => ({ ...bericht, jobcenter: bericht.beispiel.jobcenter.flatMap((nummer) => register.get(nummer) ?? []) }))
    .sort(compareNewest)
  return {
    bySlug: new Map(faelle.map((fall) => [fall.slug, fall])),
    liste: faelle.filter(({ beispiel }) => beispiel.status !== 'archiviert'),
    register,
  }
}

const collator = new Intl.Collator('de')

const compareNewest = (a: Fall, b: Fall): number =>
  b.beispiel.veroeffentlicht.localeCompare(a.beispiel.veroeffentlicht) ||
  collator.compare(a.beispiel.titel, b.beispiel.titel) ||
  a.slug.localeCompare(b.slug)
