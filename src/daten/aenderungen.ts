import type { Aenderung } from '../catalogue/aenderungen.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { kurzadresse } from '../model/adressbuch.ts'
import { type Datenhub, pfade, schemapfad } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'

/** Ein Beispiel, das es nicht mehr gibt. Mehr als Kennung und Tag bleibt nicht. */
export interface Gegangenes {
  kennung: string
  /** Der Tag, an dem es ging; fehlt, wenn es keinen Verlauf gibt. */
  datum?: string
}

/** Was der Verlauf über die Beispiele weiß; ohne Git alles leer. */
export interface Verlauf {
  /** Ordnername → Änderungen. */
  geschichte: ReadonlyMap<string, readonly Aenderung[]>
  /** Ordnername → Tag, an dem das Beispiel in den Bestand kam. */
  dazugekommen: ReadonlyMap<string, string>
  gegangen: readonly Gegangenes[]
}

interface Eintrag {
  datum: string | null
  art: 'neu' | 'geaendert' | 'entfallen'
  kennung: string
  permalink: string
  was?: readonly string[]
}

/**
 * Was sich am Bestand geändert hat, das Neueste zuerst: Wer den Tag seines letzten Abrufs kennt, liest bis dorthin und hört auf. Zuoberst
 * steht, wovon der Tag nicht bekannt ist.
 */
export const toAenderungen = (faelle: readonly Fall[], { geschichte, dazugekommen, gegangen }: Verlauf, { adresse }: Datenhub) => {
  const eintrag = (kennung: string, rest: Omit<Eintrag, 'kennung' | 'permalink'>): Eintrag => ({
    datum: rest.datum,
    art: rest.art,
    kennung,
    permalink: `${adresse}${kurzadresse(kennung)}`,
    ...(rest.was && { was: rest.was }),
  })
  const aenderungen = [
    ...gegangen.map(({ kennung, datum = null }) => eintrag(kennung, { datum, art: 'entfallen' })),
    ...faelle.flatMap(({ slug, beispiel: { kennung, veroeffentlicht } }) => [
      // Ein Beispiel kann später in den Bestand kommen, als im Kopf steht; dann gilt der spätere Tag.
      eintrag(kennung, { datum: [veroeffentlicht, dazugekommen.get(slug) ?? ''].sort().at(-1) ?? veroeffentlicht, art: 'neu' }),
      ...(geschichte.get(slug) ?? []).map(({ datum, saetze }) => eintrag(kennung, { datum, art: 'geaendert', was: saetze })),
    ]),
  ].sort((a, b) => schluessel(b).localeCompare(schluessel(a)) || a.kennung.localeCompare(b.kennung))
  return {
    $schema: `${adresse}${schemapfad('aenderungen')}`,
    permalink: `${adresse}${pfade.aenderungen}`,
    lizenz: lizenzen.beispiele,
    lizenz_adresse: lizenzadressen[lizenzen.beispiele].text,
    total: aenderungen.length,
    aenderungen,
  }
}

const schluessel = ({ datum }: Eintrag): string => datum ?? '9999'
