import type { Kandidat } from './vergleich.ts'

/** So viele verwandte Beispiele stehen bei jedem. */
export const JE_BEISPIEL = 3
/** So oft steht ein Beispiel höchstens bei anderen: doppelt so oft wie im Mittel. */
export const HOECHSTENS_GENANNT = 2 * JE_BEISPIEL
/** Mit jeder Nennung zählt ein Beispiel beim nächsten Mal weniger. */
const DAEMPFUNG = 0.9

/**
 * Wählt zu jedem Beispiel die passendsten Kandidaten so, dass überall andere stehen: Wer schon oft genannt ist, tritt zurück, und wer
 * nirgends genannt wäre, bekommt einen Platz dort, wo er am besten passt.
 * @param nennbar ob ein Beispiel bei anderen stehen darf
 */
export const verteilen = (kandidaten: readonly (readonly Kandidat[])[], nennbar: (stelle: number) => boolean): Kandidat[][] => {
  const genannt = new Int32Array(kandidaten.length)
  const plaetze: Kandidat[][] = kandidaten.map(() => [])
  for (let runde = 0; runde < JE_BEISPIEL; runde++)
    for (const [stelle, auswahl] of kandidaten.entries()) {
      const platz = plaetze[stelle] ?? []
      const naechster = pick(auswahl, genannt, platz)
      if (!naechster) continue
      platz.push(naechster)
      genannt[naechster.stelle] = (genannt[naechster.stelle] ?? 0) + 1
    }
  for (const [stelle, auswahl] of kandidaten.entries())
    if (genannt[stelle] === 0 && nennbar(stelle)) give(stelle, auswahl, plaetze, genannt)
  for (const platz of plaetze) platz.sort((a, b) => b.punkte - a.punkte)
  return plaetze
}

/** Der beste noch freie Kandidat, gedämpft nach der Zahl seiner Nennungen. */
const pick = (auswahl: readonly Kandidat[], genannt: Int32Array, vergeben: readonly Kandidat[]): Kandidat | undefined => {
  let bester: Kandidat | undefined
  let hoechste = 0
  for (const kandidat of auswahl) {
    const nennungen = genannt[kandidat.stelle] ?? 0
    const punkte = kandidat.punkte * DAEMPFUNG ** nennungen
    if (nennungen >= HOECHSTENS_GENANNT || punkte <= hoechste || vergeben.includes(kandidat)) continue
    bester = kandidat
    hoechste = punkte
  }
  return bester
}

/** Gibt einem nirgends genannten Beispiel den Platz, an dem es am wenigsten Passung kostet; niemand anderes verliert seine letzte Nennung. */
const give = (stelle: number, auswahl: readonly Kandidat[], plaetze: Kandidat[][], genannt: Int32Array): void => {
  let bester: { platz: Kandidat[]; index: number; verlust: number; neu: Kandidat } | undefined
  for (const { stelle: gastgeber, punkte } of auswahl) {
    const platz = plaetze[gastgeber] ?? []
    for (const [index, { stelle: weicht, punkte: bisher }] of platz.entries()) {
      const verlust = bisher - punkte
      if ((genannt[weicht] ?? 0) > 1 && verlust < (bester?.verlust ?? Number.POSITIVE_INFINITY))
        bester = { platz, index, verlust, neu: { stelle, punkte } }
    }
  }
  if (!bester) return
  const [weg] = bester.platz.splice(bester.index, 1, bester.neu)
  if (weg) genannt[weg.stelle] = (genannt[weg.stelle] ?? 0) - 1
  genannt[stelle] = 1
}
