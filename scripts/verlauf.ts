import type { Gegangenes, Verlauf } from '../src/daten/aenderungen.ts'
import { type Adresszeile, beispieladresse } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import type { Gitgeschichte } from './geschichte.ts'
import { isNichts } from './gitverlauf.ts'

const BERICHT = /^([^/]+)\/index\.mdx$/

/**
 * Was die offenen Daten über Kommen, Ändern und Gehen sagen können. Welche Beispiele gegangen sind, weiß das Adressbuch; wann, weiß Git.
 * Ohne beides bleibt der Verlauf leer.
 */
export const toVerlauf = (git: Gitgeschichte, berichte: readonly Bericht[], zeilen: readonly Adresszeile[]): Verlauf => {
  const wechsel = git.wechsel.flatMap((eintrag) => {
    const slug = BERICHT.exec(eintrag.pfad)?.[1]
    return slug ? [{ ...eintrag, slug }] : []
  })
  // Neueste zuerst: Der erste Eintrag zu einem Ordner ist sein letzter Tag.
  const letzter = new Map(wechsel.toReversed().map(({ slug, datum }) => [slug, datum]))
  const dazugekommen = new Map(
    wechsel.filter(({ alt, vorher }) => isNichts(alt) && vorher === undefined).map(({ slug, datum }) => [slug, datum]),
  )
  const vorhanden = new Set(berichte.map(({ beispiel }) => beispiel.kennung))
  const slugs = new Map(wechsel.map(({ slug }) => [beispieladresse(slug), slug]))
  const gegangen = zeilen.flatMap(({ adresse, kennung }): Gegangenes[] => {
    if (!kennung || vorhanden.has(kennung)) return []
    const datum = letzter.get(slugs.get(adresse) ?? '')
    return [{ kennung, ...(datum && { datum }) }]
  })
  return { geschichte: git.geschichte, dazugekommen, gegangen: uniqueKennungen(gegangen) }
}

/** Zog ein Beispiel um, bevor es ging, stehen beide Adressen mit seiner Kennung im Adressbuch; es gilt der spätere Tag. */
const uniqueKennungen = (gegangen: readonly Gegangenes[]): Gegangenes[] => [
  ...new Map(
    [...gegangen].sort((a, b) => (a.datum ?? '').localeCompare(b.datum ?? '')).map((eintrag) => [eintrag.kennung, eintrag]),
  ).values(),
]
