import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Entfallenes } from '../src/adressen/wegweiser.ts'
import { type Adresszeile, beispieladresse, kurzadresse } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'

/** Seiten, die mit den Beispielen kommen und gehen: Sie dürfen leer werden, ohne dass jemand etwas falsch gemacht hat. */
const LISTEN = /^(?:\/einbetten)?\/(?:beispiele\/seite|handlungsfelder|zielgruppen|laender|jobcenter|neu)\/[^/]+\/$/

/** Seiten für Menschen, die am Hub arbeiten; niemand draußen verlinkt sie. */
const INTERN = /^\/(?:werkstatt|redaktion)\//
/** Was unter einem Beispiel liegt, zieht mit ihm um und geht mit ihm; eine eigene Zeile braucht es nicht. */
const ZUGEHOERIG = /^\/beispiele\/[^/]+\/(?:stand|weitergeben)\/$/

/**
 * Was zu den Adressen zu sagen ist, unter denen nach dem Bau nichts steht.
 * @param gebaut ob unter einer Adresse etwas steht
 * @returns Adressen, die eine Seite „gibt es nicht mehr“ bekommen, und Sätze zu denen, über die noch niemand entschieden hat
 */
export const findOffene = (
  zeilen: readonly Adresszeile[],
  gebaut: (adresse: string) => boolean,
  contentDir: string,
): { entfallen: Entfallenes[]; fehler: string[] } => {
  const bekannt = new Set(zeilen.map(({ adresse }) => adresse))
  const entfallen = new Map<string, Entfallenes>()
  const fehler: string[] = []
  const add = (adresse: string, art: Entfallenes['art']): unknown => entfallen.set(adresse, { adresse, art })
  for (const zeile of zeilen) {
    const { adresse, kennung, jetzt } = zeile
    if (kennung && !gebaut(kurzadresse(kennung))) add(kurzadresse(kennung), 'beispiel')
    if (gebaut(adresse)) {
      // Ist auch das Ziel gegangen, sagt es dort die Seite, die für das Ziel entsteht.
      if (jetzt && !gebaut(jetzt) && !bekannt.has(jetzt))
        fehler.push(
          `Das Adressbuch führt von „${adresse}“ zu „${jetzt}“, aber dort steht nichts. Bitte nennen Sie eine Seite, die es gibt.`,
        )
      continue
    }
    const art = artOf(zeile, contentDir)
    if (art) add(adresse, art)
    else fehler.push(fehltSatz(adresse))
  }
  return { entfallen: [...entfallen.values()], fehler }
}

/** Als was eine Adresse entfällt; `undefined`, wenn das niemand entschieden hat. */
const artOf = ({ adresse, kennung, entfallen }: Adresszeile, contentDir: string): Entfallenes['art'] | undefined => {
  // Ein fehlendes Beispiel hätte schon die Prüfung aufgehalten: Hier ist es entfallen oder zurückgezogen, und ein Widerruf hält nie den Bau auf.
  if (kennung) return 'beispiel'
  if (LISTEN.test(adresse) || isPaket(adresse, contentDir)) return 'liste'
  return entfallen && 'seite'
}

/** Ein Themenpaket, dessen Beispiele alle zurückgezogen sind. */
const isPaket = (adresse: string, contentDir: string): boolean => {
  const name = /^(?:\/einbetten)?\/themen\/([^/]+)\/$/.exec(adresse)?.[1]
  return name !== undefined && existsSync(join(contentDir, 'pakete', `${name}.mdx`))
}

const fehltSatz = (adresse: string): string =>
  `Die Seite „${adresse}“ ist veröffentlicht und fehlt jetzt. Bitte legen Sie sie wieder an, oder ergänzen Sie ihre Zeile im Adressbuch: „${adresse} jetzt /neue/adresse/“, wenn sie umgezogen ist, „${adresse} entfallen“, wenn es sie nicht mehr geben soll.`

/** Das Adressbuch mit allen gebauten Seiten. Was wieder da ist, gilt nicht mehr als entfallen. */
export const toNeuesAdressbuch = (
  zeilen: readonly Adresszeile[],
  seiten: readonly string[],
  berichte: readonly Bericht[],
): Adresszeile[] => {
  const kennungen = new Map(berichte.map(({ slug, beispiel }) => [beispieladresse(slug), beispiel.kennung]))
  const buch = new Map(zeilen.map((zeile) => [zeile.adresse, zeile]))
  for (const adresse of seiten) {
    if (INTERN.test(adresse) || ZUGEHOERIG.test(adresse)) continue
    const kennung = kennungen.get(adresse)
    buch.set(adresse, { adresse, ...(kennung !== undefined && { kennung }) })
  }
  return [...buch.values()]
}
