import { verwandt as texte } from '../../texte/karte.ts'
import { ARTEN, isInhalt, isWort, type Merkmal } from './merkmale.ts'
import type { Vergleich } from './vergleich.ts'

/** Ein Grund aus zwei Inhalten und einem Umstand lässt sich noch mit einem Blick lesen. */
const MAX_INHALTE = 2
const MAX_UMSTAENDE = 1
/** Was weniger zählt, haben fast alle gemeinsam; das ist kein Grund. */
const NENNENSWERT = 0.05

/**
 * Warum das zweite Beispiel beim ersten steht: was beide am stärksten verbindet, je Art das Seltenste,
 * etwa „gleiche Zielgruppe: Alleinerziehende; gleiche Art der Region“.
 */
export const begruenden = ({ nummern, merkmale, gewicht }: Vergleich, bei: number, anderer: number): string => {
  const andere = new Set(nummern[anderer])
  const gemeinsam = (nummern[bei] ?? [])
    .flatMap((nummer) => (andere.has(nummer) ? [{ ...(merkmale[nummer] as Merkmal), punkte: gewicht[nummer] ?? 0 }] : []))
    .sort((a, b) => b.punkte - a.punkte)
  const begriffe = gemeinsam.filter(({ art }) => !isWort(art)).map(({ label }) => label.toLowerCase())
  // Ein Wort, das schon im gemeinsamen Begriff steckt, sagt nichts Neues.
  const neu = gemeinsam.filter(({ art, wert }) => !isWort(art) || !begriffe.some((begriff) => begriff.includes(wert)))
  const teile = [...Map.groupBy(neu, ({ art }) => art).values()].flatMap((gruppe) => {
    const [erstes] = gruppe
    return erstes ? [{ ...erstes, punkte: gruppe.reduce((summe, { punkte }) => summe + punkte, 0) }] : []
  })
  const staerkste = (inhalt: boolean, hoechstens: number) =>
    teile
      .filter(({ art, punkte }) => isInhalt(art) === inhalt && punkte >= NENNENSWERT)
      .sort((a, b) => b.punkte - a.punkte)
      .slice(0, hoechstens)
  return [...staerkste(true, MAX_INHALTE), ...staerkste(false, MAX_UMSTAENDE)]
    .sort((a, b) => ARTEN.indexOf(a.art) - ARTEN.indexOf(b.art))
    .map(({ art, label }) => texte[art](label))
    .join('; ')
}
