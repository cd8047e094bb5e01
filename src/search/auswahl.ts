import { type Facettenzahlen, probeFacette } from './facettenprobe.ts'
import { type Grenze, type Masszahlen, probeMass } from './massprobe.ts'
import type { Merkmale } from './merkmale.ts'
import type { Probe } from './probe.ts'

/** Was jemand gewählt hat. Facetten ohne Häkchen und Maße ohne Grenze fehlen. */
export interface Auswahl {
  /** Je Facette die Kennungen der Werte. */
  werte: Readonly<Record<string, readonly string[]>>
  /** Je Maß die Obergrenze. */
  grenzen: Readonly<Record<string, Grenze>>
}

/** Was eine Auswahl übrig lässt, und was jede weitere Wahl übrig ließe. */
export interface Ergebnis {
  /** Nummern der sichtbaren Beispiele, in der Reihenfolge der Kandidaten. */
  sichtbar: number[]
  facetten: Readonly<Record<string, Facettenzahlen>>
  masse: Readonly<Record<string, Masszahlen>>
  /** Zu jeder Facette und jedem Maß, wie viele Beispiele nur daran scheitern: So viele kämen hinzu, fiele die Gruppe weg. */
  allein: Readonly<Record<string, number>>
}

/**
 * Wendet eine Auswahl an: innerhalb einer Facette gilt „oder“, über Facetten und Maße hinweg „und“. Ein Gang über die Kandidaten genügt
 * für Liste und alle Zahlen, denn mitzählen muss nur, wer überall passt oder an genau einer Stelle scheitert.
 * @param kandidaten Nummern der Beispiele, die zur Suche passen, in der Reihenfolge der Anzeige
 */
export const applyAuswahl = (merkmale: Merkmale, auswahl: Auswahl, kandidaten: readonly number[]): Ergebnis => {
  const facetten = Object.entries(merkmale.facetten).map(([name, spalte]) => [name, probeFacette(spalte, auswahl.werte[name])] as const)
  const masse = Object.entries(merkmale.masse).map(([name, spalte]) => [name, probeMass(spalte, auswahl.grenzen[name])] as const)
  const proben: readonly Probe<unknown>[] = [...facetten, ...masse].map(([, probe]) => probe)
  const allein = proben.map(() => 0)
  const sichtbar: number[] = []
  for (const nummer of kandidaten) {
    const stelle = scheitertAn(proben, nummer)
    if (stelle === NIRGENDS) {
      sichtbar.push(nummer)
      for (const probe of proben) probe.count(nummer, true)
    } else if (stelle !== MEHRFACH) {
      allein[stelle] = (allein[stelle] ?? 0) + 1
      proben[stelle]?.count(nummer, false)
    }
  }
  return {
    sichtbar,
    facetten: Object.fromEntries(facetten.map(([name, probe]) => [name, probe.zahlen()])),
    masse: Object.fromEntries(masse.map(([name, probe]) => [name, probe.zahlen()])),
    allein: Object.fromEntries([...facetten, ...masse].map(([name], stelle) => [name, allein[stelle] ?? 0])),
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
