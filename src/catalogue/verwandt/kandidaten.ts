import { type Art, isInhalt } from './merkmale.ts'
import type { Kandidat, Vergleich } from './vergleich.ts'

/** So viele Beispiele mit demselben Merkmal werden höchstens verglichen; so wächst der Aufwand nur mit der Zahl der Beispiele. */
const NACHBARN = 24
/** So viele bleiben zur Auswahl. */
const BEHALTEN = 16
/** Wer beides teilt, steht sich näher, als es die Nachbarn nach einem Merkmal zeigen. */
const PAARE: readonly (readonly [Art, Art])[] = [
  ['gruppe', 'feld'],
  ['gruppe', 'region'],
  ['feld', 'region'],
]

/**
 * Zu jedem Beispiel die ähnlichsten anderen, die besten zuerst.
 * @param erlaubt ob das zweite Beispiel beim ersten stehen darf
 */
export const findKandidaten = (vergleich: Vergleich, erlaubt: (bei: number, anderer: number) => boolean): Kandidat[][] => {
  const { nummern, gewicht } = vergleich
  const { listen, listenOf } = createListen(vergleich)
  /** Wo in jeder Liste das Beispiel steht, das gerade an der Reihe ist. */
  const orte = listen.map(() => 0)
  const gesehen = new Int32Array(nummern.length).fill(-1)
  const eigen = new Float64Array(gewicht.length)
  return nummern.map((eigene, stelle) => {
    for (const nummer of eigene) eigen[nummer] = gewicht[nummer] ?? 0
    gesehen[stelle] = stelle
    const beste: Kandidat[] = []
    for (const liste of listenOf[stelle] ?? []) {
      const mitglieder = listen[liste] ?? []
      const ort = orte[liste] ?? 0
      orte[liste] = ort + 1
      for (let weiter = 1; weiter <= NACHBARN && weiter < mitglieder.length; weiter++) {
        const anderer = mitglieder[(ort + weiter) % mitglieder.length] ?? stelle
        if (gesehen[anderer] === stelle) continue
        gesehen[anderer] = stelle
        let punkte = 0
        for (const nummer of nummern[anderer] ?? []) punkte += eigen[nummer] ?? 0
        if (punkte > 0 && erlaubt(stelle, anderer)) keep(beste, { stelle: anderer, punkte })
      }
    }
    for (const nummer of eigene) eigen[nummer] = 0
    return beste
  })
}

/** Listen der Beispiele je inhaltlichem Merkmal und je Paar von Merkmalen, dazu zu jedem Beispiel die Listen, in denen es steht. */
const createListen = ({ nummern, merkmale }: Vergleich): { listen: number[][]; listenOf: number[][] } => {
  const listen: number[][] = []
  const byPaar = new Map<number, number>()
  const byNummer = merkmale.map(({ art }) => (isInhalt(art) ? listen.push([]) - 1 : undefined))
  const listeOf = (a: number, b: number): number => {
    const schluessel = a * merkmale.length + b
    const liste = byPaar.get(schluessel) ?? listen.push([]) - 1
    byPaar.set(schluessel, liste)
    return liste
  }
  const listenOf = nummern.map((eigene, stelle) => {
    const ofArt = (gesucht: Art) => eigene.filter((nummer) => merkmale[nummer]?.art === gesucht)
    const paare = PAARE.flatMap(([a, b]) => ofArt(a).flatMap((erste) => ofArt(b).map((zweite) => listeOf(erste, zweite))))
    const alle = [...paare, ...eigene.flatMap((nummer) => byNummer[nummer] ?? [])]
    for (const liste of alle) listen[liste]?.push(stelle)
    return alle
  })
  return { listen, listenOf }
}

/** Fügt einen Kandidaten nach Punkten ein; bei Gleichstand bleibt der frühere vorn. */
const keep = (beste: Kandidat[], neu: Kandidat): void => {
  if (beste.length === BEHALTEN && neu.punkte <= (beste[BEHALTEN - 1]?.punkte ?? 0)) return
  let ort = beste.length
  while (ort > 0 && (beste[ort - 1]?.punkte ?? 0) < neu.punkte) ort--
  beste.splice(ort, 0, neu)
  if (beste.length > BEHALTEN) beste.pop()
}
