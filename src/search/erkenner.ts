import type { Begriffswort } from './begriffswoerter.ts'
import type { Wortform } from './wortkunde.ts'

/** Die Wörter eines Namens stehen nicht immer nebeneinander: „Wechsel der Menschen aus der Ukraine ins SGB II“. */
const NAEHE = 5

/**
 * Erkennt in einer Folge von Wörtern, von welchen Begriffen die Rede ist.
 * @returns Funktion, die zu einer Folge die Stellen der gemeinten Begriffe in `begriffe` nennt
 */
export const createErkenner = (begriffe: readonly Begriffswort[]): ((folge: readonly Wortform[]) => Set<number>) => {
  const nachStamm = new Map<string, { id: number; rest: readonly string[] }[]>()
  const nachKurzform = new Map<string, number[]>()
  begriffe.forEach(({ zeichen, kurzformen }, id) => {
    for (const [erster, ...rest] of zeichen) if (erster) append(nachStamm, erster, { id, rest })
    for (const kurzform of kurzformen) append(nachKurzform, kurzform, id)
  })
  return (folge) => {
    const gemeint = new Set<number>()
    const inhalt = folge.filter(({ fuellwort, verbunden }) => !fuellwort && !verbunden)
    inhalt.forEach(({ stamm, wort }, stelle) => {
      for (const id of nachKurzform.get(wort) ?? []) gemeint.add(id)
      for (const { id, rest } of nachStamm.get(stamm) ?? []) if (rest.every((teil) => isNah(inhalt, stelle, teil))) gemeint.add(id)
    })
    return gemeint
  }
}

const isNah = (inhalt: readonly Wortform[], stelle: number, stamm: string): boolean => {
  for (let at = Math.max(0, stelle - NAEHE); at <= stelle + NAEHE && at < inhalt.length; at++) if (inhalt[at]?.stamm === stamm) return true
  return false
}

/** Hängt einen Wert an die Liste unter einem Schlüssel. */
export const append = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const liste = map.get(key)
  if (liste) liste.push(value)
  else map.set(key, [value])
}
