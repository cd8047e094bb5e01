import type { Katalog } from '../catalogue/katalog.ts'
import { toBibtex, toRis, zitatadresse } from '../share/zitieren.ts'
import { beispielpfad, type Datenhub, pfade, vokabularpfad } from './adressen.ts'
import { toAenderungen, type Verlauf } from './aenderungen.ts'
import { type Beispielzeile, toBeispielseiten } from './beispielliste.ts'
import { toBeispielsatz } from './beispielsatz.ts'
import { toDatenpaket } from './datenpaket.ts'
import { toDcat } from './dcat.ts'
import { toOpenapi } from './openapi.ts'
import { toJsonLd, toTurtle } from './rdf.ts'
import { toRegisterdatei } from './register.ts'
import { toSkos } from './skos.ts'
import { toTabelle } from './tabelle.ts'
import { alleVokabularsaetze, toVokabulardatei, toVokabularliste } from './vokabulare.ts'

/** Eine Datei: ihr Pfad auf der Website, ihr Inhalt und, wo es sich sagen lässt, woraus sie entsteht. */
export interface Datendatei {
  pfad: string
  inhalt: () => string
  /** Abdruck der Beispiele darin: Bei gleicher Fassung des Programms ist ihr Inhalt derselbe. */
  abdruck?: string | undefined
}

/** Fassung der Schnittstelle nach semver.org; die erste Zahl steht in den Adressen. */
const VERSION = '1.0.0'

const json = (daten: unknown): (() => string) => {
  return () => `${JSON.stringify(daten)}\n`
}

/** Für Menschen, die hineinsehen; nur für Dateien, die nicht mit dem Bestand wachsen. */
const lesbar = (daten: unknown): (() => string) => {
  return () => `${JSON.stringify(daten, null, 2)}\n`
}

/**
 * Alle offenen Daten eines Bestands. Archivierte Beispiele gehören dazu, mit ihrem Status: Ihre Seite bleibt ja auch. Nichts hängt von der
 * Uhr ab; derselbe Bestand ergibt dieselben Dateien.
 */
export function* toDatendateien(katalog: Katalog, verlauf: Verlauf, hub: Datenhub): Generator<Datendatei> {
  const faelle = [...katalog.bySlug.values()]
  const saetze = faelle.map(
    (fall): Beispielzeile => ({ json: einmal(() => JSON.stringify(toBeispielsatz(fall, hub))), abdruck: fall.abdruck }),
  )
  for (const [index, fall] of faelle.entries()) {
    const { abdruck } = fall
    const { kennung } = fall.beispiel
    yield { pfad: beispielpfad(kennung), inhalt: () => `${saetze[index]?.json()}\n`, abdruck }
    yield { pfad: zitatadresse(kennung, 'bibtex'), inhalt: () => toBibtex(fall, hub), abdruck }
    yield { pfad: zitatadresse(kennung, 'ris'), inhalt: () => toRis(fall, hub), abdruck }
  }
  yield* toBeispielseiten(saetze, hub)
  const csv = toTabelle(faelle, hub.adresse)
  yield { pfad: pfade.csv, inhalt: () => csv }
  yield { pfad: pfade.datenpaket, inhalt: lesbar(toDatenpaket(csv, hub)) }
  yield { pfad: pfade.vokabulare, inhalt: json(toVokabularliste(hub)) }
  for (const satz of alleVokabularsaetze) yield { pfad: vokabularpfad(satz.id), inhalt: json(toVokabulardatei(satz, hub)) }
  yield { pfad: pfade.jobcenter, inhalt: json(toRegisterdatei([...katalog.register.values()], hub)) }
  yield { pfad: pfade.aenderungen, inhalt: json(toAenderungen(faelle, verlauf, hub)) }
  yield { pfad: pfade.openapi, inhalt: lesbar(toOpenapi(hub, VERSION)) }
  const dcat = toDcat(faelle, hub)
  yield { pfad: pfade.dcatTurtle, inhalt: () => toTurtle(dcat) }
  yield { pfad: pfade.dcatJson, inhalt: () => toJsonLd(dcat) }
  const skos = toSkos(hub)
  yield { pfad: pfade.skosTurtle, inhalt: () => toTurtle(skos) }
  yield { pfad: pfade.skosJson, inhalt: () => toJsonLd(skos) }
}

const einmal = (rechne: () => string): (() => string) => {
  let ergebnis: string | undefined
  return () => {
    ergebnis ??= rechne()
    return ergebnis
  }
}
