import { wieMeines as texte } from '../texte/wie-meines.ts'
import type { Jobcenterliste, Listeneintrag } from './jobcenterliste.ts'
import type { Spalte } from './merkmale.ts'

/** Worin sich zwei Jobcenter gleichen können, das Aussagekräftigste zuerst. */
export const VERGLICHEN = ['region', 'groesse', 'form', 'land'] as const

/** Wie nah jedes Beispiel dem gewählten Jobcenter ist. */
export interface Naehe {
  /** Zu jedem Beispiel, wie viele Merkmale eines seiner Jobcenter mit dem gewählten teilt. */
  punkte: readonly number[]
  /** Der Grund in Worten; leer, wenn nichts gemeinsam ist. */
  grundOf(nummer: number): string
}

/**
 * Vergleicht die Jobcenter aller Beispiele mit dem gewählten. Tragen mehrere ein Beispiel, zählt das ähnlichste: Sonst entstünde aus
 * Teilen von zweien ein Nachbar, den es nicht gibt. Unbekanntes ist nie gemeinsam.
 * @returns nichts, wenn die Liste das gewählte Jobcenter nicht kennt
 */
export const compareJobcenter = (
  { werte, je }: Spalte,
  { labels, jobcenter }: Jobcenterliste,
  gewaehlt: string | undefined,
): Naehe | undefined => {
  const byNummer = new Map(jobcenter.map((eintrag) => [eintrag.nummer, eintrag]))
  const meines = byNummer.get(gewaehlt ?? '')
  if (!meines) return undefined
  const gemeinsam = werte.map((nummer) => sharedStellen(meines, byNummer.get(nummer)))
  const nahester = je.map((nummern) => nummern.reduce<number | undefined>((best, nummer) => nearer(gemeinsam, best, nummer), undefined))
  const grund = werte.map((nummer, stelle) =>
    nummer === gewaehlt ? texte.eigenes : describe(gemeinsam[stelle] ?? [], meines.merkmale, labels),
  )
  return {
    punkte: nahester.map((stelle) => gemeinsam[stelle ?? -1]?.length ?? 0),
    grundOf: (nummer) => grund[nahester[nummer] ?? -1] ?? '',
  }
}

const nearer = (gemeinsam: readonly (readonly number[])[], best: number | undefined, nummer: number): number =>
  best !== undefined && (gemeinsam[best]?.length ?? 0) >= (gemeinsam[nummer]?.length ?? 0) ? best : nummer

const sharedStellen = (meines: Listeneintrag, anderes: Listeneintrag | undefined): number[] =>
  meines.merkmale.flatMap((wert, stelle) => (wert !== null && wert === anderes?.merkmale[stelle] ? [stelle] : []))

const describe = (stellen: readonly number[], merkmale: Listeneintrag['merkmale'], labels: readonly string[]): string =>
  stellen.length === 0
    ? ''
    : texte.grund(
        stellen.map((stelle) => (VERGLICHEN[stelle] === 'groesse' ? texte.aehnlichGross : (labels[merkmale[stelle] ?? -1] ?? ''))),
      )
