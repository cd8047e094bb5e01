import type { Leser } from './fund.ts'
import { type Massstab, massstabOf, rank, type Treffer } from './rang.ts'
import { findSpur, type Korrektur, type Spur } from './spur.ts'
import { readWorte, verbinde } from './suchwort.ts'
import { findWoerter } from './wort.ts'

export interface Ergebnis {
  /** Die passendsten zuerst. */
  treffer: Treffer[]
  /** Stämme, die in den Fundstellen zu markieren sind. */
  marken: string[]
  korrekturen: Korrektur[]
  /** Worte, die in keinem Beispiel stehen. */
  unbekannt: string[]
  massstab: Massstab
}

/** Ab so vielen Wörtern, Füllwörter mitgezählt, ist eine Anfrage ein Satz. */
const SATZ_AB = 4

/** Sucht die Beispiele zu einer Anfrage: einem Wort, mehreren oder einer ganzen Frage. Nicht alle Wörter müssen vorkommen. */
export const suche = async (anfrage: string, leser: Leser): Promise<Ergebnis> => {
  const worte = readWorte(anfrage)
  const ergebnis: Ergebnis = { treffer: [], marken: [], korrekturen: [], unbekannt: [], massstab: { bekannt: 1, jePunkt: 0 } }
  // Nichts oder „Jobcenter“ allein sucht nichts Bestimmtes: Dann passt alles. Lauter Zeichen ohne ein Wort finden nichts.
  if (worte.length === 0 && (anfrage === '' || findWoerter(anfrage).length > 0)) return { ...ergebnis, treffer: alle(leser.anzahl) }
  const spuren: Spur[] = []
  for (const wort of await verbinde(worte, leser)) {
    const spur = await findSpur(wort, leser, (korrektur) => ergebnis.korrekturen.push(korrektur))
    if (spur.punkte.size > 0) spuren.push(spur)
    else ergebnis.unbekannt.push(wort.text)
  }
  ergebnis.marken = [...new Set(spuren.flatMap(({ marken }) => [...marken]))]
  ergebnis.massstab = massstabOf(spuren, ergebnis.unbekannt.length, leser.anzahl)
  ergebnis.treffer = rank(spuren, leser.anzahl, findWoerter(anfrage).length >= SATZ_AB)
  return ergebnis
}

const alle = (anzahl: number): Treffer[] => Array.from({ length: anzahl }, (_, nummer) => ({ nummer, punkte: 0 }))
