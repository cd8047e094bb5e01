import type { Beispiel } from '../model/beispiel.ts'

/** Ein Tag oder Monat im Verlauf eines Beispiels. */
export interface Ereignis {
  art: 'beginn' | 'ende' | 'quelle' | 'veroeffentlicht' | 'bestaetigt'
  /** Nach ISO 8601, so genau wie bekannt. */
  datum: string
}

/** Die Ereignisse eines Beispiels, früheste zuerst; gleiche Quellentage stehen einmal da. */
export const ereignisseOf = ({ zeitraum, quellen, veroeffentlicht, zuletzt_bestaetigt }: Beispiel): Ereignis[] => {
  const quellentage = [...new Set(quellen.flatMap(({ datum }) => datum ?? []))]
  const alle: Ereignis[] = [
    ...(zeitraum ? [{ art: 'beginn', datum: zeitraum.beginn } as const] : []),
    ...(zeitraum?.ende && zeitraum.ende !== 'laufend' ? [{ art: 'ende', datum: zeitraum.ende } as const] : []),
    ...quellentage.map((datum) => ({ art: 'quelle', datum }) as const),
    { art: 'veroeffentlicht', datum: veroeffentlicht },
    ...(zuletzt_bestaetigt ? [{ art: 'bestaetigt', datum: zuletzt_bestaetigt } as const] : []),
  ]
  return alle.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
}

/** Ein Datum als Jahr mit Nachkommastellen: `2024-07` → 2024,5. */
const jahrOf = (datum: string): number => {
  const [jahr = '0', monat = '1', tag = '1'] = datum.split('-')
  return Number(jahr) + (Number(monat) - 1) / 12 + (Number(tag) - 1) / 365
}

/** Alles, was die Zeitleiste zeichnet; waagerechte Orte von 0 (links) bis 1 (rechts). */
export interface Zeitleiste {
  jahre: { jahr: number; ort: number }[]
  punkte: { art: Ereignis['art']; ort: number }[]
  /** Das Vorhaben selbst; `offen`, wenn es läuft oder niemand ein Ende genannt hat. */
  dauer: { von: number; bis: number; offen: boolean } | undefined
}

/** So viele Jahreszahlen passen auf eine schmale Leiste. */
const MAX_JAHRE = 4

/** Die Zeitleiste eines Beispiels, in ganzen Jahren vom ersten bis zum letzten Ereignis. */
export const zeitleisteOf = (beispiel: Beispiel): Zeitleiste => {
  const ereignisse = ereignisseOf(beispiel)
  const zeiten = ereignisse.map(({ datum }) => jahrOf(datum))
  const von = Math.floor(Math.min(...zeiten))
  const bis = Math.floor(Math.max(...zeiten)) + 1
  const ortOf = (jahr: number): number => Math.round(((jahr - von) / (bis - von)) * 1000) / 1000
  const schritt = Math.ceil((bis - von) / MAX_JAHRE)
  const ende = beispiel.zeitraum?.ende
  const geendet = ende !== undefined && ende !== 'laufend'
  return {
    jahre: Array.from({ length: Math.ceil((bis - von) / schritt) }, (_, n) => ({ jahr: von + n * schritt, ort: ortOf(von + n * schritt) })),
    punkte: ereignisse.map(({ art, datum }) => ({ art, ort: ortOf(jahrOf(datum)) })),
    dauer: beispiel.zeitraum && {
      von: ortOf(jahrOf(beispiel.zeitraum.beginn)),
      bis: geendet ? ortOf(jahrOf(ende)) : 1,
      offen: !geendet,
    },
  }
}
