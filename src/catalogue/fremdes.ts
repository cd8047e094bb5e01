import { kurzadresse } from '../model/adressbuch.ts'
import type { Fremdbestand, FremdesBeispiel } from '../model/fremdes.ts'
import type { Jobcenter } from '../model/jobcenter.ts'
import type { Partner } from '../model/partner.ts'
import { aufzaehlung } from '../model/sprache.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'

/** So viele Beispiele eines anderen Portals stehen auf der Seite; alle hat nur es selbst. */
const MAX_JE_PORTAL = 100

/** Ein Beispiel, das in einem anderen Portal steht. */
export interface FremdeKarte {
  /** Die Adresse dort. */
  adresse: string
  titel: string
  kurzfassung: string
  /** Namen der Jobcenter; leer, wenn das eigene Register sie nicht kennt. */
  jobcenter: string
}

/** Was ein anderes Portal hat, nach Handlungsfeldern. */
export interface Fremdliste {
  name: string
  /** Die Übersicht dort. */
  adresse: string
  /** Der Tag, an dem geholt wurde. */
  stand: string
  anzahl: number
  /** Wie viele nur dort stehen. */
  mehr: number
  gruppen: readonly { id: string; label: string; karten: readonly FremdeKarte[] }[]
}

/** Was von einem anderen Portal aufzuheben ist: die neuesten Beispiele ohne archivierte, und wie viele es sind. */
export const toFremdbestand = (portal: string, stand: string, beispiele: readonly FremdesBeispiel[]): Fremdbestand => {
  const offene = beispiele
    .filter(({ status }) => status !== 'archiviert')
    .sort((a, b) => b.veroeffentlicht.localeCompare(a.veroeffentlicht) || a.titel.localeCompare(b.titel, 'de'))
  return { portal, stand, anzahl: offene.length, beispiele: offene.slice(0, MAX_JE_PORTAL) }
}

/** Was von einem anderen Portal auf die Seite kommt, nach Handlungsfeldern; was kein bekanntes hat, steht am Schluss. */
export const toFremdliste = (
  { name, adresse }: Pick<Partner, 'name' | 'adresse'>,
  { stand, anzahl, beispiele }: Fremdbestand,
  register: ReadonlyMap<string, Jobcenter>,
  sonstige: string,
): Fremdliste => {
  const felder: [id: string, label: string][] = Object.entries(handlungsfelder).map(([id, { label }]) => [id, label])
  const nachFeld = Map.groupBy(beispiele, ({ handlungsfelder: ids }) => ids.find((id) => Object.hasOwn(handlungsfelder, id)) ?? '')
  return {
    name,
    adresse: `${adresse}/beispiele/`,
    stand,
    anzahl,
    mehr: anzahl - beispiele.length,
    gruppen: [...felder, ['', sonstige] as const].flatMap(([id, label]) => {
      const karten = (nachFeld.get(id) ?? []).map((beispiel) => toKarte(beispiel, adresse, register))
      return karten.length > 0 ? [{ id, label, karten }] : []
    }),
  }
}

const toKarte = (
  { kennung, titel, kurzfassung, jobcenter }: FremdesBeispiel,
  portal: string,
  register: ReadonlyMap<string, Jobcenter>,
): FremdeKarte => ({
  adresse: `${portal}${kurzadresse(kennung)}`,
  titel,
  kurzfassung,
  jobcenter: aufzaehlung(jobcenter.flatMap((nummer) => register.get(nummer)?.name ?? [])),
})
