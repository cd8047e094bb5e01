import type { Spalte } from './merkmale.ts'
import type { Probe } from './probe.ts'

/** Zu jedem Wert einer Facette, wie viele Beispiele zu sehen sind, wenn er gewählt ist. */
export type Facettenzahlen = Readonly<Record<string, number>>

/**
 * Die Probe auf eine Facette: Ohne Wahl passt alles, sonst genügt einer der gewählten Werte.
 * @returns Zahlen: bei einem gewählten Wert, wie viele der sichtbaren ihn tragen, bei jedem anderen, wie viele sichtbar wären, wäre er
 *   zusätzlich gewählt
 */
export const probeFacette = ({ werte, je }: Spalte, wahl: readonly string[] = []): Probe<Facettenzahlen> => {
  const gewaehlt = werte.map((wert) => wahl.includes(wert))
  const hatWahl = wahl.length > 0
  const zahlen = werte.map(() => 0)
  let sichtbar = 0
  return {
    passt: (nummer) => !hatWahl || (je[nummer]?.some((wert) => gewaehlt[wert]) ?? false),
    count(nummer, passt) {
      if (passt && hatWahl) sichtbar++
      // Ein schon sichtbares Beispiel zählt bei jedem weiteren Wert über `sichtbar`; hier nur bei den gewählten, die es trägt.
      for (const wert of je[nummer] ?? []) if (!hatWahl || !passt || gewaehlt[wert]) zahlen[wert] = (zahlen[wert] ?? 0) + 1
    },
    zahlen: () => Object.fromEntries(werte.map((wert, nummer) => [wert, (zahlen[nummer] ?? 0) + (gewaehlt[nummer] ? 0 : sichtbar)])),
  }
}
