import { type Facettenzahlen, probeFacette } from './facettenprobe.ts'
import { type Massprobe, type Masszahlen, probeMass } from './massprobe.ts'
import type { Merkmale } from './merkmale.ts'
import type { Probe } from './probe.ts'

/** Was jemand gewählt hat. Facetten ohne Häkchen und Maße ohne Grenze fehlen. */
export interface Auswahl {
  /** Je Facette die Kennungen der Werte. */
  werte: Readonly<Record<string, readonly string[]>>
  /** Je Maß die Kennung der Stufe, bis zu der es gehen darf. */
  grenzen: Readonly<Record<string, string>>
  /** Ob auch zu sehen ist, was zu einer Grenze keine vollständige Angabe macht. */
  auchOhne: boolean
}

/** Was eine Auswahl übrig lässt, und was jede weitere Wahl übrig ließe. */
export interface Ergebnis {
  /** Nummern der sichtbaren Beispiele, in der Reihenfolge der Kandidaten. */
  sichtbar: number[]
  facetten: Readonly<Record<string, Facettenzahlen>>
  masse: Readonly<Record<string, Masszahlen>>
  /** Zu jeder Facette und jedem Maß, wie viele Beispiele nur daran scheitern: So viele kämen hinzu, fiele die Gruppe weg. */
  allein: Readonly<Record<string, number>>
  /** Wie viele Beispiele zu den Grenzen keine vollständige Angabe machen und sonst passen; ob man sie sieht, sagt `auchOhne`. */
  ohneAngabe: number
}

/**
 * Wendet eine Auswahl an: innerhalb einer Facette gilt „oder“, über Facetten und Maße hinweg „und“. Ein Gang über die Kandidaten genügt
 * für Liste und alle Zahlen, denn mitzählen muss nur, wer überall passt oder an genau einer Stelle scheitert.
 * @param kandidaten Nummern der Beispiele, die zur Suche passen, in der Reihenfolge der Anzeige
 */
export const applyAuswahl = (merkmale: Merkmale, { werte, grenzen, auchOhne }: Auswahl, kandidaten: readonly number[]): Ergebnis => {
  const facetten = mapWerte(merkmale.facetten, (spalte, name) => probeFacette(spalte, werte[name]))
  const masse = mapWerte(merkmale.masse, (spalte, name) => probeMass(spalte, grenzen[name], auchOhne))
  const facettenproben = Object.values(facetten)
  const massproben = Object.values(masse)
  const proben: readonly Probe<unknown>[] = [...facettenproben, ...massproben]
  const allein = proben.map(() => 0)
  const sichtbar: number[] = []
  let ohneAngabe = 0
  for (const nummer of kandidaten) {
    const stelle = scheitertAn(proben, nummer)
    if (stelle === NIRGENDS) {
      sichtbar.push(nummer)
      for (const probe of proben) probe.count(nummer, true)
    } else if (stelle !== MEHRFACH) {
      allein[stelle] = (allein[stelle] ?? 0) + 1
      proben[stelle]?.count(nummer, false)
    }
    if (fehltNurAngabe(massproben, nummer) && facettenproben.every((probe) => probe.passt(nummer))) ohneAngabe++
  }
  const namen = [...Object.keys(facetten), ...Object.keys(masse)]
  return {
    sichtbar,
    facetten: mapWerte(facetten, (probe) => probe.zahlen()),
    masse: mapWerte(masse, (probe) => probe.zahlen()),
    allein: Object.fromEntries(namen.map((name, stelle) => [name, allein[stelle] ?? 0])),
    ohneAngabe,
  }
}

const NIRGENDS = -1
const MEHRFACH = -2

/** Die einzige Probe, an der das Beispiel scheitert, wenn es genau eine gibt. */
const scheitertAn = (proben: readonly Probe<unknown>[], nummer: number): number => {
  let gefunden = NIRGENDS
  for (let stelle = 0; stelle < proben.length; stelle++) {
    if (proben[stelle]?.passt(nummer)) continue
    if (gefunden !== NIRGENDS) return MEHRFACH
    gefunden = stelle
  }
  return gefunden
}

const fehltNurAngabe = (proben: readonly Massprobe[], nummer: number): boolean =>
  proben.some((probe) => probe.fehlt(nummer)) && proben.every((probe) => probe.reicht(nummer))

const mapWerte = <A, B>(eintraege: Readonly<Record<string, A>>, of: (wert: A, name: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(eintraege).map(([name, wert]) => [name, of(wert, name)]))
