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
  /** Alle Beispiele nach Kennung. */
  byKennung: ReadonlyMap<string, Fall>
  /** Zu jeder Kennung die Beispiele, die darauf aufbauen. */
  nachahmer: ReadonlyMap<string, readonly Fall[]>
  /** Beispiele der Übersicht: ohne archivierte, neueste zuerst; bei gleichem Tag nach Titel. */
  liste: readonly Fall[]
  /** Beispiele der Übersicht nach ihrem ersten Handlungsfeld. */
  byHauptfeld: ReadonlyMap<string, readonly Fall[]>
  /** Beispiele der Übersicht nach Träger-Nummer. */
  byJobcenter: ReadonlyMap<string, readonly Fall[]>
  /** Register nach Träger-Nummer. */
  register: ReadonlyMap<string, Jobcenter>
}

/** Fügt geprüfte Berichte und Register zum Katalog zusammen. */
export const createKatalog = (berichte: readonly Bericht[], jobcenter: readonly Jobcenter[]): Katalog => {
  const register = new Map(jobcenter.map((eintrag) => [eintrag.traeger_nummer, eintrag]))
  const faelle = berichte
    .map((bericht): Fall => ({ ...bericht, jobcenter: bericht.beispiel.jobcenter.flatMap((nummer) => register.get(nummer) ?? []) }))
    .sort(compareNewest)
  const liste = faelle.filter(({ beispiel }) => beispiel.status !== 'archiviert')
  return {
    bySlug: new Map(faelle.map((fall) => [fall.slug, fall])),
    byKennung: new Map(faelle.map((fall) => [fall.beispiel.kennung, fall])),
    nachahmer: groupByKeys(faelle, ({ beispiel }) => beispiel.basiert_auf),
    liste,
    byHauptfeld: groupByKeys(liste, ({ beispiel }) => beispiel.handlungsfelder.slice(0, 1)),
    byJobcenter: groupByKeys(liste, ({ beispiel }) => beispiel.jobcenter),
    register,
  }
}

/** Fälle nach Schlüsseln; ein Fall kann unter mehreren stehen. */
const groupByKeys = (faelle: readonly Fall[], keysOf: (fall: Fall) => readonly string[]): Map<string, Fall[]> => {
  const groups = new Map<string, Fall[]>()
  for (const fall of faelle)
    for (const key of keysOf(fall)) {
      const members = groups.get(key)
      if (members) members.push(fall)
      else groups.set(key, [fall])
    }
  return groups
}

const collator = new Intl.Collator('de')

const compareNewest = (a: Fall, b: Fall): number =>
  b.beispiel.veroeffentlicht.localeCompare(a.beispiel.veroeffentlicht) ||
  collator.compare(a.beispiel.titel, b.beispiel.titel) ||
  a.slug.localeCompare(b.slug)
