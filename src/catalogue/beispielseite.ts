import type { Nachnutzung } from '../model/angaben/nachnutzung.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Jobcenter } from '../model/jobcenter.ts'
import { type Karte, toKarte } from './karte.ts'
import type { Fall, Katalog } from './katalog.ts'
import { bestaetigenBis, isFaellig } from './leben.ts'
import { findVerwandte } from './verwandt/verwandte.ts'

/** Was ein anderes Jobcenter über seine Nachnutzung berichtet, mit dem Namen aus dem Register. */
export type Nachmachbericht = Nachnutzung & { name: string }

/** Ein anderes Beispiel, auf das die Seite verweist. */
interface Verweis {
  slug: string
  titel: string
}

/** Alles, worin sich die Seite eines Beispiels von der eines anderen unterscheidet; mehr braucht sie vom Bestand nicht. */
export interface Beispielseite {
  fall: Fall
  karte: Karte
  /** Die Frist, wenn sie verstrichen ist. */
  faelligSeit: string | undefined
  vorbilder: readonly Verweis[]
  nachahmer: readonly Verweis[]
  nachgemacht: readonly Nachmachbericht[]
  aehnliche: readonly (Karte & { warum: string })[]
}

/**
 * Die Seite eines Beispiels.
 * @param heute der Tag, für den gebaut wird, nach ISO 8601
 */
export const toBeispielseite = (katalog: Katalog, fall: Fall, heute: string): Beispielseite => ({
  fall,
  karte: toKarte(fall),
  faelligSeit: isFaellig(fall.beispiel, heute) ? bestaetigenBis(fall.beispiel) : undefined,
  vorbilder: fall.beispiel.basiert_auf.flatMap((kennung) => katalog.byKennung.get(kennung) ?? []).map(toVerweis),
  nachahmer: (katalog.nachahmer.get(fall.beispiel.kennung) ?? []).map(toVerweis),
  nachgemacht: toNachgemacht(fall.beispiel, katalog.register),
  aehnliche: findVerwandte(katalog, fall.slug).map(({ fall: anderer, grund }) => ({ ...toKarte(anderer), warum: grund })),
})

/** Was andere Jobcenter zu einem Beispiel berichten, das Neueste zuerst. */
export const toNachgemacht = ({ nachgemacht }: Beispiel, register: ReadonlyMap<string, Jobcenter>): Nachmachbericht[] =>
  nachgemacht
    .map((bericht) => ({ ...bericht, name: register.get(bericht.jobcenter)?.name ?? bericht.jobcenter }))
    .sort((a, b) => b.datum.localeCompare(a.datum))

const toVerweis = ({ slug, beispiel }: Fall): Verweis => ({ slug, titel: beispiel.titel })
