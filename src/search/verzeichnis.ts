import { SELTEN } from './ablageform.ts'
import type { Begriffswort } from './begriffswoerter.ts'
import { append } from './erkenner.ts'
import { createSummen } from './summen.ts'
import type { Wortform } from './wortkunde.ts'
import type { Beitrag, Vorkommen, Zaehler, Zaehlung } from './zaehlung.ts'
import { zerlege } from './zerlegung.ts'

/** Ein Stamm des Verzeichnisses. */
export interface Eintrag extends Vorkommen {
  /** Stämme der Teile, wenn das Wort zusammengesetzt ist. */
  teile: readonly string[]
  /** Stämme, die statt seiner im Text stehen können; für die Fundstelle. */
  verwandte: readonly string[]
  /** Die häufigsten Schreibweisen; leer, wenn das Wort in keinem Beispiel steht, sondern nur zu einem führt. */
  formen: readonly string[]
  /** Gefaltete Formen, die nur in wenigen Beispielen so dastehen, mit deren Nummern: Wer so genau sucht, meint eines von ihnen. */
  seltene: readonly (readonly [faltung: string, nummern: readonly number[]])[]
}

export type Verzeichnis = ReadonlyMap<string, Eintrag>

/** Was ein abgeleitetes Vorkommen vom Gewicht des Worts behält, aus dem es kommt. */
const ANTEIL = { teil: 0.75, begriff: 0.4, wortfeld: 0.3 }

/**
 * Das Verzeichnis aller Wörter eines Bestands, von A bis Z.
 * Erst wird gezählt, was dasteht. Dann bekommt jeder Stamm, was andere ihm zutragen: die Zusammensetzungen, in denen er steckt, und die Begriffe,
 * zu denen er führt. Beides geschieht je Wort, nicht je Beispiel; der Aufwand wächst mit der Menge des Textes.
 */
export const createVerzeichnis = (beitraege: readonly Beitrag[], { addUp: zaehle, begriffe }: Zaehler): Verzeichnis => {
  const zaehlung = zaehle(beitraege)
  const formen = Map.groupBy(zaehlung.formen.keys(), ({ stamm }) => stamm)
  const teile = zerlegeAlle(zaehlung, formen, begriffe)
  const zutraege = collectZutraege(zaehlung, teile, begriffe)
  const verwandte = collectVerwandte(zaehlung, begriffe)
  const addUp = createAddierer()
  const staemme = [...new Set([...zaehlung.staemme.keys(), ...zutraege.keys()])].sort()
  return new Map(
    staemme.map((stamm) => {
      const vorkommen = addUp(zaehlung.staemme.get(stamm), zutraege.get(stamm) ?? [])
      const schreibweisen = formen.get(stamm) ?? []
      return [
        stamm,
        {
          ...vorkommen,
          teile: teile.get(stamm) ?? [],
          verwandte: [...(verwandte.get(stamm) ?? [])],
          formen: mostFrequent(schreibweisen, zaehlung.formen),
          seltene: findSeltene(schreibweisen, zaehlung.faltungen, vorkommen.nummern.length),
        },
      ]
    }),
  )
}

/** Seltene Formen eines Stamms, der auch in anderen Formen oder nur mittelbar vorkommt; sonst sagt der Stamm schon alles. */
const findSeltene = (formen: readonly Wortform[], faltungen: ReadonlyMap<string, number[]>, gesamt: number): [string, number[]][] =>
  [...new Set(formen.map(({ faltung }) => faltung))].flatMap((faltung): [string, number[]][] => {
    const nummern = faltungen.get(faltung) ?? []
    return nummern.length <= SELTEN && nummern.length < gesamt ? [[faltung, nummern]] : []
  })

/** Zu jedem zusammengesetzten Stamm seine Teile. */
const zerlegeAlle = (
  { staemme }: Zaehlung,
  formen: ReadonlyMap<string, readonly Wortform[]>,
  begriffe: readonly Begriffswort[],
): Map<string, string[]> => {
  const wortschatz = new Set([...staemme.keys(), ...begriffe.flatMap(({ fuehrtZu }) => fuehrtZu)])
  const teile = new Map<string, string[]>()
  for (const [stamm, schreibweisen] of formen)
    for (const { faltung } of schreibweisen) {
      const gefunden = zerlege(faltung, wortschatz)
      if (gefunden.length === 0) continue
      teile.set(stamm, gefunden)
      break
    }
  return teile
}

/** Ein Vorkommen, das einem anderen Stamm zu diesem Anteil zugutekommt. */
type Zutrag = readonly [Vorkommen, anteil: number]

const collectZutraege = (
  zaehlung: Zaehlung,
  teile: ReadonlyMap<string, readonly string[]>,
  begriffe: readonly Begriffswort[],
): Map<string, Zutrag[]> => {
  const zutraege = new Map<string, Zutrag[]>()
  for (const [stamm, teileDavon] of teile) {
    const vorkommen = zaehlung.staemme.get(stamm)
    if (vorkommen) for (const teil of new Set(teileDavon)) append(zutraege, teil, [vorkommen, ANTEIL.teil])
  }
  begriffe.forEach(({ art, fuehrtZu }, id) => {
    const vorkommen = zaehlung.begriffe[id]
    if (vorkommen && vorkommen.nummern.length > 0) for (const stamm of fuehrtZu) append(zutraege, stamm, [vorkommen, ANTEIL[art]])
  })
  return zutraege
}

/** Zu jedem Stamm, zu dem ein Begriff führt, die Stämme, an denen man den Begriff erkennt. */
const collectVerwandte = ({ begriffe: vorkommen }: Zaehlung, begriffe: readonly Begriffswort[]): Map<string, Set<string>> => {
  const verwandte = new Map<string, Set<string>>()
  begriffe.forEach(({ zeichen, fuehrtZu }, id) => {
    if (vorkommen[id]?.nummern.length === 0) return
    for (const stamm of fuehrtZu) {
      const andere = verwandte.get(stamm) ?? new Set<string>()
      for (const anderer of zeichen.flat()) if (anderer !== stamm) andere.add(anderer)
      verwandte.set(stamm, andere)
    }
  })
  return verwandte
}

/** Zählt eigene und zugetragene Vorkommen zusammen. Mehrere Zuträge zum selben Beispiel zählen einmal, mit dem größten Gewicht. */
const createAddierer = (): ((eigenes: Vorkommen | undefined, zutraege: readonly Zutrag[]) => Vorkommen) => {
  const summen = createSummen()
  return (eigenes, zutraege) => {
    if (zutraege.length === 0) return eigenes ?? { nummern: [], gewichte: [] }
    for (const [{ nummern, gewichte }, anteil] of zutraege)
      for (let at = 0; at < nummern.length; at++) summen.raise(nummern[at] ?? 0, (gewichte[at] ?? 0) * anteil)
    eigenes?.nummern.forEach((nummer, at) => {
      summen.add(nummer, eigenes.gewichte[at] ?? 0)
    })
    const { nummern, werte } = summen.take('aufsteigend')
    return { nummern, gewichte: werte }
  }
}

const MAX_FORMEN = 4

const mostFrequent = (formen: readonly Wortform[], zahlen: ReadonlyMap<Wortform, number>): string[] =>
  formen
    .filter(({ verbunden }) => !verbunden)
    .sort((a, b) => (zahlen.get(b) ?? 0) - (zahlen.get(a) ?? 0))
    .slice(0, MAX_FORMEN)
    .map(({ wort }) => wort)
